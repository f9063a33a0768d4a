import { languagesOf, type Recommendation, responseAtAdoption } from '@followthrough/domain';
import { speak } from '@followthrough/presentation';
import { html } from 'hono/html';
import type { Published } from '../published.ts';
import { recommendationPath, type Site, shown } from '../site.ts';
import type { Html } from './layout.ts';

/** Number, text and response of each, linked to its page. */
export function recommendationList(
  { plan, facts }: Published,
  site: Site,
  recommendations: readonly Recommendation[],
): Html {
  const say = speak(site.language);
  return html`<ol class="recommendations">${recommendations.map(
    (one) => html`<li><a href="${recommendationPath(site, plan.id, one.number)}">${one.number}</a>
<span>${shown(site, one.text, languagesOf(facts))}</span>
<span class="quiet">${say(`response.${responseAtAdoption(one)}`)}</span></li>`,
  )}</ol>`;
}
