import { z } from 'zod';
import { type SectionName, sectionNames, sections } from './sections.ts';
import { metaOf } from './shape.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** JSON Schema (2020-12) of one plan file, for desktop editors; both the short and the long spellings are allowed. */
export function jsonSchema(): Json {
  const properties: Record<string, Json> = {};
  const definitions: Record<string, Json> = {};
  for (const name of sectionNames) {
    const definition = recordName(name);
    definitions[definition] = recordJsonSchema(name);
    const record = { $ref: `#/$defs/${definition}` };
    properties[name] =
      sections[name].shape === 'head'
        ? record
        : { type: 'array', items: record, description: sections[name].description };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Followthrough plan file',
    type: 'object',
    properties,
    additionalProperties: false,
    $defs: definitions,
  };
}

/** JSON Schema of one record of a section. */
export function recordJsonSchema(section: SectionName): Json {
  const { $schema, ...schema } = z.toJSONSchema(sections[section].schema, {
    override: ({ zodSchema, jsonSchema }) => bothSpellings(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  return schema;
}

/** Name of a section's records in schemas and in the API's documentation: `Action`, `Recommendation`. */
export function recordName(section: SectionName): string {
  if (section === 'observations') return 'ObservationSet';
  if (section === 'settings') return 'Settings';
  const word = section.replace(/ies$/, 'y').replace(/(?<!w)s$/, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Other YAML tools read 108.42 as a number and true as a boolean; here every scalar is text. */
function bothSpellings(schema: z.ZodType, json: Json): void {
  if (json.type === 'string' && json.enum === undefined) json.type = ['string', 'number', 'boolean'];
  if (json.enum?.includes('true'))
    Object.assign(json, { type: ['string', 'boolean'], enum: [true, false, 'true', 'false'] });
  const { list, short } = metaOf(schema);
  // a described or optional field is visited again after its inner schema was replaced
  if (list && json.items) replace(json, [json.items as Json, { type: 'array', items: json.items as Json }]);
  if (short !== undefined && json.properties)
    replace(json, [(json.properties[short] ?? {}) as Json, { ...json }]);
}

function replace(json: Json, options: Json[]): void {
  const description = json.description;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, { anyOf: options, ...(description ? { description } : {}) });
}
