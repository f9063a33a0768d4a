// Everything an import can say, with its severity: what is the matter, and the way out.
// {name} is a value of the finding; a part in [ ] is left out where its value is missing.
import type { Severity } from '@followthrough/domain';
import { en } from './messages/en.ts';
import { mn } from './messages/mn.ts';

export type Language = 'en' | 'mn';

export type ImportCode = keyof typeof en;

/** What is the matter, and what to do. */
export type Words = readonly [message: string, wayOut: string];

/** Severity and words of a code. `error` refuses the import. */
export interface ImportMessage {
  severity: Severity;
  en: Words;
  mn: Words;
}

const warnings: readonly ImportCode[] = [
  'unknown-response',
  'state-not-known',
  'no-recommending-state',
  'row-repeated',
  'number-ambiguous',
  'category-differs',
  'unknown-category',
  'number-lost-its-zero',
  'number-twice',
  'body-kept-whole',
  'unknown-sdg',
  'heading-near',
  'no-text',
];

const remarks: readonly ImportCode[] = [
  'row-too-short',
  'row-left-out',
  'more-like-this',
  'response-read-as',
  'states-from-text',
  'state-from-name',
  'no-state',
  'unknown-issue',
  'unknown-body',
  'provisional-number',
  'rows-joined',
  'columns-not-read',
];

const severityOf = (code: ImportCode): Severity =>
  warnings.includes(code) ? 'warning' : remarks.includes(code) ? 'info' : 'error';

/** Severity and words by code. */
export const messages = Object.fromEntries(
  (Object.keys(en) as ImportCode[]).map((code) => [
    code,
    { severity: severityOf(code), en: en[code], mn: mn[code] },
  ]),
) as Readonly<Record<ImportCode, ImportMessage>>;
