// The composition root: which routes there are, and what every request passes before them.
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { accessLog } from './access-log.ts';
import { limitedBody } from './body.ts';
import { browserPolicy } from './browser-policy.ts';
import type { Context } from './context.ts';
import { describeApi } from './openapi.ts';
import { ownOrigin } from './own-origin.ts';
import { answerError, problem } from './problem.ts';
import { analysisTrends } from './routes/analysis-trends.ts';
import { check } from './routes/check.ts';
import { companions } from './routes/companions.ts';
import { docs } from './routes/docs.ts';
import { editor } from './routes/editor.ts';
import { files } from './routes/files.ts';
import { findings } from './routes/findings.ts';
import { health } from './routes/health.ts';
import { imports } from './routes/imports.ts';
import { plan } from './routes/plan.ts';
import { plans } from './routes/plans.ts';
import { publicPages } from './routes/public.ts';
import { revisions } from './routes/revisions.ts';
import { save } from './routes/save.ts';
import { planSchema } from './routes/schema.ts';
import { statistics } from './routes/statistics.ts';
import { trends } from './routes/trends.ts';

export type { Context, LogLine } from './context.ts';

/** The API under /api/v1, as its typed client sees it. */
const api = (context: Context) =>
  new Hono()
    .route('/', check(context))
    .route('/', planSchema())
    .route('/', analysisTrends(context))
    .route('/', imports(context))
    .route('/plans', plans(context))
    .route('/plans', plan(context))
    .route('/plans', files(context))
    .route('/plans', companions(context))
    .route('/plans', revisions(context))
    .route('/plans', save(context))
    .route('/plans', findings(context))
    .route('/plans', statistics(context))
    .route('/plans', trends(context));

export type Api = ReturnType<typeof api>;

/** Everything the server answers. */
export function createApp(context: Context): Hono {
  const { origins, log } = context;
  const app = new Hono();
  app.onError((error, c) => answerError(error, c, log));
  app.notFound((c) => problem(c, 'absent'));
  app.use(accessLog(log), browserPolicy(), refuseOtherMethods(app), ownOrigin(origins), limitedBody());
  app.route('/', health(context));
  app.route('/api/v1', api(context));
  let described: ReturnType<typeof describeApi> | undefined;
  app.get('/api/v1/openapi.json', async (c) => {
    described ??= describeApi(app, origins[0] ?? '');
    return c.json(await described);
  });
  app.route('/api/docs', docs());
  app.route('/', publicPages(context));
  app.route('/', editor(context.editor));
  return app;
}

const refuseOtherMethods = (app: Hono) =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const response = problem(c, 'method-not-allowed', { allow: methods });
      response.headers.set('Allow', methods.join(', '));
      return response;
    },
  });
