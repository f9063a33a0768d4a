// Files of other formats: what they would bring in, and bringing it in, all or nothing.
import type { InferResponseType } from 'hono/client';
import { api } from './client.ts';
import { failed, type Outcome, type Problem, problemOf, request, succeeded } from './outcome.ts';

/** What a file would bring in, and what was noticed in it. */
export type ImportPreview = InferResponseType<typeof api.imports.$post, 200>;
export type ImportRemark = ImportPreview['findings'][number];

/** Where an import goes: into a plan on top of a revision of it, or to a plan of its own. */
export type ImportTarget = { readonly plan: string; readonly base: string } | undefined;

export interface Imported {
  /** The plans stored: several where a file holds several reviews. */
  readonly plans: readonly { readonly id: string; readonly revision: string; readonly number: number }[];
  readonly recommendations: number;
}

/** A preview answers 200 without a status in its type, so that the type of 201 holds both. */
type Stored = Exclude<InferResponseType<typeof api.imports.$post, 201>, ImportPreview>;

export const previewImport = (
  file: File,
  target: ImportTarget,
  language: 'en' | 'mn',
): Promise<Outcome<ImportPreview>> =>
  request(async () => {
    const query = { preview: 'true', language, ...(target && { plan: target.plan }) } as const;
    const answer = await api.imports.$post({ query, form: { file }, header: {} });
    return answer.status === 200 ? succeeded(await answer.json()) : failed(await problemOf(answer));
  });

export const confirmImport = (file: File, target: ImportTarget, key: string): Promise<Outcome<Imported>> =>
  request(async () => {
    const query = target ? { plan: target.plan } : {};
    const header = { 'idempotency-key': key, ...(target && { 'if-match': `"${target.base}"` }) };
    const answer = await api.imports.$post({ query, form: { file }, header });
    if (answer.status !== 201) return failed(await problemOf(answer));
    const { plans, summary } = (await answer.json()) as Stored;
    return succeeded({ plans, recommendations: summary.recommendations });
  });

/** What a refusal says about the file, where it is the file that was refused. */
export function remarksOf({ body }: Problem): ImportRemark[] | undefined {
  const { findings } = (body ?? {}) as { findings?: ImportRemark[] };
  return Array.isArray(findings) ? findings : undefined;
}
