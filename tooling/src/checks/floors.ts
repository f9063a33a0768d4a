// The house as data: who stands on which floor, and every exception to "only downward".

/** Floors from the ground up; a room imports only from floors below its own. */
export const floors: readonly (readonly string[])[] = [
  ['domain', 'pool', 'presentation'],
  ['analytics', 'samples'],
  ['plan-language', 'charts'],
  ['exchange', 'store'],
  ['api', 'editor', 'portal', 'cli', 'jobs'],
];

/** An import the floors forbid, and why it is right all the same. */
export interface Exception {
  from: string;
  to: string;
  typeOnly?: true;
  why: string;
}

export const exceptions: readonly Exception[] = [
  { from: 'api', to: 'portal', why: 'one server answers for both' },
  { from: 'api', to: 'jobs', why: 'the embedded home runs its tasks in process' },
  { from: 'api', to: 'samples', why: 'an empty store is seeded with the samples' },
  { from: 'editor', to: 'api', typeOnly: true, why: 'the typed client' },
  { from: 'cli', to: 'api', typeOnly: true, why: 'the typed client' },
];

/** Rooms that only test and benchmark files may import, whatever their floor. */
export const forTests: readonly string[] = ['samples', 'tooling'];

/** Libraries that one place knows and nobody else: package to path. */
export const owners: Readonly<Record<string, string>> = {
  'monaco-editor': 'apps/editor/src/monaco/',
  comlink: 'packages/pool/',
  'js-yaml': 'packages/plan-language/',
  yaml: 'packages/plan-language/',
  vega: 'packages/charts/',
  'vega-lite': 'packages/charts/',
  'vega-interpreter': 'packages/charts/',
  'csv-parse': 'packages/exchange/',
  'csv-stringify': 'packages/exchange/',
  kysely: 'packages/store/',
  '@electric-sql/pglite': 'packages/store/',
  'graphile-worker': 'apps/jobs/',
  commander: 'apps/cli/',
  react: 'apps/editor/',
};

/** Source that knows no Node, no clock and no chance; `except` are its doors to a host. */
export const pure: readonly { folder: string; except: readonly string[] }[] = [
  { folder: 'packages/domain/', except: [] },
  { folder: 'packages/presentation/', except: [] },
  { folder: 'packages/charts/', except: [] },
  { folder: 'packages/analytics/', except: ['packages/analytics/src/worker/'] },
  {
    folder: 'packages/plan-language/',
    except: ['node.ts', 'node/', 'worker/'].map((door) => `packages/plan-language/src/${door}`),
  },
];
