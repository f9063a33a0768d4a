import { importCodes } from '@followthrough/exchange';
import { codes } from '@followthrough/plan-language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, createCaller } from '../../test/caller.ts';

let caller: Caller;
beforeAll(async () => {
  caller = await createCaller();
});
afterAll(() => caller.leave());

describe('explain', () => {
  it('gives the page of a code, in lines a terminal can show', async () => {
    const { code, out } = await caller.say('explain', 'rating-without-source');
    expect(code).toBe(0);
    expect(out).toMatch(/^rating-without-source \(completeness, warning\)\n\n/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
  });

  it('gives both pages where a code is one of plans and of imports', async () => {
    const { out } = await caller.say('explain', 'number-lost-its-zero');
    expect(out).toMatch(/\(counts, warning\)[\s\S]*\(import, warning\)/);
  });

  it.each([...codes, ...importCodes].map(({ code }) => code))('knows %s', async (code) => {
    const said = await caller.say('explain', code);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^.+ \(.+\)\n\n.+/);
    expect(said.out).not.toContain('{');
  });

  it('says which code may be meant', async () => {
    expect(await caller.say('explain', 'unknown-feild')).toEqual({
      code: 2,
      out: '',
      err: 'There is no finding "unknown-feild". Did you mean unknown-field?\n',
    });
  });
});
