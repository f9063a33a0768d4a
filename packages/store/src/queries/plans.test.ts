import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create, save } from '../../test/plans.ts';
import { homes, openTestStore } from '../../test/testing.ts';
import { localPerson, thePublic } from '../can.ts';
import type { Db, OpenedDatabase } from '../db.ts';
import { brokenAudit } from './audit.ts';
import { readOutbox } from './outbox.ts';
import { findPlan, isEmpty, listPlans } from './plans.ts';
import { listRevisions } from './revisions.ts';
import { setPublic } from './set-public.ts';
import { readStatistic, writeStatistic } from './statistics.ts';

describe.each(homes)('plans on %s', (home) => {
  let store: OpenedDatabase;
  let db: Db;
  const ids: string[] = [];
  beforeAll(async () => {
    store = await openTestStore(home);
    db = store.db;
    expect(await isEmpty(db)).toBe(true);
    for (let n = 0; n < 5; n++) ids.push((await create(db)).plan);
    for (const id of [ids[1], ids[4]]) await setPublic(db, id ?? '', true, localPerson);
    expect(await isEmpty(db)).toBe(false);
  });
  afterAll(() => store.close());

  test('are listed in pages, each once, oldest first', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPlans(db, localPerson, { after, limit: 2 });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(ids);
  });

  test('that are not public do not exist for the public', async () => {
    const page = await listPlans(db, thePublic, { limit: 10 });
    expect(page).toMatchObject({ items: [{ id: ids[1] }, { id: ids[4] }], next: undefined });
    expect(await findPlan(db, thePublic, ids[0] ?? '')).toBeUndefined();
    expect(await findPlan(db, thePublic, ids[1] ?? '')).toMatchObject({ public: true });
  });

  test.each(['', 'x', '\0', '../..', 'f'.repeat(32)])('are not found by %j', async (id) => {
    expect(await findPlan(db, localPerson, id)).toBeUndefined();
    expect((await listPlans(db, localPerson, { after: id.replace('\0', ''), limit: 9 })).items).toEqual([]);
  });

  test('say that a setting changed until the next save', async () => {
    const plan = await create(db);
    expect(await findPlan(db, localPerson, plan.plan)).toMatchObject({ settingsChanged: false });
    await setPublic(db, plan.plan, true, localPerson);
    expect(await findPlan(db, localPerson, plan.plan)).toMatchObject({ settingsChanged: true, public: true });
    await save(db, plan);
    expect(await findPlan(db, localPerson, plan.plan)).toMatchObject({ settingsChanged: false });
  });

  test('have their revisions in pages, newest first', async () => {
    let at = await create(db);
    for (let n = 2; n <= 5; n++) at = await save(db, at, { files: { 'x.yaml': String(n) } });
    const first = await listRevisions(db, at.plan, { limit: 3 });
    const second = await listRevisions(db, at.plan, { limit: 3, before: first.next });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(second.next).toBeUndefined();
  });

  test('leave an audit row for every write, and a changed row breaks the chain', async () => {
    const first = await create(db);
    await save(db, first);
    await setPublic(db, first.plan, true, localPerson);
    await setPublic(db, first.plan, true, localPerson);
    const rows = () => db.selectFrom('audit').selectAll().where('plan', '=', first.plan).orderBy('number');
    const actions = (await rows().execute()).map(({ action }) => action);
    expect(actions).toEqual(['created', 'saved', 'made public']);
    expect(await brokenAudit(db, first.plan)).toBeUndefined();
    await sql`alter table audit disable trigger append_only`.execute(db);
    await db
      .updateTable('audit')
      .set({ actor: 'nobody' })
      .where('plan', '=', first.plan)
      .where('number', '=', 2)
      .execute();
    await sql`alter table audit enable trigger append_only`.execute(db);
    expect(await brokenAudit(db, first.plan)).toBe(2);
  });

  test('are told of in the outbox, in order, without end or beginning', async () => {
    const after = (await readOutbox(db, 0, 1000)).at(-1)?.id ?? 0;
    const first = await create(db);
    const second = await save(db, first);
    await setPublic(db, first.plan, true, localPerson);
    await setPublic(db, first.plan, false, localPerson);
    const told = (await readOutbox(db, after, 1000)).map(({ topic, plan, revision }) => [
      topic,
      plan,
      revision,
    ]);
    expect(told).toEqual([
      ['plan-saved', first.plan, first.revision],
      ['plan-saved', first.plan, second.revision],
      ['plan-public', first.plan, second.revision],
      ['plan-private', first.plan, second.revision],
    ]);
  });

  test('keep figures of a revision, the latest result for each question', async () => {
    const { plan, revision } = await create(db);
    const key = { revision, by: ['cluster', 'response'], unit: 'recommendation' };
    expect(await readStatistic(db, key)).toBeUndefined();
    for (const n of [1, 2]) await writeStatistic(db, { plan, ...key, result: { groups: [{ n }] } });
    expect(await readStatistic(db, key)).toEqual({ groups: [{ n: 2 }] });
    expect(await readStatistic(db, { ...key, unit: 'state' })).toBeUndefined();
  });
});
