import { describe, expect, it } from 'vitest';
import { createNotes, wordsOf } from './finding.ts';
import { type ImportCode, messages } from './messages.ts';

describe('notes', () => {
  it('keep the same remark about many rows once, with its first row', () => {
    const notes = createNotes();
    for (const row of [7, 8, 9])
      notes.add('unknown-response', { row, column: 'Response' }, { value: 'Maybe' });
    notes.add('unknown-response', { row: 8, column: 'Response' }, { value: 'Later' });
    expect(notes.findings().map(({ row, count }) => [row, count])).toEqual([
      [7, 3],
      [8, 1],
    ]);
  });

  it('put errors first, and leave out how the rest was read', () => {
    const notes = createNotes();
    notes.add('columns-not-read', { row: 1 }, { headings: ['a'] });
    notes.add('no-text', { row: 3 });
    expect(notes.findings()).toHaveLength(2);
    expect(notes.refused).toBe(false);
    notes.add('bad-number', { row: 9 }, { value: 'x' });
    expect(notes.refused).toBe(true);
    expect(notes.findings().map(({ code }) => code)).toEqual(['bad-number', 'no-text']);
  });

  it('do not answer a wrong file with a wrong book', () => {
    const notes = createNotes();
    for (let row = 2; row < 5002; row++) notes.add('bad-number', { row }, { value: `x${row}` });
    expect(notes.findings()).toHaveLength(101);
    expect(notes.findings().at(-1)).toMatchObject({ code: 'more-like-this', count: 4900 });
  });
});

describe('words', () => {
  it('fill in values, and leave out passages without one', () => {
    expect(wordsOf('state-not-known', { value: 'Mongolla', near: ['Mongolia', 'Monaco'] }).message).toBe(
      'The recommending State "Mongolla" is not known. Perhaps Mongolia, Monaco? It was written as "unknown".',
    );
    expect(wordsOf('state-not-known', { value: 'X' }).message).toBe(
      'The recommending State "X" is not known. It was written as "unknown".',
    );
    expect(wordsOf('no-text', {}, 'mn').message).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('shorten long values', () => {
    expect(wordsOf('bad-number', { value: '1'.repeat(10_000) }).message.length).toBeLessThan(200);
  });

  it.each(Object.keys(messages) as ImportCode[])('%s has the same values in both languages', (code) => {
    const marks = (words: readonly string[]) =>
      words.flatMap((text) => text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(marks(messages[code].mn)).toEqual(marks(messages[code].en));
    for (const [message, wayOut] of [messages[code].mn, messages[code].en]) {
      expect(message.length).toBeGreaterThan(10);
      // who is refused is told what to do
      if (messages[code].severity === 'error') expect(wayOut.length).toBeGreaterThan(10);
    }
  });
});
