// Beside the text: percentages and trends, following it as it is typed.
import type { Group } from '@followthrough/analytics';
import { formatDate, formatPercent } from '@followthrough/presentation';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { IconButton } from '../frame/icon-button.tsx';
import { Icon } from '../frame/icons.tsx';
import { useNarrow } from '../frame/narrow.ts';
import { Waiting } from '../frame/waiting.tsx';
import { analysis, counting, figures, overview, shownDimensions } from '../state/analysis.ts';
import { togglePart } from '../state/layout.ts';
import { language, useSay } from '../state/settings.ts';
import { useSelected, useStore } from '../state/store.ts';
import { groupName } from './group-name.ts';
import { Legend } from './share-bar.tsx';
import { SharesTable } from './shares-table.tsx';
import { Trends } from './trends.tsx';
import { UnitSwitch } from './unit-switch.tsx';

export function FiguresPane() {
  const say = useSay();
  const narrow = useNarrow();
  return (
    <aside className="figures" aria-label={say('place.analysis')}>
      <header className="pane-head">
        <h2 className="pane-title">{say('place.analysis')}</h2>
        {!narrow && (
          <IconButton
            icon="close"
            label={say('figure.close')}
            onPress={() => togglePart('figures')}
            placement="left"
          />
        )}
      </header>
      <div className="figures-body">
        <Percentages />
        <Trends />
      </div>
    </aside>
  );
}

function Percentages() {
  const say = useSay();
  const speech = useStore(language);
  const { by } = useStore(counting);
  const { names } = useStore(overview);
  const { statistics } = useStore(figures);
  const checked = useSelected(analysis, (was) => was.checked);
  const nameOf = (group: Group) => groupName(by, String(group.key), { say, speech, names });
  return (
    <section className="figures-section" aria-labelledby="implementation">
      <div className="figures-choices">
        <h3 id="implementation">{say('figure.implementation')}</h3>
        <DimensionChoice />
        <UnitSwitch />
      </div>
      {statistics === undefined ? (
        !checked && <Waiting what={say('wait.computing')} />
      ) : statistics.total.n === 0 ? (
        <p className="empty">{say('empty.recommendations')}</p>
      ) : (
        <>
          <Headline />
          <Legend />
          <SharesTable
            statistics={statistics}
            caption={`${say('figure.implementation')} ${say('figure.by', { dimension: say(`dimension.${by}`) })}, ${say(`unit.${statistics.unit}`)}`}
            nameOf={nameOf}
          />
          <p className="method">
            {say('figure.method', { method: statistics.method, date: formatDate(speech, statistics.asOf) })}{' '}
            {say(`unit.${statistics.unit}`)}
            {statistics.overlapping && `. ${say('figure.overlapping', { n: statistics.total.n })}`}
          </p>
        </>
      )}
    </section>
  );
}

/** The one figure everybody asks for, with what it can still become. */
function Headline() {
  const say = useSay();
  const speech = useStore(language);
  const { statistics } = useStore(figures);
  if (statistics === undefined) return null;
  const { acceptedFully, responses, ofAccepted, bounds } = statistics.total;
  return (
    <div className="headline">
      <p className="headline-figure" data-testid="fully-of-accepted">
        {say('figure.of', { k: acceptedFully, n: responses.accepted })}
      </p>
      <p>
        {say('figure.fully-of-accepted-long')}
        {ofAccepted !== null && <span className="figure-percent">{formatPercent(speech, ofAccepted)}</span>}
      </p>
      {bounds && bounds[0] !== bounds[1] && (
        <p className="muted small">
          {say('figure.bounds', {
            low: formatPercent(speech, bounds[0]),
            high: formatPercent(speech, bounds[1]),
          })}
        </p>
      )}
    </div>
  );
}

function DimensionChoice() {
  const say = useSay();
  const { by } = useStore(counting);
  return (
    <Select
      className="dimension"
      selectedKey={by}
      onSelectionChange={(key) => {
        const chosen = shownDimensions.find((one) => one === key);
        if (chosen) counting.update((was) => ({ ...was, by: chosen }));
      }}
    >
      <Label className="unseen">{say('figure.dimension')}</Label>
      <Button className="select">
        <SelectValue>{say('figure.by', { dimension: say(`dimension.${by}`) })}</SelectValue>
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover">
        <ListBox className="choices">
          {shownDimensions.map((one) => (
            <ListBoxItem key={one} id={one} className="menu-item">
              {say('figure.by', { dimension: say(`dimension.${one}`) })}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
