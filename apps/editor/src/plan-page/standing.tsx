// Where we stand: how many recommendations, how many accepted, how far they are implemented.
import { formatNumber, formatPercent } from '@followthrough/presentation';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { levelCounts, levels, markOf, ShareBar } from '../figures/share-bar.tsx';
import { counting, figures } from '../state/analysis.ts';
import { column } from '../state/column.ts';
import { showPart } from '../state/layout.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

export function Standing() {
  const say = useSay();
  const speech = useStore(language);
  const { statistics } = useStore(figures);
  if (statistics === undefined) return null;
  const { total } = statistics;
  if (total.n === 0) return <p className="empty">{say('empty.recommendations')}</p>;
  const { accepted } = total.responses;
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">{say('overview.stand')}</h2>
      <div className="standing-figures">
        <Figure value={formatNumber(speech, total.n)} by="cluster">
          {say('overview.recommendations')}
        </Figure>
        <Figure value={formatNumber(speech, accepted)} by="response">
          {say('response.accepted')}
        </Figure>
        <Figure value={formatNumber(speech, total.rated)} by="date">
          {say('overview.rated')}
        </Figure>
        <Figure
          value={say('figure.of', { k: total.acceptedFully, n: accepted })}
          percent={total.ofAccepted === null ? undefined : formatPercent(speech, total.ofAccepted)}
          by="cluster"
        >
          {say('figure.fully-of-accepted')}
        </Figure>
      </div>
      <ShareBar counts={total} />
      <ul className="legend">
        {levels.map((level) => (
          <li key={level} className={`legend-item text-${level}`}>
            <span aria-hidden="true">{markOf(level)}</span>
            {say(`rating.${level}`)}
            <span className="number">{formatNumber(speech, levelCounts(total)[level])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FigureProps {
  readonly value: string;
  readonly percent?: string | undefined;
  readonly by: 'cluster' | 'response' | 'date';
  readonly children: ReactNode;
}

/** A figure that opens what it is made of. */
function Figure({ value, percent, by, children }: FigureProps) {
  const open = () => {
    counting.update((was) => ({ ...was, by }));
    showPart('figures');
    column.set('figures');
  };
  return (
    <Button className="figure" onPress={open}>
      <span className="figure-value">
        {value}
        {percent !== undefined && <span className="figure-percent">{percent}</span>}
      </span>
      <span className="figure-name">{children}</span>
    </Button>
  );
}
