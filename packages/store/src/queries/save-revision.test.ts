import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create, newPlan, planHeads, reviewHeads, save, saveOf } from '../../test/plans.ts';
import { homes, openTestStore } from '../../test/testing.ts';
import { localPerson } from '../can.ts';
import type { Db, OpenedDatabase } from '../db.ts';
import { createPlan, createPlans } from './create-plans.ts';
import { fileOf, filesOf } from './files.ts';
import { pinsOf } from './pins.ts';
import { findPlan, listPlans } from './plans.ts';
import { findRevision, listRevisions } from './revisions.ts';
import { repeatedSave, saveRevision } from './save-revision.ts';

describe.each(homes)('a save on %s', (home) => {
  let store: OpenedDatabase;
  let db: Db;
  beforeAll(async () => {
    store = await openTestStore(home);
    db = store.db;
  });
  afterAll(() => store.close());

  test('keeps what it does not mention, adds, changes and removes', async () => {
    const first = await create(db, { files: { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' } });
    const second = await save(db, first, { files: { 'b.yaml': 'B', 'c.yaml': null, 'd.yaml': 'a' } });
    expect(await filesOf(db, first.revision)).toEqual({ 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' });
    expect(await filesOf(db, second.revision)).toEqual({ 'a.yaml': 'a', 'b.yaml': 'B', 'd.yaml': 'a' });
  });

  test.each(['\ufeffplan: {}\r\n', '', '\u{10ffff}', 'é vs e\u0301', '\ufeff'])(
    'keeps %j as it is',
    async (text) => {
      const { plan, revision } = await create(db, { files: { 'a.yaml': text }, message: text });
      expect(await findRevision(db, plan, revision)).toMatchObject({ message: text });
      expect(await filesOf(db, revision)).toEqual({ 'a.yaml': text });
      expect(await fileOf(db, revision, 'a.yaml')).toBe(text);
    },
  );

  test('moves the head, numbers from 1, and takes title and ids from the text', async () => {
    const first = await create(db);
    const second = await save(db, first, { heads: planHeads('renamed') });
    expect(await findPlan(db, localPerson, first.plan)).toMatchObject({
      head: second.revision,
      planKey: 'renamed',
      title: 'Plan renamed',
    });
    const { items } = await listRevisions(db, first.plan, { limit: 10 });
    expect(items.map(({ number, parent, message, author }) => [number, parent, message, author])).toEqual([
      [2, first.revision, 'Second', 'local'],
      [1, undefined, 'First', 'local'],
    ]);
  });

  test('stores a text once, however often it is saved', async () => {
    const text = 'the same, twice\n';
    const first = await create(db, { files: { 'a.yaml': text, 'b.yaml': text } });
    await save(db, first, { files: { 'c.yaml': text } });
    const rows = await db.selectFrom('content').select('hash').where('text', '=', text).execute();
    expect(rows).toHaveLength(1);
  });

  test('made from an older revision is refused with both, and with what changed between', async () => {
    const first = await create(db);
    const second = await save(db, first, { files: { 'women.yaml': null, 'new.yaml': 'x' } });
    const stale = await saveRevision(db, saveOf(first));
    expect(stale).toMatchObject({
      outcome: 'conflict',
      base: { id: first.revision, number: 1 },
      head: { id: second.revision, number: 2 },
      changed: ['new.yaml', 'women.yaml'],
    });
  });

  test.each(['no id at all', 'f'.repeat(32), "' or 1=1 --", '\0'])(
    'made from %j is refused',
    async (ifMatch) => {
      const first = await create(db);
      expect(await saveRevision(db, saveOf(first, { ifMatch }))).toEqual({ outcome: 'unknown revision' });
    },
  );

  test("made from another plan's revision is refused", async () => {
    const [one, other] = [await create(db), await create(db)];
    expect(await saveRevision(db, saveOf({ ...one, revision: other.revision }))).toEqual({
      outcome: 'unknown revision',
    });
  });

  test('of many at once from one revision, one is applied', async () => {
    const first = await create(db);
    const tries = Array.from({ length: 12 }, (_, n) =>
      saveRevision(db, saveOf(first, { files: { 'women.yaml': `try ${n}`, 'x.yaml': 'y' } })),
    );
    const outcomes = (await Promise.all(tries)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual([...Array<string>(11).fill('conflict'), 'saved']);
    expect((await listRevisions(db, first.plan, { limit: 99 })).items).toHaveLength(2);
  });

  test('under a key is applied once, also when sent twice at once, and repeats its answer later', async () => {
    const first = await create(db);
    const keyed = saveOf(first, { idempotencyKey: `save ${home}` });
    expect(await repeatedSave(db, keyed)).toBeUndefined();
    const both = await Promise.all([saveRevision(db, keyed), saveRevision(db, keyed)]);
    await save(db, { ...first, revision: (await findPlan(db, localPerson, first.plan))?.head ?? '' });
    const later = await saveRevision(db, keyed);
    const saved = both.find((outcome) => outcome.outcome === 'saved' && !outcome.repeated);
    expect(saved).toBeDefined();
    for (const outcome of [...both, later, await repeatedSave(db, keyed)])
      expect(outcome).toMatchObject({ outcome: 'saved', saved: { number: 2 } });
    expect((await listRevisions(db, first.plan, { limit: 9 })).items).toHaveLength(3);
  });

  test('under a key used for something else is refused', async () => {
    const first = await create(db);
    const keyed = saveOf(first, { idempotencyKey: `other ${home}` });
    await saveRevision(db, keyed);
    const changed = { ...keyed, message: 'Another' };
    expect(await saveRevision(db, changed)).toEqual({ outcome: 'key reused' });
    expect(await repeatedSave(db, changed)).toEqual({ outcome: 'key reused' });
  });

  test('that was refused gives its key back', async () => {
    const first = await create(db);
    const second = await save(db, first);
    const keyed = saveOf(first, { idempotencyKey: `refused ${home}` });
    expect(await saveRevision(db, keyed)).toMatchObject({ outcome: 'conflict' });
    expect(await saveRevision(db, { ...keyed, ifMatch: second.revision })).toMatchObject({
      outcome: 'saved',
    });
  });

  test('whose companion fails leaves nothing behind', async () => {
    const first = await create(db);
    const files = { 'gone.yaml': `never stored on ${home}` };
    const fails = async () => {
      throw new Error('no queue');
    };
    const attempt = saveRevision(db, saveOf(first, { files }), { inTransaction: fails });
    await expect(attempt).rejects.toThrow('no queue');
    expect(await findPlan(db, localPerson, first.plan)).toMatchObject({ head: first.revision });
    const rows = await db
      .selectFrom('content')
      .select('hash')
      .where('text', '=', files['gone.yaml'])
      .execute();
    expect(rows).toEqual([]);
  });

  test('tells its companion what was saved, in the same transaction', async () => {
    const first = await create(db);
    const seen: unknown[] = [];
    await saveRevision(db, saveOf(first), {
      inTransaction: async (trx, saved) => {
        const row = await trx
          .selectFrom('plan')
          .select('head')
          .where('id', '=', saved.plan)
          .executeTakeFirst();
        seen.push(row?.head === saved.revision, saved.number);
      },
    });
    expect(seen).toEqual([true, 2]);
  });

  test('a plan made twice under one key is one plan', async () => {
    const plan = newPlan({ idempotencyKey: `create ${home}` });
    const outcomes = await Promise.all([1, 2, 3].map(() => createPlan(db, plan)));
    const ids = outcomes.map((outcome) => outcome.outcome === 'saved' && outcome.saved.plan);
    expect(new Set(ids).size).toBe(1);
    expect(await createPlan(db, { ...plan, message: 'Other' })).toEqual({ outcome: 'key reused' });
  });

  test('plans made together are made all or none, and find each other', async () => {
    const plans = [
      { files: { 'r.yaml': `review on ${home}` }, heads: reviewHeads('together') },
      { files: { 'p.yaml': 'plan' }, heads: planHeads('p', ['together']) },
    ];
    const wanted = { plans, message: 'Both', author: localPerson };
    const before = await listPlans(db, localPerson, { limit: 500 });
    let calls = 0;
    const failsLate = async () => {
      if (++calls === 2) throw new Error('no queue');
    };
    await expect(createPlans(db, wanted, { inTransaction: failsLate })).rejects.toThrow('no queue');
    expect(await listPlans(db, localPerson, { limit: 500 })).toEqual(before);
    const made = await createPlans(db, wanted);
    const saved = made.outcome === 'saved' ? made.saved : [];
    expect(await pinsOf(db, saved[1]?.revision ?? '')).toMatchObject([{ plan: saved[0]?.plan }]);
  });
});
