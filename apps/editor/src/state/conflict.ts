// Two people saved from the same revision: both texts are kept, and the second decides with both in view.
import type { Conflict } from '../server/saving.ts';
import { comparison } from '../text/comparison.ts';
import { readForm } from '../text/file-form.ts';
import { openFile } from '../text/place.ts';
import { takeSaved } from './documents.ts';
import { dismiss, tell } from './notices.ts';
import { changePlan, openPlan } from './plan.ts';

/** Tells what happened, and offers to see theirs or to put one's own text on top of it. */
export function beginConflict(conflict: Conflict, save: () => void): void {
  const both = changedByBoth(conflict);
  const seeTheirs = { label: (say: Say) => say('conflict.see'), run: () => compare(conflict, both[0]) };
  tell({
    about: 'conflict',
    tone: 'warning',
    text: (say) =>
      say('conflict.happened', { theirs: String(conflict.head.number), mine: String(conflict.base.number) }),
    actions: [
      ...(both.length > 0 ? [seeTheirs] : []),
      { label: (say) => say('conflict.reload'), run: () => reloadKeepingMine(conflict, save) },
    ],
  });
}

type Say = Parameters<Parameters<typeof tell>[0]['text']>[0];

/** Takes their revision as the one to go on from; what was changed here stays as it is here. */
function reloadKeepingMine(conflict: Conflict, save: () => void): void {
  const both = changedByBoth(conflict);
  const { id, number } = conflict.head;
  changePlan((plan) => ({ ...plan, base: { id, number } }));
  for (const [path, content] of Object.entries(conflict.files)) takeSaved(path, content);
  dismiss('conflict');
  const saveNow = { label: (say: Say) => say('do.save'), run: save };
  const see = { label: (say: Say) => say('conflict.see'), run: () => compare(conflict, both[0]) };
  tell({
    about: 'save',
    tone: 'info',
    text: (say) =>
      both.length > 0
        ? say('conflict.both', { n: number, files: both.join(', ') })
        : say('conflict.apart', { n: number }),
    actions: both.length > 0 ? [see, saveNow] : [saveNow],
  });
}

function compare({ files, head }: Conflict, path: string | undefined): void {
  const theirs = path === undefined ? undefined : files[path];
  if (path === undefined || theirs === undefined) return;
  openFile(path);
  comparison.set({ path, theirs: readForm(theirs ?? '').text, number: head.number });
}

function changedByBoth({ files }: Conflict): string[] {
  const mine = openPlan()?.files;
  return Object.keys(files).filter((path) => mine?.get(path)?.changed);
}
