import {
  type Db,
  findRevision,
  listPlans,
  localPerson,
  readStatistic,
  workspaceFiles,
  writeStatistic,
} from '@followthrough/store';
import type { Figure, FiguresOptions } from '../figures.ts';
import type { SavedRevision } from '../task.ts';

export interface RecomputeContext {
  db: Db;
  /** Works figures out from text, under the host's limits of time and memory. */
  figures: (files: Record<string, string>, options: FiguresOptions) => Promise<Figure[]>;
  /** ISO date. */
  today: () => string;
}

/** Works out the figures of a saved revision and keeps them; a revision that is not there is nothing to do. */
export async function recomputeStatistics(context: RecomputeContext, saved: SavedRevision): Promise<void> {
  const { db, figures, today } = context;
  if (!(await findRevision(db, saved.plan, saved.revision))) return;
  const stored = await workspaceFiles(db, localPerson, saved.plan, saved.revision);
  if (!stored) return;
  const options = { asOf: today(), plan: stored.plan.planKey };
  for (const figure of await figures(stored.files, options)) {
    await writeStatistic(db, { plan: saved.plan, revision: saved.revision, ...figure });
  }
}

/** Heads whose figures are not kept yet: after a seed, or when a process ended between a save and its job. */
export async function recomputeMissing(context: RecomputeContext): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await listPlans(context.db, localPerson, { after, limit: 100 });
    for (const { id: plan, head: revision } of page.items) {
      const known = await readStatistic(context.db, { revision, by: [], unit: 'recommendation' });
      if (!known) await recomputeStatistics(context, { plan, revision });
    }
    if (page.next === undefined) return;
    after = page.next;
  }
}
