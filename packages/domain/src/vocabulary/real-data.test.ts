// Real exports against the vocabularies; skipped, saying so, where the shared data folder is absent.
import { describe, expect, it } from 'vitest';
import { present, read, uprInfo } from '../../test/shared-data.ts';
import { findResponse } from './responses.ts';
import { findSdgGoal } from './sdg-targets.ts';
import { findRegionalGroup, findState } from './states.ts';
import { findActionCategory, findUprInfoIssue } from './uprinfo.ts';

const slovenia = 'slovenia_recommendations_cycles_2_and_4.csv';
const mongolia1 = 'mongolia_cycle1_recommendations_uprinfo.csv';
const mongolia2 = 'mongolia_cycle2_recommendations_PARTIAL_2_of_164.csv';

// Nine recommendations to Indonesia in session 1 name nobody.
const nobody = '&#40;Unknown&#41;';

describe.skipIf(!present)('real exports', () => {
  it.each([
    [uprInfo, 'state_under_review', /$^/, 193, []],
    [uprInfo, 'recommending_state', /$^/, 169, [nobody]],
    [mongolia1, 'state_under_review', /$^/, 1, []],
    [mongolia1, 'recommending_state', /$^/, 38, []],
    [mongolia2, 'states', /; /, 2, []],
    [slovenia, 'recommending_states', /; /, 118, []],
  ])('%s, %s: all are States but the one explained', (file, column, separator, count, explained) => {
    const named = distinct(file, column, separator);
    expect(named.size).toBe(count);
    expect([...named].filter((name) => findState(name) === undefined)).toEqual(explained);
  });

  it.each([
    ['state_under_review', 'sur_regional_group', []],
    ['recommending_state', 'rs_regional_group', [nobody]],
  ])('agrees with UPR Info on the group of every %s', (state, group, explained) => {
    const pairs = new Map(read(uprInfo).map((row) => [row[state] ?? '', row[group] ?? '']));
    const differing = [...pairs].filter(([name, label]) => {
      const ours = findState(name);
      return label === 'Observer' ? ours?.kind !== 'observer' : findRegionalGroup(label)?.id !== ours?.group;
    });
    expect(differing.map(([name]) => name).filter((name) => !explained.includes(name))).toEqual([]);
    expect(pairs.size).toBeGreaterThan(160);
  });

  it.each([
    [uprInfo, 'issues', /,/, 54, (text: string) => findUprInfoIssue(text)?.label === text],
    [uprInfo, 'action_category', /$^/, 5, (text: string) => findActionCategory(text) !== undefined],
    [uprInfo, 'response', /$^/, 2, (text: string) => findResponse(text) !== undefined],
    [slovenia, 'position', /$^/, 2, (text: string) => findResponse(text) !== undefined],
    [slovenia, 'sdgs', / \| /, 12, (text: string) => findSdgGoal(text) !== undefined],
  ])('%s: every one of the %s is known', (file, column, separator, count, known) => {
    const values = distinct(file, column, separator);
    expect([...values].filter((value) => !known(value))).toEqual([]);
    expect(values.size).toBe(count);
  });
});

function distinct(file: string, column: string, separator: RegExp): Set<string> {
  const cells = read(file).flatMap((row) => (row[column] ?? '').split(separator));
  return new Set(cells.filter((cell) => cell !== ''));
}
