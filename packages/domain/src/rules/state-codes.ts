import type { Issue, Path } from '../finding.ts';
import { sectionNames, sections } from '../schema/sections.ts';
import { placesWith } from '../schema/walk.ts';
import { findState, nearestStates, stateByCode, unknownState } from '../vocabulary/states.ts';
import { recordRule } from './rule.ts';

/** States are written by code; a known name can be replaced by it, `unknown` is allowed but counted as a gap. */
export const stateCodes = recordRule<Record<string, unknown>>({
  code: 'unknown-state',
  also: ['state-by-name', 'state-not-known'],
  kind: 'schema',
  severity: 'error',
  sections: sectionNames,
  check: (record, _, section) =>
    places(sections[section].schema, record).flatMap(({ path, value }) =>
      typeof value === 'string' ? judge(value, path) : [],
    ),
});

const places = placesWith(({ vocabulary }) => vocabulary === 'state');

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
