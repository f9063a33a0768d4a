import { describe, expect, it } from 'vitest';
import { matchColumns } from './columns.ts';

const spec = {
  text: { names: ['Recommendation(s)', 'text'], required: true },
  state: { names: ['recommending_state', 'RS'], required: true },
  issues: { names: ['issues'] },
} as const;

describe('matchColumns', () => {
  it.each([
    [['Recommendation(s)', 'RS']],
    [['TEXT', 'Recommending State(s)']],
    [['rs', 'recommendation']],
    [['Recommending-States', ' Recommendations ']],
  ])('finds %j', (headings) => {
    const columns = matchColumns(headings, spec);
    expect(columns.found.toSorted()).toEqual(['state', 'text']);
    expect(columns.missing).toEqual([]);
  });

  it('reads cells by field, wherever the column stands', () => {
    const columns = matchColumns(['Issue', 'RS', 'Text'], spec);
    expect(columns.cell(['a', 'b', 'c'], 'text')).toBe('c');
    expect(columns.cell(['a'], 'state')).toBe('');
    expect(columns.heading('issues')).toBe('Issue');
  });

  it('names what is missing and what stands twice', () => {
    const columns = matchColumns(['text', 'Recommendation', 'other'], spec);
    expect(columns.missing).toEqual(['recommending_state']);
    expect(columns.twice).toEqual(['Recommendation']);
    expect(columns.cell(['a', 'b', 'c'], 'issues')).toBe('');
  });
});
