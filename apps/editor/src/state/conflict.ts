// Two people saved from the same revision: both texts are kept, and the second decides with both in view.
import type { MergeConflict } from '@followthrough/plan-language';
import { ask } from '../language/session.ts';
import type { Conflict } from '../server/saving.ts';
import { comparison } from '../text/comparison.ts';
import { readForm, writeForm } from '../text/file-form.ts';
import { openFile } from '../text/place.ts';
import { takeMerged, takeSaved, textOf } from './documents.ts';
import { dismiss, tell } from './notices.ts';
import { changePlan, type OpenPlan, openPlan } from './plan.ts';

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
      { label: (say) => say('conflict.reload'), run: () => void goOnFromTheirs(conflict, save) },
    ],
  });
}

type Say = Parameters<Parameters<typeof tell>[0]['text']>[0];

/** Takes their revision as the one to go on from, with one's own changes put into it, field by field. */
async function goOnFromTheirs(conflict: Conflict, save: () => void): Promise<void> {
  const plan = openPlan();
  if (plan === undefined) return;
  const both = changedByBoth(conflict);
  const sides = sidesOf(plan, conflict);
  const merged = await ask((worker) => worker.run('merge', [sides.base, sides.ours, sides.theirs]));
  if (openPlan()?.base.id !== plan.base.id) return;
  const { id, number } = conflict.head;
  changePlan((was) => ({ ...was, base: { id, number } }));
  if (merged === undefined) {
    for (const [path, content] of Object.entries(conflict.files)) takeSaved(path, content);
  } else {
    for (const path of new Set([...Object.keys(sides.ours), ...Object.keys(conflict.files)])) {
      takeMerged(path, contentOf(plan, conflict, path), merged.files[path]);
    }
  }
  dismiss('conflict');
  tellMerged(conflict, merged?.conflicts.map(nameOf) ?? both, save);
}

/** Says what stands now, and where one's own text was put in place of theirs. */
function tellMerged(conflict: Conflict, disputed: readonly string[], save: () => void): void {
  const { number } = conflict.head;
  const [path] = changedByBoth(conflict);
  const saveNow = { label: (say: Say) => say('do.save'), run: save };
  const see = { label: (say: Say) => say('conflict.see'), run: () => compare(conflict, path) };
  tell({
    about: 'save',
    tone: disputed.length > 0 ? 'warning' : 'info',
    text: (say) =>
      disputed.length > 0
        ? say('conflict.both', { n: number, what: disputed.join('; ') })
        : say('conflict.apart', { n: number }),
    actions: disputed.length > 0 && path !== undefined ? [see, saveNow] : [saveNow],
  });
}

/** The three versions of one's own files: as they were, as they are here, as theirs are. */
function sidesOf(plan: OpenPlan, conflict: Conflict) {
  const own = [...plan.files.values()].filter(({ review }) => review === undefined);
  const base = Object.fromEntries(
    own.flatMap(({ path, saved }) => (saved === undefined ? [] : [[path, saved]])),
  );
  const ours = Object.fromEntries(own.map(({ path }) => [path, textOf(path)]));
  const theirs: Record<string, string> = { ...base };
  for (const [path, content] of Object.entries(conflict.files)) {
    if (content === null) delete theirs[path];
    else theirs[path] = readForm(content).text;
  }
  return { base, ours, theirs };
}

/** What the server has of a file now, in the form the file has. */
function contentOf(plan: OpenPlan, { files }: Conflict, path: string): string | null {
  const theirs = files[path];
  if (theirs !== undefined) return theirs;
  const file = plan.files.get(path);
  return file?.saved === undefined ? null : writeForm(file.saved, file.form);
}

/** What is disputed, as people say it: the record, and the field in it. */
const nameOf = ({ key, path }: MergeConflict): string => [key, ...path].join(' ').trim();

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
