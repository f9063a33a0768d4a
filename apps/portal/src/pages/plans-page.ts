import type { Plan } from '@followthrough/store';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { wordsIn } from '../messages.ts';
import { planPath, type Site } from '../site.ts';
import { layout } from './layout.ts';

/** Every published plan. */
export function plansPage(plans: readonly Plan[], site: Site): Promise<HtmlEscapedString> {
  const words = wordsIn(site.language);
  const list = html`<ul class="plans">${plans.map((plan) => html`<li><a href="${planPath(site, plan.id)}">${plan.title}</a></li>`)}</ul>`;
  const nothing = html`<p>${words('site.none')}</p><p class="quiet">${words('site.none.next')}</p>`;
  return layout(
    site,
    words('site.plans'),
    html`<h1>${words('site.plans')}</h1>${plans.length > 0 ? list : nothing}`,
  );
}
