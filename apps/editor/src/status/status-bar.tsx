// The line at the foot: how the text is, where it is kept, in which language and look.
import { formatNumber, interfaceLanguageCodes, interfaceLanguages } from '@followthrough/presentation';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { useNarrow } from '../frame/narrow.ts';
import { severities } from '../problems/filter.ts';
import { analysis } from '../state/analysis.ts';
import { column } from '../state/column.ts';
import { showPart } from '../state/layout.ts';
import { language, theme, themeChoice, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { cursor } from '../text/cursor.ts';
import { openGoToLine } from '../text/hands.ts';
import { SaveState } from './save-state.tsx';

export function StatusBar() {
  const narrow = useNarrow();
  return (
    <footer className="status">
      <SaveState />
      <FindingCounts />
      <span className="status-space" />
      {!narrow && <CursorPlace />}
      <LanguageSwitch />
      {!narrow && <ThemeSwitch />}
    </footer>
  );
}

function FindingCounts() {
  const say = useSay();
  const speech = useStore(language);
  const { summary, checked } = useStore(analysis);
  const counts = summary.bySeverity;
  return (
    <Button
      className="status-item"
      onPress={() => {
        showPart('panel');
        column.set('problems');
      }}
    >
      {checked
        ? severities.map((severity) => (
            <span key={severity} className={`status-count${counts[severity] > 0 ? ` tone-${severity}` : ''}`}>
              <Icon name={severity} size={14} />
              <span className="number">{formatNumber(speech, counts[severity])}</span>
              <span className="unseen">{say(`severity.${severity}`)}</span>
            </span>
          ))
        : say('wait.checking')}
    </Button>
  );
}

function CursorPlace() {
  const say = useSay();
  const place = useStore(cursor);
  if (place === undefined) return null;
  return (
    <Button className="status-item number" onPress={openGoToLine}>
      {say('status.line', { line: String(place.line), column: String(place.column) })}
    </Button>
  );
}

/** One press for the other language; its own name is its label, so that anyone finds it. */
function LanguageSwitch() {
  const say = useSay();
  const spoken = useStore(language);
  const other = interfaceLanguageCodes.find((code) => code !== spoken) ?? 'en';
  return (
    <TooltipTrigger delay={500}>
      <Button className="status-item" onPress={() => language.set(other)}>
        <span lang={other}>{interfaceLanguages[other].name}</span>
      </Button>
      <Tooltip className="tooltip" placement="top">
        {say('do.change-language')}
        {!interfaceLanguages[spoken].reviewed && (
          <span className="menu-note">{say('language.unreviewed')}</span>
        )}
      </Tooltip>
    </TooltipTrigger>
  );
}

function ThemeSwitch() {
  const say = useSay();
  const now = useStore(theme);
  const next = now === 'light' ? 'dark' : 'light';
  return (
    <TooltipTrigger delay={500}>
      <Button className="status-item" onPress={() => themeChoice.set(next)}>
        {say(`theme.${now}`)}
      </Button>
      <Tooltip className="tooltip" placement="top">
        {say('do.change-theme')}
      </Tooltip>
    </TooltipTrigger>
  );
}
