// On a small screen: which part of the workbench is shown.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { column, columns } from '../state/column.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { Icon } from './icons.tsx';

export function ColumnSwitch() {
  const say = useSay();
  const shown = useStore(column);
  return (
    <ToggleButtonGroup
      className="column-switch"
      aria-label={say('frame.places')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => {
        const chosen = columns.find((one) => keys.has(one));
        if (chosen) column.set(chosen);
      }}
    >
      {columns.map((one) => (
        <ToggleButton key={one} id={one} className="column-choice">
          <Icon name={one} />
          {say(`column.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
