import { workspaceFiles } from '@followthrough/store';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals } from '../answers.ts';
import type { Context } from '../context.ts';
import { problem } from '../problem.ts';
import { askedQuery } from '../shapes/asked.ts';
import { findingsShape } from '../shapes/finding.ts';
import { validated } from '../validated.ts';

const planFindingsShape = findingsShape.extend({ revision: z.string() });

export const findings = ({ db, actorOf, reading, today }: Context) =>
  new Hono().get(
    '/:id/findings',
    describeRoute({
      operationId: 'getFindings',
      tags: ['Figures'],
      summary: 'What is wrong or missing in a plan',
      description: example('curl -s "$API/plans/$PLAN/findings"'),
      responses: { 200: json('The findings', planFindingsShape), ...refusals('malformed-request', 'absent') },
    }),
    validated('query', askedQuery),
    async (c) => {
      const { revision, asOf = today(), language } = c.req.valid('query');
      const found = await workspaceFiles(db, actorOf(c.req.raw), c.req.param('id'), revision);
      if (!found) return problem(c, 'absent');
      const [own] = found.folders;
      const said = await reading.findings(found.files, { asOf, language }, own.folder);
      return c.json({ revision: found.revision, ...said });
    },
  );
