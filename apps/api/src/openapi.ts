// The documentation of the API, made from what the routes check and answer.
import { recordJsonSchema, recordName, sectionNames } from '@followthrough/domain';
import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';

type Document = Awaited<ReturnType<typeof generateSpecs>>;

const description = (origin: string) => `Plans, their revisions, and what follows from them.

The curl lines below run as they are, after:

    API=${origin}/api/v1
    PLAN=$(curl -s "$API/plans" | grep -o '"id":"[0-9a-f]*"' | head -n 1 | cut -d '"' -f 4)
    REVISION=$(curl -s "$API/plans/$PLAN" | grep -o '"head":"[0-9a-f]*"' | cut -d '"' -f 4)

Every refusal is a problem (RFC 9457). Within v1 fields are only added.`;

const tags = [
  { name: 'Plans', description: 'What is stored, and who may read it' },
  { name: 'Text', description: 'Files and their revisions' },
  { name: 'Figures', description: 'What follows from the text, always recomputed from it' },
  { name: 'Analysis', description: 'The same methods on numbers of your own' },
];

/** OpenAPI 3.1 of an application; the records of the plan language are among its schemas. */
export function describeApi(app: Hono, origin: string): Promise<Document> {
  return generateSpecs(app, {
    documentation: {
      info: { title: 'Followthrough', version: '1', description: description(origin) },
      servers: [{ url: '/' }],
      tags,
      components: { schemas: recordSchemas() },
    },
    defaultValidationErrorResponse: false,
  });
}

function recordSchemas() {
  const entries = sectionNames.map((section) => [recordName(section), recordJsonSchema(section)]);
  return Object.fromEntries(entries) as NonNullable<NonNullable<Document['components']>['schemas']>;
}
