// Files of other formats become plans: previewed as a change of meaning, then stored as any other save, all or nothing.
import type { ImportResult } from '@followthrough/exchange';
import { asResource, can, filesOf, findPlan, type Saved } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { namedRevision } from '../etag.ts';
import { plansIn, printable, readUpload, storeTogether } from '../importing.ts';
import { problem } from '../problem.ts';
import { answerRefusal, trySave, withChanges } from '../saving.ts';
import { importedShape, importForm, importQuery, previewShape } from '../shapes/import.ts';
import { token, validated } from '../validated.ts';

const headers = z.object({ 'if-match': z.string().optional(), 'idempotency-key': token.optional() });

export const imports = (context: Context) =>
  new Hono().post(
    '/imports',
    describeRoute({
      operationId: 'importFile',
      tags: ['Text'],
      summary: 'Import a table or a plan from elsewhere',
      description: example(
        `curl -s "$API/imports?preview=true" -H 'X-Followthrough: 1' -F 'file=@recommendations.csv'`,
      ),
      parameters: writeHeaders({ repeatable: true }),
      responses: {
        200: json('The preview: nothing was stored', previewShape),
        201: json('Imported', importedShape),
        ...refusals('malformed-request', 'header-missing', 'not-allowed', 'absent', 'revision-conflict'),
        ...refusals('unknown-revision', 'too-large', 'wrong-media-type', 'revision-required'),
        ...refusals('invalid-request', 'unreadable-text', 'import-refused', 'key-reused'),
      },
    }),
    takes('multipart/form-data'),
    validated('header', headers),
    validated('query', importQuery),
    validated('form', importForm),
    async (c) => {
      const { db, reading, today } = context;
      const author = context.actorOf(c.req.raw);
      const { plan, preview, language } = c.req.valid('query');
      const target = plan === undefined ? undefined : await findPlan(db, author, plan);
      if (plan !== undefined && !target) return problem(c, 'absent');
      const may = target ? can(author, 'save', asResource(target)) : can(author, 'create', { kind: 'store' });
      if (!may) return problem(c, 'not-allowed');

      const upload = { ...c.req.valid('form'), language };
      const before = target ? await filesOf(db, target.head) : {};
      const result = await readUpload(context, upload, before);
      const told = tell(result);
      if (!result.ok) return problem(c, 'import-refused', told);
      const plans = plansIn(result);
      if (target && plans.length > 1) return problem(c, 'import-refused', { ...told, detail: several });

      if (preview === 'true') {
        const after = target ? withChanges(before, result.files) : result.files;
        const diff = await reading.diff(before, after, { asOf: today(), language });
        const shown = plans.map(({ heads: { title }, files }) => ({ title, files }));
        return c.json({ ...told, diff, plans: shown });
      }

      const { 'if-match': match, 'idempotency-key': idempotencyKey } = c.req.valid('header');
      const common = { message: `Imported from ${printable(upload.file.name)}`, author, idempotencyKey };
      if (!target) {
        const stored = await storeTogether(context, { plans, ...common });
        if (stored.outcome !== 'saved') return answerRefusal(c, db, stored);
        return c.json({ ...told, plans: stored.saved.map(tellSaved) }, 201);
      }
      if (match === undefined || match.trim() === '*') return problem(c, 'revision-required');
      const files = plans[0]?.files ?? {};
      const save = { plan: target.id, ifMatch: namedRevision(match), files, ...common };
      const tried = await trySave(context, save);
      if (tried.outcome !== 'saved') return answerRefusal(c, db, tried);
      return c.json({ ...told, plans: [tellSaved(tried.saved)] }, 201);
    },
  );

const several = 'The file holds several reviews; a plan takes one';

const tell = ({ format, summary, findings }: ImportResult) => ({
  ...(format === undefined ? {} : { format }),
  summary,
  findings,
});

const tellSaved = ({ plan, title, revision, number }: Saved) => ({
  id: plan,
  title,
  head: revision,
  revision,
  number,
});
