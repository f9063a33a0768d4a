import { check } from '@followthrough/plan-language';
import {
  createPlan,
  localPerson,
  migrate,
  type OpenedDatabase,
  openDatabase,
  readStatistic,
  saveRevision,
} from '@followthrough/store';
import { createTestDatabase } from '@followthrough/tooling/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  figuresOf,
  graphileJobs,
  inProcessJobs,
  type Jobs,
  recomputeMissing,
  recomputeStatistics,
} from './jobs.ts';
import type { RecomputeContext } from './tasks/recompute-statistics.ts';

const heads = { kind: 'both' as const, reviewKey: 'r', planKey: 'p', title: 'P', reviews: [] };
const files = (rating: string) => ({
  'plan.yaml': `review: { id: r }
plan: { id: p, party: c }
parties: [{ id: c }]
assessments: [{ id: a, party: c, date: 2020 }]
recommendations:
  - number: 1.1
    states: CZE
    text: Adopt the law
    response: accepted
${rating}`,
});
const rated = '    ratings: { in: a, value: fully, sources: A/HRC/1 }\n';

const contextOf = (db: OpenedDatabase['db']): RecomputeContext => ({
  db,
  today: () => '2026-01-01',
  figures: async (texts, options) => figuresOf(check(texts, { today: options.asOf }).content, options),
});

const newPlan = (text: string) => ({ files: files(text), heads, message: 'first', author: localPerson });

const fullyOf = async (db: OpenedDatabase['db'], revision: string) =>
  (
    await readStatistic<{ total: { acceptedFully: number } }>(db, {
      revision,
      by: ['cluster'],
      unit: 'state',
    })
  )?.total.acceptedFully;

const homes = {
  'in process, on the embedded store': async () => {
    const opened = await openDatabase({ memory: true });
    const errors: unknown[] = [];
    const tasks = {
      'recompute-statistics': (saved: { plan: string; revision: string }) =>
        recomputeStatistics(contextOf(opened.db), saved),
    };
    return { opened, jobs: inProcessJobs(tasks, (error) => errors.push(error)), drop: async () => {} };
  },
  'through the queue of a real PostgreSQL': async () => {
    const database = await createTestDatabase();
    const opened = await openDatabase({ url: database.url });
    const tasks = {
      'recompute-statistics': (saved: { plan: string; revision: string }) =>
        recomputeStatistics(contextOf(opened.db), saved),
    };
    const jobs = await graphileJobs({ url: database.url, tasks, log: () => {} });
    return { opened, jobs, drop: database.drop };
  },
};

describe.each(Object.entries(homes))('%s', (_, open) => {
  let opened: OpenedDatabase;
  let jobs: Jobs;
  let drop: () => Promise<void>;
  const enqueue = (db: OpenedDatabase['db'], saved: { plan: string; revision: string }) =>
    jobs.enqueue(db, 'recompute-statistics', { plan: saved.plan, revision: saved.revision });

  beforeAll(async () => {
    ({ opened, jobs, drop } = await open());
    await migrate(opened.db);
  });
  afterAll(async () => {
    await jobs.stop();
    await opened.close();
    await drop();
  });

  it('works out the figures of a save after it was answered', async () => {
    const { db } = opened;
    const created = await createPlan(db, newPlan(''), { inTransaction: enqueue });
    if (created.outcome !== 'saved') throw new Error(created.outcome);
    const { plan, revision } = created.saved;
    await expect.poll(() => fullyOf(db, revision), { timeout: 10_000 }).toBe(0);
    const saved = await saveRevision(
      db,
      { plan, ifMatch: revision, files: files(rated), heads, message: 'rated', author: localPerson },
      { inTransaction: enqueue },
    );
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    await expect.poll(() => fullyOf(db, saved.saved.revision), { timeout: 10_000 }).toBe(1);
    expect(await fullyOf(db, revision)).toBe(0);
  });

  it('does nothing for a save that was rolled back', async () => {
    const { db } = opened;
    let revision = '';
    const failing = createPlan(db, newPlan(rated), {
      inTransaction: async (trx, saved) => {
        revision = saved.revision;
        await enqueue(trx, saved);
        throw new Error('rolled back');
      },
    });
    await expect(failing).rejects.toThrow('rolled back');
    const after = await createPlan(db, newPlan(rated), { inTransaction: enqueue });
    if (after.outcome !== 'saved') throw new Error(after.outcome);
    const later = after.saved.revision;
    await expect.poll(() => fullyOf(db, later), { timeout: 10_000 }).toBe(1);
    expect(await fullyOf(db, revision)).toBeUndefined();
  });

  it('finds heads whose job was lost', async () => {
    const { db } = opened;
    const created = await createPlan(db, newPlan(rated));
    if (created.outcome !== 'saved') throw new Error(created.outcome);
    expect(await fullyOf(db, created.saved.revision)).toBeUndefined();
    await recomputeMissing(contextOf(db));
    expect(await fullyOf(db, created.saved.revision)).toBe(1);
  });
});
