import type { Db } from '../db.ts';

/** Which figures of a revision: by which dimensions, in order, and in which unit of counting. */
export interface StatisticKey {
  revision: string;
  by: readonly string[];
  unit: string;
}

/** Keeps computed figures; an earlier result for the same key is replaced. */
export async function writeStatistic(
  db: Db,
  { plan, revision, by, unit, result }: StatisticKey & { plan: string; result: object },
): Promise<void> {
  const row = { result: JSON.stringify(result), computed_at: new Date() };
  await db
    .insertInto('statistic')
    .values({ plan, revision, by: by.join(','), unit, ...row })
    .onConflict((conflict) => conflict.columns(['revision', 'by', 'unit']).doUpdateSet(row))
    .execute();
}

/** Figures computed before, if any. */
export async function readStatistic<Result extends object>(
  db: Db,
  { revision, by, unit }: StatisticKey,
): Promise<Result | undefined> {
  const row = await db
    .selectFrom('statistic')
    .select('result')
    .where('revision', '=', revision)
    .where('by', '=', by.join(','))
    .where('unit', '=', unit)
    .executeTakeFirst();
  return row?.result as Result | undefined;
}
