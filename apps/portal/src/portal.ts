// Front door of portal: public pages, readable without script, of plans that everyone may read.
import { chooseLanguage } from '@followthrough/presentation';
import { type Context, Hono } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { assets } from './assets.ts';
import { clusterPage } from './pages/cluster-page.ts';
import { missingPage } from './pages/missing-page.ts';
import { planPage } from './pages/plan-page.ts';
import { plansPage } from './pages/plans-page.ts';
import { recommendationPage } from './pages/recommendation-page.ts';
import { type PortalContext, type Published, published, publishedPlans } from './published.ts';
import type { Site } from './site.ts';

export type { PortalContext } from './published.ts';

/** The pages under the path where the host mounts them; `base` is that path. */
export function portal(context: PortalContext, base = '/public'): Hono {
  const app = new Hono();
  const page = (draw: Draw) => async (c: Context) => {
    const site = siteOf(c, base, context);
    const found = await published(context, c.req.param('plan') ?? '');
    const drawn = found && (await draw(found, site, c.req.param('name') ?? ''));
    return drawn === undefined ? c.html(await missingPage(site), 404) : c.html(drawn);
  };
  app.route('/assets', assets());
  app.get('/', async (c) => c.html(await plansPage(await publishedPlans(context), siteOf(c, base, context))));
  app.get('/plans/:plan', page(planPage));
  app.get('/plans/:plan/clusters/:name', page(clusterPage));
  app.get('/plans/:plan/recommendations/:name', page(recommendationPage));
  app.notFound(async (c) => c.html(await missingPage(siteOf(c, base, context)), 404));
  return app;
}

/** Draws a page of a plan; undefined where the plan has nothing of that name. */
type Draw = (published: Published, site: Site, name: string) => Promise<HtmlEscapedString | undefined>;

function siteOf(c: Context, base: string, { today }: PortalContext): Site {
  const wished = c.req.query('lang') ?? c.req.header('Accept-Language') ?? '';
  const wishes = wished.split(',').map((one) => (one.split(';')[0] ?? '').trim());
  return { base, language: chooseLanguage(wishes), path: c.req.path, today: today() };
}
