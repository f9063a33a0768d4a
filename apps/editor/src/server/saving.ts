// A save, and everything the server can answer to it.
import type { RevisionMark } from '../state/plan.ts';
import { api } from './client.ts';
import { type Problem, problemOf } from './outcome.ts';

/** Someone saved from the same revision first: `files` are theirs where the two differ, null where they removed one. */
export interface Conflict {
  readonly base: RevisionMark;
  readonly head: RevisionMark;
  readonly files: Readonly<Record<string, string | null>>;
}

/** `unreached`: nothing was saved, and trying again can help. `files`: what a merge changed. */
export type SaveAnswer =
  | {
      readonly answer: 'saved';
      readonly revision: RevisionMark;
      readonly files: Readonly<Record<string, string>>;
    }
  | { readonly answer: 'conflict'; readonly conflict: Conflict }
  | { readonly answer: 'refused'; readonly problem: Problem; readonly findings: number | undefined }
  | { readonly answer: 'unreached'; readonly problem: Problem };

/** Saves files on top of a revision. The same key is never applied twice. */
export async function saveFiles(
  id: string,
  base: string,
  key: string,
  files: Readonly<Record<string, string | null>>,
): Promise<SaveAnswer> {
  try {
    const answer = await api.plans[':id'].revisions.$post({
      param: { id },
      header: { 'if-match': `"${base}"`, 'idempotency-key': key },
      json: { message: '', files },
    });
    if (answer.ok) {
      const saved = await answer.json();
      return { answer: 'saved', revision: { id: saved.revision, number: saved.number }, files: saved.files };
    }
    return refusalOf(await problemOf(answer));
  } catch (error) {
    return {
      answer: 'unreached',
      problem: { status: 0, title: error instanceof Error ? error.message : String(error) },
    };
  }
}

function refusalOf(problem: Problem): SaveAnswer {
  const body = problem.body as {
    base?: RevisionMark;
    head?: RevisionMark;
    files?: Conflict['files'];
    findings?: unknown;
  };
  const { base, head, files, findings } = body;
  if (problem.status === 409 && base && head && files)
    return { answer: 'conflict', conflict: { base, head, files } };
  if (problem.status >= 500) return { answer: 'unreached', problem };
  return { answer: 'refused', problem, findings: Array.isArray(findings) ? findings.length : undefined };
}
