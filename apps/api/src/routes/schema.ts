import { jsonSchema } from '@followthrough/domain';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { example } from '../answers.ts';

const schema = jsonSchema();

export const planSchema = () =>
  new Hono().get(
    '/schema',
    describeRoute({
      operationId: 'getSchema',
      tags: ['Text'],
      summary: 'JSON Schema (2020-12) of a plan file, for editors on the desktop',
      description: example('curl -s "$API/schema"'),
      responses: {
        200: {
          description: 'The schema',
          content: { 'application/schema+json': { schema: { type: 'object' } } },
        },
      },
    }),
    (c) => c.body(JSON.stringify(schema), 200, { 'Content-Type': 'application/schema+json' }),
  );
