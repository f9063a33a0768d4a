import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { z } from 'zod';
import { example, json, refusals, writeHeaders } from '../answers.ts';
import { takes } from '../body.ts';
import type { Context } from '../context.ts';
import { asOfShape, languageShape } from '../shapes/asked.ts';
import { findingsShape } from '../shapes/finding.ts';
import { filesShape } from '../shapes/revision.ts';
import { validated } from '../validated.ts';

const checkShape = z.strictObject({
  files: filesShape,
  asOf: asOfShape.optional(),
  language: languageShape.optional(),
});

export const check = ({ reading, today }: Context) =>
  new Hono().post(
    '/check',
    describeRoute({
      operationId: 'check',
      tags: ['Text'],
      summary: 'What is wrong or missing in files; nothing is stored',
      description: example(
        `curl -s "$API/check" -H 'X-Followthrough: 1' -H 'Content-Type: application/json' -d '{"files": {"plan.yaml": "plan: { id: mine }\\n"}}'`,
      ),
      parameters: writeHeaders(),
      responses: {
        200: json('The findings', findingsShape),
        ...refusals('header-missing', 'too-large', 'wrong-media-type', 'invalid-request', 'unreadable-text'),
      },
    }),
    takes('application/json'),
    validated('json', checkShape),
    async (c) => {
      const { files, asOf = today(), language } = c.req.valid('json');
      return c.json(await reading.findings(files, { asOf, language }));
    },
  );
