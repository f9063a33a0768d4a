// The invariants that need no compiler: each a function from the checkout to what is wrong with it.
import { boundaries } from './boundaries.ts';
import { files } from './files.ts';
import { frontDoors } from './front-doors.ts';
import { leaks } from './leaks.ts';
import { map } from './map.ts';
import { purity } from './purity.ts';
import type { Tree } from './tree.ts';

export interface Check {
  name: string;
  find: (tree: Tree) => string[];
}

export const checks: readonly Check[] = [
  { name: 'boundaries', find: boundaries },
  { name: 'purity', find: purity },
  { name: 'map', find: map },
  { name: 'files', find: files },
  { name: 'front doors', find: frontDoors },
  { name: 'leaks', find: leaks },
];
