// A save from any door: the gate, then the store, then the words for what became of it.
import type { LocatedFinding } from '@followthrough/plan-language';
import {
  type Db,
  type FileChanges,
  type Files,
  filesOf,
  findRevision,
  repeatedSave,
  type Save,
  type SaveOutcome,
  saveRevision,
} from '@followthrough/store';
import type { Context as Call } from 'hono';
import type { Context } from './context.ts';
import { passGate } from './gate.ts';
import { problem } from './problem.ts';
import { showRevision } from './shapes/revision.ts';

export type SavingOutcome = SaveOutcome | { outcome: 'unreadable'; findings: LocatedFinding[] };

/** Checks and stores a change. Under a key used before, the answer is that of the first time. */
export async function trySave(context: Context, save: Omit<Save, 'heads'>): Promise<SavingOutcome> {
  const { db } = context;
  const before = await repeatedSave(db, save);
  if (before) return before;
  if (!(await findRevision(db, save.plan, save.ifMatch))) return { outcome: 'unknown revision' };
  const gate = await passGate(context, withChanges(await filesOf(db, save.ifMatch), save.files));
  if (!gate.passed) return { outcome: 'unreadable', findings: gate.findings };
  return saveRevision(db, { ...save, heads: gate.heads }, context);
}

/** The problem that a refused save is told as. */
export async function answerRefusal(c: Call, db: Db, refused: Exclude<SavingOutcome, { outcome: 'saved' }>) {
  switch (refused.outcome) {
    case 'key reused':
      return problem(c, 'key-reused');
    case 'unknown revision':
      return problem(c, 'unknown-revision');
    case 'unreadable':
      return problem(c, 'unreadable-text', { findings: refused.findings });
    case 'conflict': {
      const { base, head, changed } = refused;
      const now = await filesOf(db, head.id);
      const files = Object.fromEntries(changed.map((path) => [path, now[path] ?? null]));
      return problem(c, 'revision-conflict', { base: showRevision(base), head: showRevision(head), files });
    }
  }
}

/** The files a plan would have. */
export function withChanges(files: Files, changes: FileChanges): Files {
  const changed: Record<string, string | null> = { ...files, ...changes };
  return Object.fromEntries(
    Object.entries(changed).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
