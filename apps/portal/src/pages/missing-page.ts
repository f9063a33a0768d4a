import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { wordsIn } from '../messages.ts';
import type { Site } from '../site.ts';
import { layout } from './layout.ts';

/** The one answer for what is hidden and for what does not exist; it repeats nothing of the address. */
export function missingPage(site: Site): Promise<HtmlEscapedString> {
  const words = wordsIn(site.language);
  const title = words('page.missing');
  const here = { ...site, path: site.base };
  return layout(here, title, html`<h1>${title}</h1><p><a href="${site.base}">${words('site.plans')}</a></p>`);
}
