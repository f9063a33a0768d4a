// Opening and leaving a plan: its files, its drafts, the worker that checks it.
import { startLanguage, stopLanguage } from '../language/session.ts';
import { loadPlan } from '../server/plans.ts';
import { comparison } from '../text/comparison.ts';
import { lineRange, wish } from '../text/place.ts';
import { openTabs, tabs } from '../text/tabs.ts';
import { forgetAnalysis } from './analysis.ts';
import { forgetTexts, takeTexts } from './documents.ts';
import { adoptDrafts, type Draft, draftsOf } from './drafts.ts';
import { notices } from './notices.ts';
import { newFile, type OpenPlan, planState } from './plan.ts';
import { tellRestored } from './restored.ts';
import { route } from './route.ts';

let current = 0;

/** Opens the plan the address names, and leaves the one before; the answer ends it. */
export function followRouteWithPlans(): () => void {
  const follow = () => {
    const at = route.get();
    const state = planState.get();
    const shown = state.status === 'none' ? undefined : state.status === 'open' ? state.plan.id : state.id;
    if (at.place === 'start') {
      if (shown !== undefined) leave();
    } else if (at.id !== shown) void open(at.id);
  };
  follow();
  return route.subscribe(follow);
}

/** Opens a plan anew, with what is kept on this device; asked again after a failure, that stays in sight. */
export async function open(id: string): Promise<void> {
  const before = planState.get();
  const again = before.status === 'failed' && before.id === id;
  leave();
  const turn = ++current;
  planState.set(again ? before : { status: 'opening', id });
  // A browser without storage still opens plans; it only has nothing to offer back.
  const drafts = await draftsOf(id).catch((): Draft[] => []);
  const loaded = await loadPlan(id, drafts);
  if (turn !== current) return;
  if (!loaded.ok) {
    planState.set({ status: 'failed', id, problem: loaded.problem });
    return;
  }
  show(loaded.value, drafts);
}

function show(loaded: OpenPlan, drafts: readonly Draft[]): void {
  const real = drafts.filter(({ path, text }) => loaded.files.get(path)?.saved !== text);
  const plan = withDrafts(loaded, real);
  takeTexts(plan, new Map(real.map(({ path, text }) => [path, text])));
  openTabs([...shownFile(), ...real.map(({ path }) => path)]);
  planState.set({ status: 'open', plan });
  startLanguage(plan);
  if (real.length > 0) tellRestored(real);
  void adoptDrafts(drafts).catch(() => undefined);
}

/** The address may name a file, and a line in it. */
function shownFile(): string[] {
  const at = route.get();
  if (at.place !== 'plan' || at.file === undefined) return [];
  if (at.line !== undefined) wish.set({ path: at.file, range: lineRange(at.line - 1) });
  return [at.file];
}

function withDrafts(plan: OpenPlan, drafts: readonly Draft[]): OpenPlan {
  if (drafts.length === 0) return plan;
  const files = new Map(plan.files);
  for (const { path } of drafts) {
    const file = files.get(path);
    files.set(path, file ? { ...file, changed: true } : newFile(path));
  }
  return { ...plan, files };
}

function leave(): void {
  current += 1;
  stopLanguage();
  forgetAnalysis();
  forgetTexts();
  tabs.set([]);
  comparison.set(undefined);
  notices.set([]);
  planState.set({ status: 'none' });
}
