// Going to a record by its path in the plan's content.
import type { Path } from '@followthrough/domain';
import { ask } from '../language/session.ts';
import { documentPath, openPlan } from '../state/plan.ts';
import { openFile } from './place.ts';

/** Opens the file and line where a value of a folder's content is written. */
export async function openRecord(folder: string, path: Path): Promise<void> {
  const found = await ask((worker) => worker.run('locate', [folder, path]));
  const plan = openPlan();
  if (found && plan) openFile(documentPath(plan, found.file), found.range);
}
