import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createCaller } from '../../test/caller.ts';
import { matrix, table } from '../../test/plans.ts';

let caller: Caller;
beforeEach(async () => {
  caller = await createCaller();
  await caller.write({ 'table.csv': table, 'matrix.csv': matrix });
});
afterEach(() => caller.leave());

describe('import', () => {
  it('writes the files, and says what it read', async () => {
    const { code, out, err } = await caller.say('import', 'table.csv', '--to', 'plans/mng');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "3 rows, read as: UPR Info's export (CSV)",
        '1 review',
        '2 recommendations (1 accepted, 1 noted); 3 counting each State',
        'Changes: review added; 2 recommendations added',
        'plans/mng: 2 files written',
        '',
      ].join('\n'),
    );
    expect(err).toMatch(
      /^info row 2, 2 times: A recommendation without a number .* \(provisional-number\)\n$/,
    );
    expect(await caller.list()).toEqual([
      'matrix.csv',
      'plans/mng/recommendations.yaml',
      'plans/mng/review.yaml',
      'table.csv',
    ]);
    expect(await caller.say('check', 'plans')).toMatchObject({ code: 0 });
    const { out: stats } = await caller.say('stats', 'plans', '--unit', 'state', '--format', 'json');
    expect(JSON.parse(stats).groups[0].responses).toMatchObject({ accepted: 2, noted: 1 });
  });

  it('only says what would change with --preview', async () => {
    const { code, out } = await caller.say('import', 'table.csv', '--to', 'in', '--preview');
    expect(code).toBe(0);
    expect(out).toContain('in: 2 files would be new\n');
    expect(await caller.list()).toEqual(['matrix.csv', 'table.csv']);
  });

  it('changes nothing the second time', async () => {
    await caller.say('import', 'table.csv', '--to', 'in');
    const { code, out } = await caller.say('import', 'table.csv', '--to', 'in');
    expect(code).toBe(0);
    expect(out).toContain('in: 2 files as before\n');
  });

  it('does not overwrite what differs, unless it is told to', async () => {
    await caller.say('import', 'table.csv', '--to', 'in');
    const edited = `${await caller.read('in/review.yaml')}# mine\n`;
    await caller.write({ 'in/review.yaml': edited, 'in/notes.yaml': '# more\n' });
    const refused = await caller.say('import', 'table.csv', '--to', 'in');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('Nothing was written: in in this would replace review.yaml.');
    expect(await caller.read('in/review.yaml')).toBe(edited);
    const preview = await caller.say('import', 'table.csv', '--to', 'in', '--preview');
    expect(preview.out).toContain('1 file would be replaced (review.yaml), 1 file as before');
    const forced = await caller.say('import', 'table.csv', '--to', 'in', '--force');
    expect(forced.out).toContain('1 file replaced (review.yaml), 1 file as before');
    expect(await caller.read('in/review.yaml')).not.toContain('mine');
    expect(await caller.list()).toContain('in/notes.yaml');
  });

  it('writes nothing at all where one row is wrong', async () => {
    await caller.write({ 'table.csv': `${table}Mongolla,x,France,Noted,,,9\n` });
    const { code, out, err } = await caller.say('import', 'table.csv', '--to', 'in');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(
      'error row 5, column "State under review": "Mongolla" is not a State. Perhaps Mongolia?',
    );
    expect(err).toContain('table.csv was not imported, and nothing was written.');
    expect(await caller.list()).toEqual(['matrix.csv', 'table.csv']);
  });

  it('makes a plan of a matrix, and compares its bodies with the parties that are there', async () => {
    await caller.write({
      'in/parties.yaml': 'parties:\n  - { id: moj, name: Ministry of Justice }\n  - { id: forum }\n',
    });
    const args = [
      '--state',
      'MNG',
      '--review',
      'upr2',
      '--document',
      'A/HRC/30/6',
      '--plan',
      'p',
      '--party',
      'forum',
    ];
    const { code, err } = await caller.say(
      'import',
      'matrix.csv',
      '--to',
      'in',
      ...args,
      '--title',
      'Our plan',
    );
    expect(code).toBe(0);
    expect(err).toContain(
      '"Ministry of Justise" is a new party, with the id ministry-of-justise. Did you mean Ministry of Justice?',
    );
    expect(await caller.read('in/plan.yaml')).toBe(
      'plan:\n  id: p\n  title: Our plan\n  party: forum\n  reviews: upr2\n',
    );
    expect(await caller.read('in/recommendations.yaml')).toContain('number: 108.10\n');
    expect((await caller.say('check', 'in')).code).toBe(0);
  });

  it('brings back what was exported', async () => {
    await caller.say('import', 'matrix.csv', '--to', 'in', '--state', 'MNG');
    await caller.say('export', 'in', '--to', 'plan.json');
    expect(await caller.say('import', 'plan.json', '--to', 'out')).toMatchObject({ code: 0 });
    for (const name of ['plan', 'review', 'recommendations', 'indicators'])
      expect(await caller.read(`out/${name}.yaml`)).toBe(await caller.read(`in/${name}.yaml`));
  });

  it('writes where the folder is, not where a link in it leads', async () => {
    await caller.write({ 'two.csv': `${table}Peru,x,France,Noted,4,Justice,2\n` });
    await mkdir(join(caller.folder, 'elsewhere'));
    await mkdir(join(caller.folder, 'in'));
    await symlink(join(caller.folder, 'elsewhere'), join(caller.folder, 'in/per-upr1'));
    const { code, err } = await caller.say('import', 'two.csv', '--to', 'in');
    expect(code).toBe(2);
    expect(err).toContain('where a link leads');
    expect(await caller.list()).toEqual(['in/per-upr1', 'matrix.csv', 'table.csv', 'two.csv']);
  });

  it.each([
    [['import', 'table.csv'], 2, /Required option '--to <dir>' not specified/],
    [['import', 'none.csv', '--to', 'in'], 2, /none\.csv does not exist/],
    [['import', '.', '--to', 'in'], 2, /is a folder; name the file/],
    [['import', 'table.csv', '--to', 'matrix.csv'], 2, /matrix\.csv is not a folder/],
    [['import', 'table.csv', '--to', 'in', '--from', 'xlsx'], 2, /Allowed choices are upr-info-csv/],
    [['import', 'table.csv', '--to', 'in', '--from', 'matrix-csv'], 1, /These headings are missing/],
    [['import', 'binary.csv', '--to', 'in'], 1, /byte 3/],
    [['import', 'empty.csv', '--to', 'in'], 1, /The file is empty/],
  ])('%j: exit %i', async (args, code, err) => {
    await caller.write({ 'binary.csv': Uint8Array.of(97, 44, 98, 0xff, 0x00), 'empty.csv': '' });
    const said = await caller.say(...args);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toMatch(err);
    expect(await caller.list()).toEqual(['binary.csv', 'empty.csv', 'matrix.csv', 'table.csv']);
  });
});

describe('export', () => {
  beforeEach(async () => {
    await caller.say('import', 'table.csv', '--to', 'in');
  });

  it('writes JSON to a file, or to standard output', async () => {
    expect(await caller.say('export', 'in', '--to', 'out/plan.json')).toMatchObject({ code: 0, out: '' });
    const text = await readFile(join(caller.folder, 'out/plan.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'plan-json',
      version: 1,
      folders: [{ review: { id: 'mng-upr1' } }],
    });
    expect((await caller.say('export', 'in', '--to', '-')).out).toBe(text);
  });

  it('knows no other kind of file', async () => {
    expect(await caller.say('export', 'in', '--to', 'plan.docx')).toMatchObject({ code: 2, out: '' });
  });
});
