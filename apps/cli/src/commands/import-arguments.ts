// What the caller says about an import, as options of exchange.
import { basename } from 'node:path';
import type { ImportOptions, Language } from '@followthrough/exchange';

export interface ImportArguments {
  to: string;
  from?: string;
  preview?: true;
  force?: true;
  language: Language;
  today?: string;
  state?: string;
  review?: string;
  document?: string;
  plan?: string;
  party?: string;
  title?: string;
}

/** Only what was said: an option left out leaves its fact to the file. */
export function importOptionsOf(
  file: string,
  { from, language, today, state, review, document, plan, party, title }: ImportArguments & { today: string },
): ImportOptions {
  return {
    today,
    language,
    name: basename(file),
    ...(from === undefined ? {} : { format: from }),
    review: {
      ...(review === undefined ? {} : { id: review }),
      ...(state === undefined ? {} : { state }),
      ...(document === undefined ? {} : { document }),
    },
    plan: {
      ...(plan === undefined ? {} : { id: plan }),
      ...(party === undefined ? {} : { party }),
      ...(title === undefined ? {} : { title }),
    },
  };
}
