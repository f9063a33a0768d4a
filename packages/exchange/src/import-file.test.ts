import { check } from '@followthrough/plan-language';
import { describe, expect, it } from 'vitest';
import { bytesOf, csv, matrixHeadings, today, uprInfoHeadings } from '../test/tables.ts';
import type { ImportProgress } from './format.ts';
import { type ImportResult, importFile } from './import-file.ts';
import { exportPlanJson } from './plan-json.ts';

const table = csv(
  uprInfoHeadings,
  ['Mongolia', '=1+1, "quoted": # no comment', 'France', 'Accepted', '5', 'Justice', '9'],
  ['Mongolia', '- dash\nand: a second line', 'Peru', 'Noted', '5', 'Justice', '9'],
  ['Peru', '@handle | 108.10 | yes', 'Mongolia', 'Accepted', '5', 'Justice', '2'],
);

const run = (text: string, options = {}) => importFile(bytesOf(text), { today, ...options });

/** What the files say is what the import understood. */
function expectSame({ files, folders }: ImportResult): void {
  const { content, counts } = check(files, { today });
  expect(counts.error).toBe(0);
  const strip = (all: readonly object[]) => JSON.parse(JSON.stringify(all)) as unknown;
  expect(strip(content.folders)).toEqual(strip(folders.toSorted((a, b) => (a.folder < b.folder ? -1 : 1))));
}

describe('importFile', () => {
  it('gives files that read back to the same records', () => {
    const result = run(table);
    expect(result.ok).toBe(true);
    expect(Object.keys(result.files).toSorted()).toEqual([
      'mng-upr1/recommendations.yaml',
      'mng-upr1/review.yaml',
      'per-upr1/recommendations.yaml',
      'per-upr1/review.yaml',
    ]);
    expectSame(result);
  });

  it('says what it found', () => {
    expect(run(table).summary).toMatchObject({
      rows: 3,
      reviews: 2,
      plans: 0,
      recommendations: 3,
      responses: { accepted: 2, noted: 1, partly: 0, pending: 0 },
      withStates: 3,
      files: 4,
      findings: { error: 0 },
    });
  });

  it('reports every stage as it goes', () => {
    const reports: ImportProgress[] = [];
    importFile(bytesOf(table), { today }, (report) => reports.push(report));
    expect([...new Set(reports.map(({ stage }) => stage))]).toEqual([
      'reading',
      'building',
      'writing',
      'checking',
    ]);
    for (const { done, total } of reports) expect(done).toBeLessThanOrEqual(total);
  });

  it('writes a matrix as a folder with both heads', () => {
    const cells = [
      '108.10',
      'Canada',
      'Adopt a law',
      'Accepted',
      'NHRC',
      '',
      'Safety, for all',
      'Do: it',
      'Law',
      'Police',
    ];
    const result = run(csv(matrixHeadings, cells), {
      review: { id: 'upr2', state: 'MNG' },
      plan: { party: 'forum' },
    });
    expect(Object.keys(result.files).toSorted()).toEqual([
      'indicators.yaml',
      'plan.yaml',
      'recommendations.yaml',
      'review.yaml',
    ]);
    expect(result.files['recommendations.yaml']).toContain('- number: 108.10\n');
    expectSame(result);
  });

  it('keeps texts as they are, letter for letter', () => {
    const texts = [
      'true',
      '1.10',
      '~',
      '"',
      "it's",
      'a: b',
      '# x',
      '{a: 1}',
      '*x',
      '&x',
      '!!str',
      '%',
      '\u0085next',
    ];
    texts.push(
      'e\u0301',
      '\u202eright to left',
      'zero\u200bwidth',
      '\ufefffirst',
      '👩‍⚖️',
      'a'.repeat(5000),
      '---',
      'x\ty',
    );
    const result = run(
      csv(uprInfoHeadings, ...texts.map((text) => ['Peru', `x ${text} x`, 'Chile', 'Noted', '', '', '2'])),
    );
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.folders[0]?.recommendations.map(({ text }) => text)).toEqual(
      texts.map((text) => `x ${text} x`),
    );
    expectSame(result);
  });

  it('splits what is larger than a megabyte into files the store takes', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [
      'Peru',
      `${i} ${'long '.repeat(1000)}`,
      'Chile',
      'Noted',
      '',
      '',
      '2',
    ]);
    const result = run(csv(uprInfoHeadings, ...rows));
    expect(result.ok).toBe(true);
    for (const text of Object.values(result.files))
      expect(bytesOf(text).length).toBeLessThanOrEqual(1_000_000);
    expectSame(result);
  });

  it('gives nothing at all where one row is wrong', () => {
    const result = run(`${table}Mongolla,x,France,Noted,,,9\n`);
    expect(result).toMatchObject({ ok: false, format: 'upr-info-csv', folders: [], files: {} });
    expect(result.summary).toMatchObject({ rows: 4, reviews: 0, recommendations: 0, files: 0 });
    expect(result.findings[0]).toMatchObject({ code: 'unknown-state-under-review', row: 5 });
  });

  it('refuses what no file could hold, as JSON can carry it', () => {
    const folder = { folder: '', plan: { id: 'p', title: 'half \ud800' } };
    const json = JSON.stringify({ format: 'plan-json', version: 1, folders: [folder] });
    expect(run(json)).toMatchObject({ ok: false, files: {}, findings: [{ code: 'result-not-valid' }] });
  });

  it('refuses folders no file may lie in', () => {
    const json = exportPlanJson({ folders: [] }).replace('[]', '[{"folder": "../Out", "plan": {"id": "p"}}]');
    expect(run(json)).toMatchObject({ ok: false, files: {}, findings: [{ code: 'result-not-valid' }] });
  });

  it('refuses two folders of one name', () => {
    const folder = '{"folder": "a", "plan": {"id": "p"}}';
    const json = exportPlanJson({ folders: [] }).replace('[]', `[${folder}, ${folder}]`);
    expect(run(json)).toMatchObject({ ok: false, files: {}, findings: [{ code: 'result-not-valid' }] });
  });

  it('speaks both languages', () => {
    expect(run('', { language: 'mn' }).findings[0]?.message).toBe('Файл хоосон байна.');
  });
});
