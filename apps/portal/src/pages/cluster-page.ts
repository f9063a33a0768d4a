import { rowsOf } from '@followthrough/analytics';
import { speak } from '@followthrough/presentation';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Published } from '../published.ts';
import { planPath, type Site } from '../site.ts';
import { layout } from './layout.ts';
import { clusterName } from './plan-page.ts';
import { recommendationList } from './recommendation-list.ts';

/** The recommendations whose home is a cluster. */
export async function clusterPage(
  published: Published,
  site: Site,
  cluster: string,
): Promise<HtmlEscapedString | undefined> {
  const { facts, plan, workspace } = published;
  const review = facts.review?.id ?? '';
  const home = new Set(
    rowsOf(workspace)
      .filter((row) => row.cluster === cluster)
      .map(({ key }) => key),
  );
  const recommendations = facts.recommendations.filter(({ number }) => home.has(`${review}/${number}`));
  if (recommendations.length === 0) return undefined;
  const name = clusterName(cluster, published, site);
  return layout(
    site,
    name,
    html`<p class="crumb"><a href="${planPath(site, plan.id)}">${plan.title}</a></p><h1>${name}</h1>
<p class="quiet">${speak(site.language)('count.recommendations', { n: recommendations.length })}</p>
${recommendationList(published, site, recommendations)}`,
  );
}
