// Tells one browser tab from another, also after a reload, so that their unsaved texts stay apart.

const key = 'followthrough.tab';
const lockOf = (tab: string) => `followthrough-tab-${tab}`;

/** This tab's own id: the one it had before a reload, unless a copy of the tab lives with it. */
export function thisTab(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

let claimed: Promise<string> | undefined;

/** The tabs that live now, or undefined where the browser cannot tell (plain HTTP). */
export async function livingTabs(): Promise<ReadonlySet<string> | undefined> {
  if (navigator.locks === undefined) return undefined;
  const { held = [] } = await navigator.locks.query();
  const prefix = lockOf('');
  const names = held.map((lock) => lock.name ?? '').filter((name) => name.startsWith(prefix));
  return new Set(names.map((name) => name.slice(prefix.length)));
}

async function claim(): Promise<string> {
  const before = sessionStorage.getItem(key);
  const tab =
    before !== null && (await hold(before)) ? before : crypto.getRandomValues(new Uint32Array(2)).join('-');
  if (tab !== before) await hold(tab);
  sessionStorage.setItem(key, tab);
  return tab;
}

/** Holds the tab's lock for the life of the page; false when another tab has it. */
function hold(tab: string): Promise<boolean> {
  if (navigator.locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
}
