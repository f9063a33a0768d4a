// Where the editor begins.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import '@followthrough/presentation/tokens.css';
import './frame/base.css';
import './frame/controls.css';
import './frame/workbench.css';
import './start/start.css';
import './plan-page/plan-page.css';
import './text/text.css';
import './explorer/explorer.css';
import './problems/problems.css';
import './figures/figures.css';
import './palette/palette.css';
import './import/import.css';
import { App } from './app.tsx';
import { FailureBoundary } from './frame/failure-boundary.tsx';
import { allCommands } from './palette/all-commands.ts';
import { listenForKeys } from './palette/commands.ts';
import { keepAllNow } from './state/documents.ts';
import { followRouteWithPlans } from './state/opening.ts';
import { followHistory } from './state/route.ts';
import { applySettings } from './state/settings.ts';
import { followHistoryToLines } from './text/place.ts';
import { followRouteWithTabs } from './text/tabs.ts';

applySettings();
followHistory();
followHistoryToLines();
followRouteWithTabs();
followRouteWithPlans();
const commands = allCommands();
listenForKeys(() => commands);
// The page may be put away without another word; what was typed last must not wait for its pause.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keepAllNow();
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <App />
    </FailureBoundary>
  </StrictMode>,
);
