import type { Issue, Path } from '../finding.ts';
import type { Review } from '../schema/heads.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import { findState, nearestStates, stateByCode, unknownState } from '../vocabulary/states.ts';
import { recordRule } from './rule.ts';

/** States are written by code; a known name can be replaced by it, `unknown` is allowed but counted as a gap. */
export const stateCodes = recordRule<Recommendation & Review>({
  code: 'unknown-state',
  also: ['state-by-name', 'state-not-known'],
  kind: 'schema',
  severity: 'error',
  sections: ['review', 'recommendations'],
  check(record) {
    const places: [string, Path][] = [];
    if (record.state !== undefined) places.push([record.state, ['state']]);
    record.states?.forEach((state, index) => {
      places.push([state, ['states', index]]);
    });
    record.parts?.forEach((part, at) => {
      part.states?.forEach((state, index) => {
        places.push([state, ['parts', at, 'states', index]]);
      });
    });
    return places.flatMap(([state, path]) => judge(state, path));
  },
});

function judge(state: string, path: Path): Issue[] {
  if (stateByCode(state)) return [];
  if (state === unknownState) return [{ code: 'state-not-known', severity: 'warning', path, values: {} }];
  const found = findState(state);
  if (found) {
    return [
      {
        code: 'state-by-name',
        severity: 'info',
        path,
        values: { state, code: found.code, name: found.name.en },
      },
    ];
  }
  const near = nearestStates(state).map(({ code }) => code);
  return [{ path, values: { state, ...(near.length > 0 ? { near } : {}) } }];
}
