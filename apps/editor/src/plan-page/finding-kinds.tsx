// What is missing or wrong, by kind; each kind opens its list.
import { type FindingKind, findingKinds } from '@followthrough/domain';
import { formatNumber } from '@followthrough/presentation';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { severities, showKind } from '../problems/filter.ts';
import type { SeverityCounts } from '../problems/summary.ts';
import { analysis } from '../state/analysis.ts';
import { column } from '../state/column.ts';
import { showPart } from '../state/layout.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

export function FindingKinds() {
  const say = useSay();
  const { byKind } = useStore(analysis).summary;
  const kinds = findingKinds.flatMap((kind) => {
    const counts = byKind[kind];
    return counts ? [{ kind, counts }] : [];
  });
  return (
    <section className="page-list" aria-labelledby="missing">
      <h2 id="missing">{say('overview.missing')}</h2>
      {kinds.length === 0 ? (
        <p className="empty">{say('empty.problems')}</p>
      ) : (
        <ul>
          {kinds.map(({ kind, counts }) => (
            <li key={kind}>
              <KindRow kind={kind} counts={counts} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function KindRow({ kind, counts }: { readonly kind: FindingKind; readonly counts: SeverityCounts }) {
  const say = useSay();
  const speech = useStore(language);
  const open = () => {
    showKind(kind);
    showPart('panel');
    column.set('problems');
  };
  return (
    <Button className="page-row" onPress={open}>
      <span className="page-row-main">
        <span className="page-row-name">{say(`finding-kind.${kind}`)}</span>
        <span className="page-row-note">{say(`finding-kind.${kind}-about`)}</span>
      </span>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={`status-count tone-${severity}`}>
            <Icon name={severity} size={14} />
            <span className="unseen">{say(`severity.${severity}`)}</span>
            <span className="number">{formatNumber(speech, counts[severity])}</span>
          </span>
        ))}
    </Button>
  );
}
