// The plan that is open: what the server has, and which files differ from it here.

import type { Problem } from '../server/outcome.ts';
import { type FileForm, plainForm, readForm } from '../text/file-form.ts';
import { createStore } from './store.ts';

/** A saved state: its random id, and its running number as people say it. */
export interface RevisionMark {
  readonly id: string;
  readonly number: number;
}

/** A file of the plan, or of a review it works on, which is then only read. */
export interface OpenFile {
  /** Own files by their path, those of a review as `folder:path`. */
  readonly path: string;
  /** The text as the server has it, in the editor's form; undefined for a file not saved yet. */
  readonly saved: string | undefined;
  readonly form: FileForm;
  readonly changed: boolean;
  /** Folder of the review the file belongs to. */
  readonly review?: string;
}

/** A stored review that the plan works on. */
export interface OpenReview {
  readonly folder: string;
  readonly id: string;
  readonly title: string;
}

export interface OpenPlan {
  readonly id: string;
  readonly title: string;
  readonly can: readonly string[];
  /** Name of the plan's own folder in the workspace that is checked. */
  readonly folder: string;
  /** The revision the text on screen was made from. */
  readonly base: RevisionMark;
  readonly reviews: readonly OpenReview[];
  readonly files: ReadonlyMap<string, OpenFile>;
}

export type PlanState =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly problem: Problem }
  | { readonly status: 'open'; readonly plan: OpenPlan };

export const planState = createStore<PlanState>({ status: 'none' });

/** The open plan, or undefined while there is none. */
export function openPlan(): OpenPlan | undefined {
  const state = planState.get();
  return state.status === 'open' ? state.plan : undefined;
}

/** Changes the open plan; nothing happens when none is open. */
export function changePlan(change: (plan: OpenPlan) => OpenPlan): void {
  planState.update((state) => (state.status === 'open' ? { ...state, plan: change(state.plan) } : state));
}

/** Changes what is known of one file. */
export function changeFile(path: string, change: (file: OpenFile) => OpenFile): void {
  changePlan((plan) => {
    const file = plan.files.get(path);
    const next = file && change(file);
    return next === undefined || next === file
      ? plan
      : { ...plan, files: new Map(plan.files).set(path, next) };
  });
}

/** A file as it came from the server. */
export function savedFile(path: string, content: string, review?: string): OpenFile {
  const { text, form } = readForm(content);
  return { path, saved: text, form, changed: false, ...(review !== undefined && { review }) };
}

/** A file that exists on this device only. */
export const newFile = (path: string): OpenFile => ({
  path,
  saved: undefined,
  form: plainForm,
  changed: true,
});

/** The paths that differ from what the server has, in order. */
export const changedPaths = (plan: OpenPlan): string[] =>
  [...plan.files.values()].filter((file) => file.changed).map((file) => file.path);

/** Where a file lies in the workspace that is checked. */
export function workspacePath(plan: OpenPlan, path: string): string {
  return path.includes(':') ? path.replace(':', '/') : `${plan.folder}/${path}`;
}

/** The file at a place of the workspace, as this editor calls it. */
export function documentPath(plan: OpenPlan, path: string): string {
  const slash = path.indexOf('/');
  const folder = path.slice(0, slash);
  return folder === plan.folder ? path.slice(slash + 1) : `${folder}:${path.slice(slash + 1)}`;
}
