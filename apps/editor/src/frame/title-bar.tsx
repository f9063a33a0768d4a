// The line at the top: which plan, every command, the two things most often done.
import { Button } from 'react-aria-components';
import { beginImport } from '../import/import-state.ts';
import { keysLabel } from '../palette/keys.ts';
import { openCommands } from '../palette/palette-state.ts';
import { changedPaths, type OpenPlan } from '../state/plan.ts';
import { addressOf, go } from '../state/route.ts';
import { saveRevision, saving } from '../state/saving.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { Icon } from './icons.tsx';
import { useNarrow } from './narrow.ts';
import { Preferences } from './preferences.tsx';

export function TitleBar({ plan }: { readonly plan: OpenPlan | undefined }) {
  const narrow = useNarrow();
  return (
    <header className="title-bar">
      <HomeLink />
      <span className="title-plan">{plan?.title}</span>
      <CommandBox narrow={narrow} />
      <div className="title-actions">
        {plan?.can.includes('save') && !narrow && <ImportButton plan={plan} />}
        {plan?.can.includes('save') && <SaveButton plan={plan} narrow={narrow} />}
        {narrow && <Preferences />}
      </div>
    </header>
  );
}

function HomeLink() {
  const say = useSay();
  return (
    <a
      className="home-link"
      href={addressOf({ place: 'start' })}
      aria-label={say('frame.all-plans')}
      title={say('frame.all-plans')}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go({ place: 'start' });
      }}
    >
      <img src="/mark.svg" width="20" height="20" alt="" />
    </a>
  );
}

function CommandBox({ narrow }: { readonly narrow: boolean }) {
  const say = useSay();
  return (
    <Button
      className={narrow ? 'button button-icon' : 'command-box'}
      {...(narrow && { 'aria-label': say('do.show-commands') })}
      onPress={openCommands}
    >
      <Icon name="search" size={14} />
      {!narrow && (
        <>
          <span>{say('do.show-commands')}</span>
          <kbd className="keys">{keysLabel('mod+shift+p')}</kbd>
        </>
      )}
    </Button>
  );
}

function ImportButton({ plan }: { readonly plan: OpenPlan }) {
  const say = useSay();
  return (
    <Button className="button button-quiet" onPress={() => beginImport(plan.id)}>
      <Icon name="import" size={14} />
      {say('do.import-short')}
    </Button>
  );
}

function SaveButton({ plan, narrow }: { readonly plan: OpenPlan; readonly narrow: boolean }) {
  const say = useSay();
  const busy = useStore(saving);
  const changed = changedPaths(plan).length > 0;
  return (
    <Button
      className="button button-first"
      isDisabled={!changed || busy}
      onPress={() => void saveRevision()}
      aria-label={say('do.save')}
    >
      {narrow ? <Icon name="save" size={14} /> : say('do.save')}
    </Button>
  );
}
