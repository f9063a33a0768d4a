// What is counted: recommendations, or each recommendation once for every State that made it.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { counting } from '../state/analysis.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

export function UnitSwitch() {
  const say = useSay();
  const { unit } = useStore(counting);
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={say('figure.unit')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[unit]}
      onSelectionChange={(keys) =>
        counting.update((was) => ({ ...was, unit: keys.has('state') ? 'state' : 'recommendation' }))
      }
    >
      <ToggleButton id="recommendation" className="switch-part">
        {say('figure.unit-recommendation')}
      </ToggleButton>
      <ToggleButton id="state" className="switch-part">
        {say('figure.unit-state')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
