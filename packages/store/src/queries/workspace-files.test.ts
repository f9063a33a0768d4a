import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create, planHeads, reviewHeads, save } from '../../test/plans.ts';
import { homes, openTestStore } from '../../test/testing.ts';
import { localPerson, thePublic } from '../can.ts';
import type { Db, OpenedDatabase } from '../db.ts';
import { pinsOf } from './pins.ts';
import { setPublic } from './set-public.ts';
import { workspaceFiles } from './workspace-files.ts';

describe.each(homes)('the workspace of a plan on %s', (home) => {
  let store: OpenedDatabase;
  let db: Db;
  beforeAll(async () => {
    store = await openTestStore(home);
    db = store.db;
  });
  afterAll(() => store.close());

  const review = (key: string, text: string) =>
    create(db, { files: { 'review.yaml': text }, heads: reviewHeads(key) });

  test('holds its files and those of the reviews it names, at the revision it was written against', async () => {
    const upr = await review('upr2', 'one');
    const plan = await create(db, {
      files: { 'p.yaml': 'plan' },
      heads: planHeads('ngo', ['upr2', 'absent']),
    });
    await save(db, upr, { files: { 'review.yaml': 'two' }, heads: reviewHeads('upr2') });
    const at = await workspaceFiles(db, localPerson, plan.plan);
    expect(at?.files).toEqual({ 'ngo/p.yaml': 'plan', 'upr2/review.yaml': 'one' });
    expect(at?.folders).toEqual([
      { folder: 'ngo', plan: plan.plan, revision: plan.revision, files: { 'p.yaml': 'plan' } },
      { folder: 'upr2', plan: upr.plan, revision: upr.revision, files: { 'review.yaml': 'one' } },
    ]);
    const next = await save(db, plan, { files: {}, heads: planHeads('ngo', ['upr2']) });
    expect((await workspaceFiles(db, localPerson, plan.plan))?.files['upr2/review.yaml']).toBe('two');
    const before = await workspaceFiles(db, localPerson, plan.plan, plan.revision);
    expect(before?.files['upr2/review.yaml']).toBe('one');
    expect(next.number).toBe(2);
  });

  test('keeps to the review pinned before when another takes the same text id', async () => {
    const first = await review('twice', 'first');
    const plan = await create(db, { heads: planHeads('p', ['twice']) });
    const second = await review('twice', 'second');
    const saved = await save(db, plan, { heads: planHeads('p', ['twice']) });
    expect(await pinsOf(db, saved.revision)).toMatchObject([{ plan: first.plan }]);
    const later = await create(db, { heads: planHeads('q', ['twice']) });
    expect(await pinsOf(db, later.revision)).toMatchObject([{ plan: second.plan }]);
  });

  test('gives folders different names, and plain ones where an id cannot be a folder', async () => {
    await review('same', 'review');
    const plan = await create(db, { files: { 'p.yaml': 'plan' }, heads: planHeads('same', ['same', 'Улс']) });
    const odd = await review('Улс', 'odd');
    expect(odd.number).toBe(1);
    const again = await save(db, plan, { files: {}, heads: planHeads('same', ['same', 'Улс']) });
    const at = await workspaceFiles(db, localPerson, again.plan);
    expect(Object.keys(at?.files ?? {})).toEqual(['same/p.yaml', 'same-2/review.yaml', 'plan/review.yaml']);
  });

  test('a plan that holds its own review pins nothing', async () => {
    const heads = { ...planHeads('own', ['own-review']), kind: 'both' as const, reviewKey: 'own-review' };
    const plan = await create(db, { heads });
    expect(await pinsOf(db, plan.revision)).toEqual([]);
  });

  test('shows the public what is marked public, as it is now, and nothing of the rest', async () => {
    const [shown, hidden] = [await review('shown', 'old'), await review('hidden', 'secret')];
    const plan = await create(db, { files: { 'p.yaml': 'x' }, heads: planHeads('ngo', ['shown', 'hidden']) });
    await save(db, shown, { files: { 'review.yaml': 'new' }, heads: reviewHeads('shown') });
    expect(await workspaceFiles(db, thePublic, plan.plan)).toBeUndefined();
    for (const id of [plan.plan, shown.plan]) await setPublic(db, id, true, localPerson);
    const at = await workspaceFiles(db, thePublic, plan.plan);
    expect(at?.files).toEqual({ 'ngo/p.yaml': 'x', 'shown/review.yaml': 'new' });
    await save(db, plan, { heads: planHeads('ngo') });
    expect(await workspaceFiles(db, thePublic, plan.plan, plan.revision)).toBeUndefined();
    expect(await workspaceFiles(db, localPerson, plan.plan, hidden.revision)).toBeUndefined();
  });
});
