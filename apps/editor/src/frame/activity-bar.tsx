// The places of the workbench that exist, one press away.

import { keysLabel } from '../palette/keys.ts';
import { layout, togglePart } from '../state/layout.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { showTab } from '../text/tabs.ts';
import { IconButton } from './icon-button.tsx';
import { Preferences } from './preferences.tsx';

export function ActivityBar({ active }: { readonly active: string | undefined }) {
  const say = useSay();
  const { side, panel, figures } = useStore(layout);
  const place = { className: 'activity', placement: 'right' } as const;
  return (
    <nav className="activity-bar" aria-label={say('frame.places')}>
      <IconButton
        {...place}
        className={active === undefined ? 'activity activity-here' : 'activity'}
        icon="plan"
        label={say('do.show-page')}
        pressedIn={active === undefined}
        onPress={() => showTab(undefined)}
      />
      <IconButton
        {...place}
        icon="files"
        label={say('place.explorer')}
        keys={keysLabel('mod+b')}
        pressedIn={side}
        onPress={() => togglePart('side')}
      />
      <IconButton
        {...place}
        icon="problems"
        label={say('place.problems')}
        keys={keysLabel('mod+j')}
        pressedIn={panel}
        onPress={() => togglePart('panel')}
      />
      <IconButton
        {...place}
        icon="figures"
        label={say('place.analysis')}
        keys={keysLabel('mod+alt+b')}
        pressedIn={figures}
        onPress={() => togglePart('figures')}
      />
      <span className="activity-space" />
      <Preferences />
    </nav>
  );
}
