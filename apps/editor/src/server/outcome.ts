// What became of a request: an answer, or a problem that can be told to a person.

/** `status` 0: the server did not answer. The rest is what its problem details say (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  /** Everything the server said, for those who want the details. */
  readonly body?: unknown;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const succeeded = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/** The problem an answer outside 2xx carries; one that is no problem document still has its status. */
export async function problemOf(answer: Response): Promise<Problem> {
  const text = await answer.text().catch(() => '');
  const body = parsed(text);
  const { title, detail } = (body ?? {}) as { title?: unknown; detail?: unknown };
  return {
    status: answer.status,
    title: typeof title === 'string' ? title : answer.statusText,
    ...(typeof detail === 'string' && { detail }),
    body: body ?? text,
  };
}

/** Runs a request; a lost connection is a problem like any other. */
export async function request<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (error) {
    return failed({ status: 0, title: error instanceof Error ? error.message : String(error) });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
