import {
  findState,
  languagesOf,
  type PlanFolder,
  type Recommendation,
  readRecommendation,
  responseAtAdoption,
} from '@followthrough/domain';
import { formatDate, formatList, speak } from '@followthrough/presentation';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { wordsIn } from '../messages.ts';
import type { Published } from '../published.ts';
import { clusterPath, inAllLanguages, planPath, type Site, shown } from '../site.ts';
import { type Html, layout } from './layout.ts';
import { clusterName, partyName } from './plan-page.ts';
import { ratingList } from './rating-list.ts';

/** One recommendation: its text in every language, the response, what the plan makes of it, ratings with sources. */
export async function recommendationPage(
  published: Published,
  site: Site,
  number: string,
): Promise<HtmlEscapedString | undefined> {
  const { facts, folder, plan } = published;
  const fact = facts.recommendations.find((one) => one.number === number);
  if (!fact) return undefined;
  const item = folder === facts ? fact : folder.recommendations.find((one) => namesIt(one, number));
  const words = wordsIn(site.language);
  const title = words('recommendation.title', { number });
  return layout(
    site,
    title,
    html`<p class="crumb"><a href="${planPath(site, plan.id)}">${plan.title}</a></p><h1>${title}</h1>
${texts(fact, facts, site)}
<dl>${rows(published, site, fact, item)}</dl>
<h2>${words('recommendation.ratings')}</h2>${ratingList(published, site, item)}
${actions(published, site, number)}`,
  );
}

const namesIt = (item: Recommendation, number: string) => readRecommendation(item.number)?.number === number;

function texts(fact: Recommendation, facts: PlanFolder, site: Site): Html {
  const all = inAllLanguages(site, fact.text, languagesOf(facts));
  if (all.length === 0) {
    return html`<p class="quiet">${wordsIn(site.language)('recommendation.noText', { document: facts.review?.document ?? '' })}</p>`;
  }
  return html`<div class="bilingual">${all.map(({ language, text }) => html`<blockquote lang="${language}">${text}</blockquote>`)}</div>`;
}

function rows(
  published: Published,
  site: Site,
  fact: Recommendation,
  item: Recommendation | undefined,
): Html[] {
  const { plan, folder, facts } = published;
  const words = wordsIn(site.language);
  const languages = languagesOf(folder);
  const also = [...(item?.also_made_by?.national ?? []), ...(item?.also_made_by?.international ?? [])];
  const row = (term: string, value: unknown) => html`<dt>${term}</dt><dd>${value}</dd>`;
  const cluster = item?.cluster?.[0];
  const lines: [string, unknown][] = [
    [
      words('recommendation.states'),
      formatList(
        site.language,
        (fact.states ?? []).map((code) => stateName(code, site)),
      ),
    ],
    [words('recommendation.response'), responses(fact, site)],
    [
      words('recommendation.cluster'),
      cluster &&
        html`<a href="${clusterPath(site, plan.id, cluster)}">${clusterName(cluster, published, site)}</a>`,
    ],
    [words('recommendation.goal'), shown(site, item?.goal, languages)],
    [words('recommendation.expected'), shown(site, item?.expected_action, languages)],
    [
      words('recommendation.responsible'),
      formatList(
        site.language,
        (item?.responsible ?? []).map((id) => partyName(id, { folder, facts }, site)),
      ),
    ],
    [words('recommendation.alsoMadeBy'), formatList(site.language, also)],
  ];
  return lines.filter(([, value]) => value).map(([term, value]) => row(term, value));
}

const stateName = (code: string, site: Site): string => findState(code)?.name[site.language] ?? code;

/** The response at adoption, then every later one with its date. */
function responses(fact: Recommendation, site: Site): string {
  const say = speak(site.language);
  const [, ...later] = fact.response ?? [];
  const first = say(`response.${responseAtAdoption(fact)}`);
  const since = later.map(
    ({ value, date }) => `${say(`response.${value}`)}${date ? ` (${formatDate(site.language, date)})` : ''}`,
  );
  return [first, ...since].join(' → ');
}

function actions({ folder, facts }: Published, site: Site, number: string): Html {
  const words = wordsIn(site.language);
  const found = folder.actions.filter((action) =>
    action.for.some((text) => readRecommendation(text)?.number === number),
  );
  if (found.length === 0) return html``;
  const languages = languagesOf(folder);
  return html`<h2>${words('recommendation.actions')}</h2><ul class="actions">${found.map((action) => {
    const last = action.progress?.at(-1);
    const notes = [
      formatList(
        site.language,
        (action.responsible ?? []).map((id) => partyName(id, { folder, facts }, site)),
      ),
      action.timeframe ? formatDate(site.language, action.timeframe) : '',
      last
        ? words('action.progress', {
            value: last.value,
            date: last.date ? formatDate(site.language, last.date) : '',
          })
        : '',
    ].filter(Boolean);
    return html`<li>${shown(site, action.activity, languages)}<br><span class="quiet">${notes.join(' · ')}</span></li>`;
  })}</ul>`;
}
