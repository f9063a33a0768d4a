// Which files stand in tabs. The plan's page is always the first and cannot be closed.
import { openPlan } from '../state/plan.ts';
import { go, route } from '../state/route.ts';
import { createStore } from '../state/store.ts';

export const tabs = createStore<readonly string[]>([]);

/** The file shown now; undefined on the plan's page. */
export function activeFile(): string | undefined {
  const at = route.get();
  return at.place === 'plan' ? at.file : undefined;
}

/** Gives every file that is shown a tab, for as long as the page lives. */
export function followRouteWithTabs(): () => void {
  const add = () => {
    const file = activeFile();
    if (file !== undefined && !tabs.get().includes(file)) openTabs([file]);
  };
  add();
  return route.subscribe(add);
}

/** Puts files into tabs without showing them. */
export function openTabs(paths: readonly string[]): void {
  tabs.update((open) => [...open, ...paths.filter((path) => !open.includes(path))]);
}

/** Closes a tab; its neighbour is shown next. Unsaved text stays with its file, and on this device. */
export function closeTab(path: string): void {
  const open = tabs.get();
  const at = open.indexOf(path);
  if (at < 0) return;
  tabs.set(open.filter((one) => one !== path));
  if (activeFile() === path) showTab(open[at + 1] ?? open[at - 1]);
}

/** Shows a file, or the plan's page. */
export function showTab(path: string | undefined): void {
  const plan = openPlan();
  if (plan) go({ place: 'plan', id: plan.id, ...(path !== undefined && { file: path }) });
}

/** The file looked at last: where "text" leads from the plan's page. */
export function lastFile(): string | undefined {
  return tabs.get().at(-1) ?? firstFile();
}

function firstFile(): string | undefined {
  const files = [...(openPlan()?.files.values() ?? [])].filter(({ review }) => review === undefined);
  const texts = files.map(({ path }) => path).sort();
  return texts.find((path) => path.endsWith('recommendations.yaml')) ?? texts[0];
}
