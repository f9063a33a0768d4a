import type { Migration } from 'kysely/migration';
import { plans } from './001-plans.ts';

/** Every step of the schema, oldest first. Forward only: a released step never changes, a new one is added. */
export const migrations: Record<string, Migration> = {
  '001-plans': { up: plans },
};
