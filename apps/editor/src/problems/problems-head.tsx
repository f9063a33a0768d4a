// The head of the problems panel: how many of each, which are shown.
import { formatNumber } from '@followthrough/presentation';
import { Button, Input, SearchField, ToggleButton } from 'react-aria-components';
import { IconButton } from '../frame/icon-button.tsx';
import { Icon } from '../frame/icons.tsx';
import { useNarrow } from '../frame/narrow.ts';
import { togglePart } from '../state/layout.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { filter, severities, showKind, toggleSeverity } from './filter.ts';
import type { FindingSummary } from './summary.ts';

interface ProblemsHeadProps {
  readonly summary: FindingSummary;
  readonly shown: number;
}

export function ProblemsHead({ summary, shown }: ProblemsHeadProps) {
  const say = useSay();
  const speech = useStore(language);
  const wanted = useStore(filter);
  const narrow = useNarrow();
  return (
    <header className="pane-head">
      <h2 className="pane-title">{say('place.problems')}</h2>
      <span className="muted number">
        {shown === summary.total
          ? formatNumber(speech, summary.total)
          : say('figure.of', { k: shown, n: summary.total })}
      </span>
      <div className="problem-choices">
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className="severity-choice"
            isSelected={!wanted.hidden.has(severity)}
            onChange={() => toggleSeverity(severity)}
            aria-label={say(`problems.show-${severity}`, { n: summary.bySeverity[severity] })}
          >
            <span className={`tone-${severity}`}>
              <Icon name={severity} size={14} />
            </span>
            <span className="number">{formatNumber(speech, summary.bySeverity[severity])}</span>
          </ToggleButton>
        ))}
        {wanted.kind !== undefined && (
          <Button className="button button-kind" onPress={() => showKind()}>
            {say(`finding-kind.${wanted.kind}`)}
            <Icon name="close" size={12} />
          </Button>
        )}
      </div>
      <SearchField
        className="problem-search"
        aria-label={say('problems.filter')}
        value={wanted.text}
        onChange={(text) => filter.update((was) => ({ ...was, text }))}
      >
        <Input className="input" placeholder={say('problems.filter')} />
      </SearchField>
      {!narrow && (
        <IconButton
          icon="close"
          label={say('problems.close')}
          onPress={() => togglePart('panel')}
          placement="left"
        />
      )}
    </header>
  );
}
