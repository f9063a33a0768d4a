import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, createCaller, today } from '../../test/caller.ts';
import { plan, wrong } from '../../test/plans.ts';

let caller: Caller;
beforeEach(async () => {
  caller = await createCaller();
});
afterEach(() => caller.leave());

const filesIn = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

describe('check', () => {
  it('answers what editors and scripts read, and nothing else, on standard output', async () => {
    await caller.write(filesIn('in', wrong));
    const { code, out, err } = await caller.say('check', 'in', '--format', 'json');
    const { findings, ...rest } = JSON.parse(out);
    expect([code, err]).toEqual([1, '']);
    expect(Object.keys(JSON.parse(out))).toEqual(['findings', 'counts', 'today']);
    expect(rest).toMatchObject({ counts: { error: 9 }, today });
    const [first] = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(first).toMatchObject({ file: 'in/actions.yaml', code: 'unknown-field' });
    expect(first.range.start).toEqual({ line: 1, character: 39 });
  });

  it('says it in lines that terminals can follow, many of a kind once', async () => {
    await caller.write(filesIn('in', wrong));
    const { out } = await caller.say('check', './in/');
    const lines = out.split('\n');
    expect(lines).toContain(
      'in/actions.yaml:2:40 error There is no field "colour" at this place. Correct its name, or remove it. (unknown-field)',
    );
    expect(lines).toContain('in/actions.yaml: 4 more of these (unknown-field)');
    expect(out).toMatch(
      /\n9 errors, \d+ warnings?, \d+ for information in 4 files, with 2026-11-21 taken for today\.\n$/,
    );
    const { out: all } = await caller.say('check', 'in', '--all');
    expect(all.match(/unknown-field/g)).toHaveLength(9);
  });

  it('ends with 0 where nothing is wrong, whatever could be better', async () => {
    await caller.write(filesIn('in', plan));
    const { code, out, err } = await caller.say('check', 'in', '--today', '2015-01-01');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^.* in 3 files, with 2015-01-01 taken for today\.\n$/m);
  });

  it('reads several folders as one workspace', async () => {
    const { 'review.yaml': review, ...work } = plan;
    const text = 'review:\n  id: upr2\nrecommendations:\n  - { number: 108.1 }\n  - { number: 108.10 }\n';
    await caller.write({ ...filesIn('The Plan', work), 'Review/review.yaml': text });
    expect((await caller.say('check', 'The Plan', 'Review')).code).toBe(0);
    const { out } = await caller.say('check', 'The Plan', 'Review', '--format', 'json');
    const files = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
    for (const file of files) expect(file).toMatch(/^(The Plan|Review)\/\w+\.yaml$/);
    expect(review).toBe(plan['review.yaml']);
  });

  it('speaks Mongolian', async () => {
    await caller.write(filesIn('in', wrong));
    expect((await caller.say('check', 'in', '--language', 'mn')).out).toMatch(/error \p{Script=Cyrillic}/u);
  });

  it('survives what is no plan', async () => {
    await caller.write({
      'in/a.yaml': Uint8Array.of(0xff, 0xfe, 0, 1),
      'in/b.yaml': '['.repeat(1000),
      'in/c.yml': 'plan: {id: p}',
      'in/d.yaml': `text: ${'x'.repeat(2 ** 20)}`,
    });
    const { code, out, err } = await caller.say('check', 'in');
    expect([code, err]).toEqual([1, '']);
    for (const name of ['a.yaml', 'b.yaml', 'c.yml', 'd.yaml']) expect(out).toContain(`in/${name}:1:`);
  });

  it.each([
    [['check'], /^Missing required argument 'dir'/],
    [['check', 'nowhere'], /nowhere does not exist\.\n$/],
    [['check', 'empty'], /^There are no plan files \(\.yaml\) in empty\.\n$/],
    [['check', 'empty/notes.txt'], /notes\.txt is not a folder\.\n$/],
    [['check', 'empty', '--today', 'yesterday'], /Write a day as 2018-05-17/],
    [['check', 'empty', '--today', '2018-02-30'], /Write a day as 2018-05-17/],
    [['check', 'empty', '--format', 'xml'], /Allowed choices are text, json/],
    [['check', 'empty', '--colour'], /^Unknown option '--colour'/],
    [['chek', 'empty'], /^Unknown command 'chek'/],
    [[], /^Usage: followthrough VERB/],
  ])('%j cannot run', async (args, err) => {
    await caller.write({ 'empty/notes.txt': '' });
    const said = await caller.say(...args);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(err);
    expect(said.err).not.toMatch(/ at .*\.ts:/);
  });
});

describe('help', () => {
  it.each([['--help'], ['help'], ['help', 'check'], ['check', '--help']])('%s %s', async (...args) => {
    const said = await caller.say(...args);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^Usage: followthrough/);
  });
});
