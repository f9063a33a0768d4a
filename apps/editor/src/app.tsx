// What is on the screen: the start page, or the workbench of the plan the address names.

import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { Button, I18nProvider } from 'react-aria-components';
import { TitleBar } from './frame/title-bar.tsx';
import { Waiting } from './frame/waiting.tsx';
import { Workbench } from './frame/workbench.tsx';
import { importing } from './import/import-state.ts';
import { allCommands } from './palette/all-commands.ts';
import { Palette } from './palette/palette.tsx';
import { isAway, useRetry } from './server/retry.ts';
import { StartPage } from './start/start-page.tsx';
import { open } from './state/opening.ts';
import { planState } from './state/plan.ts';
import { go, route } from './state/route.ts';
import { language, useSay } from './state/settings.ts';
import { useStore } from './state/store.ts';

// Who never imports never loads it.
const ImportDialog = lazy(async () => ({
  default: (await import('./import/import-dialog.tsx')).ImportDialog,
}));

export function App() {
  const asked = useStore(importing).step !== 'closed';
  const spoken = useStore(language);
  const at = useStore(route);
  const commands = useMemo(allCommands, []);
  useTitle();
  return (
    <I18nProvider locale={spoken === 'mn' ? 'mn-MN' : 'en-GB'}>
      {at.place === 'start' ? <StartPage /> : <Plan active={at.file} />}
      <Palette commands={commands} />
      <Suspense>{asked && <ImportDialog />}</Suspense>
    </I18nProvider>
  );
}

/** The window's title names what is open, so that tabs and history can be told apart. */
function useTitle(): void {
  const say = useSay();
  const at = useStore(route);
  const state = useStore(planState);
  const file = at.place === 'plan' ? at.file : undefined;
  const plan = state.status === 'open' ? state.plan.title : undefined;
  const title = [file, plan, say('app.name')].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function Plan({ active }: { readonly active: string | undefined }) {
  const state = useStore(planState);
  if (state.status === 'open') return <Workbench plan={state.plan} active={active} />;
  return (
    <div className="workbench">
      <TitleBar plan={undefined} />
      <main className="plan-missing">{state.status === 'failed' ? <Failure /> : <Waiting />}</main>
    </div>
  );
}

/** The plan could not be opened: why, and what can be done. */
function Failure() {
  const say = useSay();
  const state = useStore(planState);
  const failed = state.status === 'failed' ? state : undefined;
  const again = useCallback(() => {
    if (failed) void open(failed.id);
  }, [failed]);
  useRetry(failed?.problem, again);
  if (failed === undefined) return null;
  const { status, title } = failed.problem;
  const words =
    status === 404
      ? say('plan.absent')
      : isAway(failed.problem)
        ? say('plan.unreached')
        : say('failure.load', { reason: `${title}.` });
  return (
    <div className="failure" role="alert">
      <p>{words}</p>
      <div className="dialog-actions">
        <Button className="button" onPress={() => go({ place: 'start' })}>
          {say('frame.all-plans')}
        </Button>
        <Button className="button button-first" onPress={again}>
          {say('do.retry')}
        </Button>
      </div>
    </div>
  );
}
