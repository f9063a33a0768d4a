import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create, planHeads, reviewHeads } from '../../test/plans.ts';
import { homes, openTestStore } from '../../test/testing.ts';
import { localPerson, thePublic } from '../can.ts';
import type { Db, OpenedDatabase } from '../db.ts';
import { companionsOf } from './companions.ts';
import { setPublic } from './set-public.ts';

describe.each(homes)('companions of a plan on %s', (home) => {
  let store: OpenedDatabase;
  let db: Db;
  beforeAll(async () => {
    store = await openTestStore(home);
    db = store.db;
  });
  afterAll(() => store.close());

  test('are the other plans on its reviews that the actor may read, with their own files', async () => {
    const review = await create(db, { files: { 'r.yaml': 'r' }, heads: reviewHeads('upr') });
    await create(db, { files: { 'r.yaml': 'r' }, heads: reviewHeads('other') });
    const ngo = await create(db, { files: { 'p.yaml': 'ngo' }, heads: planHeads('ngo', ['upr']) });
    const state = await create(db, { files: { 'p.yaml': 'state' }, heads: planHeads('state', ['upr']) });
    await create(db, { files: { 'p.yaml': 'far' }, heads: planHeads('far', ['other']) });
    const keys = async (actor: typeof localPerson, of: typeof ngo) =>
      (await companionsOf(db, actor, { id: of.plan, head: of.revision })).map(({ planKey }) => planKey);

    expect(await keys(localPerson, ngo)).toEqual(['state']);
    expect(await keys(localPerson, review)).toEqual(['ngo', 'state']);
    const [companion] = await companionsOf(db, localPerson, { id: ngo.plan, head: ngo.revision });
    expect(companion).toMatchObject({
      plan: state.plan,
      revision: state.revision,
      files: { 'p.yaml': 'state' },
    });

    expect(await keys(thePublic, ngo)).toEqual([]);
    await setPublic(db, state.plan, true, localPerson);
    expect(await keys(thePublic, ngo)).toEqual(['state']);
  });
});
