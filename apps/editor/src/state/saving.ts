// Saving a revision: never a tick before the answer, and no answer that loses a text.
import { randomKey } from '../server/random-key.ts';
import { type SaveAnswer, saveFiles } from '../server/saving.ts';
import { writeForm } from '../text/file-form.ts';
import { beginConflict } from './conflict.ts';
import { markSaved, takeSaved, textOf } from './documents.ts';
import { dismiss, tell } from './notices.ts';
import { changedPaths, changePlan, type OpenPlan, openPlan } from './plan.ts';
import { tellRefusal } from './refusal.ts';
import { createStore } from './store.ts';

export const saving = createStore(false);

/** How long until a save that reached nobody is tried again, in milliseconds. */
const patience = [2_000, 5_000, 10_000, 30_000];

let attempt: { readonly request: string; readonly key: string } | undefined;
let tries = 0;
let again: ReturnType<typeof setTimeout> | undefined;

/** Saves what is changed as a new revision; answers when the server has, or cannot be reached. */
export async function saveRevision(): Promise<void> {
  const plan = openPlan();
  if (plan === undefined || saving.get()) return;
  clearTimeout(again);
  const sent = new Map(changedPaths(plan).map((path) => [path, textOf(path)]));
  if (sent.size === 0) return;
  saving.set(true);
  const answer = await send(plan, sent);
  saving.set(false);
  if (openPlan()?.id !== plan.id) return;
  if (answer.answer === 'unreached') {
    tryAgain(answer);
    return;
  }
  tries = 0;
  attempt = undefined;
  dismiss('save');
  if (answer.answer === 'saved') take(answer, sent);
  else if (answer.answer === 'conflict') beginConflict(answer.conflict, () => void saveRevision());
  else tellRefusal(answer);
}

function send(plan: OpenPlan, sent: ReadonlyMap<string, string>): Promise<SaveAnswer> {
  const files = Object.fromEntries(
    [...sent].map(([path, text]) => [
      path,
      writeForm(text, plan.files.get(path)?.form ?? { bom: false, crlf: false }),
    ]),
  );
  // The same save tried again carries the same key, so that it is never applied twice.
  const request = JSON.stringify([plan.id, plan.base.id, files]);
  if (attempt?.request !== request) attempt = { request, key: randomKey() };
  return saveFiles(plan.id, plan.base.id, attempt.key, files);
}

function take(
  { revision, files }: Extract<SaveAnswer, { answer: 'saved' }>,
  sent: ReadonlyMap<string, string>,
): void {
  changePlan((plan) => ({ ...plan, base: revision }));
  for (const [path, text] of sent) markSaved(path, text);
  for (const [path, content] of Object.entries(files)) takeSaved(path, content);
  dismiss('conflict');
}

function tryAgain({ problem }: Extract<SaveAnswer, { answer: 'unreached' }>): void {
  const wait = patience[Math.min(tries, patience.length - 1)];
  tries += 1;
  again = setTimeout(() => void saveRevision(), wait);
  tell({
    about: 'save',
    tone: 'warning',
    text: (say) => say('failure.offline'),
    actions: [{ label: (say) => say('do.retry'), run: () => void saveRevision() }],
    details: JSON.stringify(problem),
  });
}
