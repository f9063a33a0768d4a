import { describe, expect, it } from 'vitest';
import { findSdgGoal, findSdgTarget, sdgGoals, sdgTargets } from './sdg-targets.ts';

describe('the goals and targets of A/RES/70/1', () => {
  it('counts 17 goals and 169 targets, as the resolution does goal by goal', () => {
    expect(sdgGoals.items.map((goal) => goal.id)).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1)),
    );
    const perGoal = sdgGoals.items.map(
      (goal) => sdgTargets.items.filter((target) => target.goal === goal.id).length,
    );
    expect(perGoal).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    expect(sdgTargets.items).toHaveLength(169);
  });

  it('numbers each goal’s targets without a gap, then letters the means of implementation', () => {
    for (const goal of sdgGoals.items) {
      const suffixes = sdgTargets.items
        .filter((target) => target.goal === goal.id)
        .map((target) => target.id.slice(goal.id.length + 1));
      const numbered = suffixes.filter((suffix) => /^\d+$/.test(suffix));
      const lettered = suffixes.slice(numbered.length);
      expect(numbered).toEqual(numbered.map((_, index) => String(index + 1)));
      expect(lettered).toEqual(lettered.map((_, index) => String.fromCharCode(97 + index)));
    }
  });

  it('words every target once, as a sentence without its full stop', () => {
    expect(new Set(sdgTargets.items.map((target) => target.text)).size).toBe(169);
    for (const target of sdgTargets.items) expect(target.text, target.id).toMatch(/^[A-Z].*[^.\s]$/);
  });
});

it.each([
  ['16.3', '16.3'],
  ['1.a', '1.a'],
  ['1.A', '1.a'],
  ['16.10', '16.10'],
  ['SDG 5.2', '5.2'],
  ['- 1.4 - Equal rights to economic resources', '1.4'],
  ['16', undefined],
  ['16.11', undefined],
  ['3.e', undefined],
  ['5.2.1', undefined],
  ['108.42', undefined],
  ['', undefined],
])('findSdgTarget: %j is %s', (text, id) => {
  expect(findSdgTarget(text)?.id).toBe(id);
});

it.each([
  ['16', '16'],
  ['Goal 3', '3'],
  ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
  ['Zero Hunger', '2'],
  ['Өлсгөлөнг устгах', '2'],
  ['16.3', undefined],
  ['18', undefined],
  ['0', undefined],
])('findSdgGoal: %j is %s', (text, id) => {
  expect(findSdgGoal(text)?.id).toBe(id);
});
