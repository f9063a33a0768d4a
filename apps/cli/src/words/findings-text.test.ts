import type { LocatedFinding } from '@followthrough/plan-language';
import { describe, expect, it } from 'vitest';
import { findingsText } from './findings-text.ts';

const finding = (file: string, line: number, code = 'past-due'): LocatedFinding => ({
  code,
  kind: 'completeness',
  severity: 'warning',
  path: [],
  values: {},
  file,
  range: { start: { line, character: 4 }, end: { line, character: 9 } },
  message: 'It was due.',
});

const options = {
  counts: { error: 0, warning: 1, info: 0 },
  today: '2026-11-21',
  files: 2,
  all: false,
  colours: false,
};

const lines = (count: number, all = false) =>
  findingsText(
    Array.from({ length: count }, (_, line) => finding('a.yaml', line)),
    { ...options, all },
  )
    .split('\n\n')[0]
    ?.split('\n');

describe('findings as text', () => {
  it('has a line each, with places from 1, and a space between files', () => {
    expect(findingsText([finding('a.yaml', 0), finding('b.yaml', 9, 'vague')], options)).toBe(
      [
        'a.yaml:1:5 warning It was due. (past-due)',
        '',
        'b.yaml:10:5 warning It was due. (vague)',
        '',
        '0 errors, 1 warning, 0 for information in 2 files, with 2026-11-21 taken for today.',
        '',
      ].join('\n'),
    );
  });

  it('says many of a kind once, unless all are asked for', () => {
    expect(lines(6)).toHaveLength(6);
    expect(lines(7)?.slice(4)).toEqual([
      'a.yaml:5:5 warning It was due. (past-due)',
      'a.yaml: 2 more of these (past-due)',
    ]);
    expect(lines(7, true)).toHaveLength(7);
  });

  it('colours the severity and nothing else', () => {
    const text = findingsText([finding('a.yaml', 0)], { ...options, colours: true });
    expect(text.split('\n')[0]).toBe('a.yaml:1:5 \u001b[33mwarning\u001b[39m It was due. (past-due)');
  });

  it('says where there is none', () => {
    expect(findingsText([], { ...options, files: 1 })).toBe(
      'No findings in 1 file, with 2026-11-21 taken for today.\n',
    );
  });
});
