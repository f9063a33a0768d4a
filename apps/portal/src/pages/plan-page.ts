import { indicatorTrends, statistics } from '@followthrough/analytics';
import { sharesChart } from '@followthrough/charts';
import { languagesOf } from '@followthrough/domain';
import { formatDate, formatPercent, speak } from '@followthrough/presentation';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { figure, levelCounts, levelWords, theme } from '../figures.ts';
import { wordsIn } from '../messages.ts';
import type { Published } from '../published.ts';
import { clusterPath, type Site, shown } from '../site.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { type Html, layout } from './layout.ts';
import { recommendationList } from './recommendation-list.ts';

/** A plan: who keeps it, how far it is, its clusters, indicators and recommendations. */
export async function planPage(published: Published, site: Site): Promise<HtmlEscapedString> {
  const { folder, plan, facts } = published;
  const words = wordsIn(site.language);
  const indicators = indicatorTrends(published.workspace).filter(
    ({ series }) => series.folder === folder.folder && Object.keys(series.dimensions).length === 0,
  );
  const invented = [folder.plan, folder.review, facts.review].some((head) => head?.illustrative === 'true');
  return layout(
    site,
    plan.title,
    html`<h1>${shown(site, folder.plan?.title ?? folder.review?.title, languagesOf(folder)) || plan.title}</h1>
${about(published, site)}
${invented ? html`<p class="notice">${words('page.illustrative')}</p>` : ''}
${await where(published, site)}
${
  indicators.length > 0
    ? html`<h2>${words('plan.indicators')}</h2><div class="figures">${await Promise.all(
        indicators.map((one) =>
          indicatorFigure(
            one,
            folder.indicators.find(({ id }) => id === one.series.indicator),
            site,
            languagesOf(folder),
          ),
        ),
      )}</div>`
    : ''
}
<h2>${words('plan.recommendations')}</h2>${recommendationList(published, site, facts.recommendations)}`,
  );
}

function about({ folder, facts }: Published, site: Site): Html {
  const words = wordsIn(site.language);
  const party = partyName(folder.plan?.party, { folder, facts }, site);
  return html`<p class="quiet">${party ? words('plan.by', { party }) : ''}
${folder.plan?.period ? ` · ${words('plan.period', { period: formatDate(site.language, folder.plan.period) })}` : ''}</p>`;
}

async function where(published: Published, site: Site): Promise<Html> {
  const { workspace, folder, facts, plan, revision } = published;
  const words = wordsIn(site.language);
  const figures = statistics(workspace, { by: ['cluster'], asOf: site.today });
  const { total } = figures;
  const groups = figures.groups.map((group) => ({
    id: String(group.key),
    label: clusterName(String(group.key), published, site),
    n: group.n,
    counts: levelCounts(group),
  }));
  const raters = figures.ratedBy.map((id) => partyName(id, { folder, facts }, site)).join(', ');
  const chart = sharesChart(
    {
      title: words('plan.clusters'),
      groups,
      words: { ...levelWords(site.language), group: words('table.group'), n: words('table.n') },
    },
    theme,
    300,
  );
  return html`<h2>${words('plan.where')}</h2>
<p class="lead">${words('plan.fully', { fully: total.acceptedFully, accepted: total.responses.accepted, percent: formatPercent(site.language, total.ofAccepted ?? Number.NaN) })}</p>
<p>${words('plan.rated', { rated: total.rated, n: total.n, unrated: total.unrated })}. ${raters ? words('plan.ratedBy', { party: raters, date: formatDate(site.language, figures.asOf) }) : ''}</p>
${await figure(chart, site.language)}
<p class="links">${groups.filter(({ id }) => id !== 'none').map(({ id, label, n }) => html`<a href="${clusterPath(site, plan.id, id)}">${label} <span class="quiet">${speak(site.language)('count.recommendations', { n })}</span></a> `)}</p>
<p class="quiet small">${words('foot.method', { method: figures.method, revision: revision.slice(0, 8) })}</p>`;
}

/** A cluster's name as its plan or review gives it. */
export function clusterName(id: string, { folder, facts }: Published, site: Site): string {
  if (id === 'none') return wordsIn(site.language)('cluster.none');
  const cluster = [...folder.clusters, ...facts.clusters].find((one) => one.id === id);
  return shown(site, cluster?.name, languagesOf(facts)) || id;
}

/** A party's name as the directory gives it, else its id. */
export function partyName(
  id: string | undefined,
  { folder, facts }: Pick<Published, 'folder' | 'facts'>,
  site: Site,
): string {
  if (id === undefined) return '';
  const party = [...folder.parties, ...facts.parties].find((one) => one.id === id);
  return shown(site, party?.name, languagesOf(facts)) || id;
}
