// The texts on screen, and what becomes of them as they are typed: marked, kept on this device, checked.
import type { TextEdit } from '@followthrough/plan-language';
import { dropDraft, keepDraft } from './drafts.ts';
import { changeFile, changePlan, newFile, type OpenPlan, openPlan, savedFile } from './plan.ts';
import { createStore } from './store.ts';

/** Long enough not to write at every key, short enough to lose nothing that was thought through. */
const pause = 400;

/** Whether the unsaved texts lie safely on this device; `refused` when the browser would not take them. */
export const keeping = createStore<'kept' | 'waiting' | 'refused'>('kept');

/** Hears every change of a text: edits as they were typed, or a whole new text. */
export type TextListener = (path: string, change: readonly TextEdit[] | string | undefined) => void;

const texts = new Map<string, string | (() => string)>();
const listeners = new Set<TextListener>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** The text of a file as it is now. */
export function textOf(path: string): string {
  const text = texts.get(path);
  return typeof text === 'function' ? text() : (text ?? '');
}

/** A text editor that shows the file answers for its text from now on. */
export const answerFor = (path: string, read: () => string): void => void texts.set(path, read);

export function listenToTexts(listener: TextListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the texts of a plan that was just opened, with drafts in place of what they were made from. */
export function takeTexts(plan: OpenPlan, drafts: ReadonlyMap<string, string>): void {
  forgetTexts();
  for (const { path, saved } of plan.files.values()) texts.set(path, drafts.get(path) ?? saved ?? '');
}

export function forgetTexts(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  texts.clear();
  keeping.set('kept');
}

/** The editor tells what was typed. */
export function edited(path: string, edits: readonly TextEdit[]): void {
  changeFile(path, (file) => (file.changed ? file : { ...file, changed: true }));
  for (const listener of listeners) listener(path, edits);
  keepSoon(path);
}

/** Adds a file that exists on this device only, until it is saved. */
export function addFile(path: string, text: string): void {
  texts.set(path, text);
  changePlan((plan) => ({ ...plan, files: new Map(plan.files).set(path, newFile(path)) }));
  for (const listener of listeners) listener(path, text);
  keepSoon(path);
}

/** Puts a text from elsewhere in place of what is on screen; undefined takes the file away. */
export function replaceText(path: string, text: string | undefined): void {
  if (text === undefined) texts.delete(path);
  else if (typeof texts.get(path) !== 'function') texts.set(path, text);
  for (const listener of listeners) listener(path, text);
}

/** Puts what the server has in place of a file: its text follows unless it was changed here. */
export function takeSaved(path: string, content: string | null): void {
  const file = openPlan()?.files.get(path);
  const mine = file?.changed ? textOf(path) : undefined;
  if (content === null) {
    if (mine === undefined) dropFile(path);
    else changeFile(path, (was) => ({ ...was, saved: undefined }));
    return;
  }
  const next = savedFile(path, content);
  changePlan((plan) => ({
    ...plan,
    files: new Map(plan.files).set(path, { ...next, changed: mine !== undefined && mine !== next.saved }),
  }));
  if (mine === undefined) replaceText(path, next.saved);
}

/** Takes the text two revisions were merged into; `content` is what the server has, null where it has no such file. */
export function takeMerged(path: string, content: string | null, text: string | undefined): void {
  if (text === undefined) {
    dropFile(path);
    return;
  }
  const file = content === null ? newFile(path) : savedFile(path, content);
  changePlan((plan) => ({
    ...plan,
    files: new Map(plan.files).set(path, { ...file, changed: text !== file.saved }),
  }));
  replaceText(path, text);
  keepSoon(path);
}

/** Notes that a text was saved as it was when it was sent; what was typed since stays unsaved. */
export function markSaved(path: string, text: string): void {
  changeFile(path, (file) => ({ ...file, saved: text, changed: textOf(path) !== text }));
  keepSoon(path);
}

/** Gives a file back the text the server has; a file it has not goes away. The answer puts the text back. */
export function discardChanges(path: string): () => void {
  const text = textOf(path);
  const saved = openPlan()?.files.get(path)?.saved;
  if (saved === undefined) dropFile(path);
  else {
    changeFile(path, (file) => ({ ...file, changed: false }));
    replaceText(path, saved);
  }
  const plan = openPlan();
  if (plan) void dropDraft(plan.id, path);
  return () => {
    if (saved === undefined) {
      addFile(path, text);
      return;
    }
    changeFile(path, (file) => ({ ...file, changed: true }));
    replaceText(path, text);
    keepSoon(path);
  };
}

function dropFile(path: string): void {
  changePlan((plan) => {
    const files = new Map(plan.files);
    files.delete(path);
    return { ...plan, files };
  });
  replaceText(path, undefined);
}

function keepSoon(path: string): void {
  keeping.set('waiting');
  clearTimeout(timers.get(path));
  timers.set(
    path,
    setTimeout(() => void keepNow(path), pause),
  );
}

async function keepNow(path: string): Promise<void> {
  timers.delete(path);
  const plan = openPlan();
  const file = plan?.files.get(path);
  if (plan === undefined || file === undefined) return;
  const text = textOf(path);
  const changed = text !== file.saved;
  changeFile(path, (was) => (was.changed === changed ? was : { ...was, changed }));
  try {
    if (changed) await keepDraft({ plan: plan.id, path, text, base: plan.base.id });
    else await dropDraft(plan.id, path);
    if (timers.size === 0) keeping.set('kept');
  } catch {
    keeping.set('refused');
  }
}

/** Keeps everything at once, before the page goes away. */
export function keepAllNow(): void {
  for (const [path, timer] of [...timers]) {
    clearTimeout(timer);
    void keepNow(path);
  }
}
