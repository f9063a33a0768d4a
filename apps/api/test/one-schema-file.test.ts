// The promise to whoever extends the language: a field is written in one schema file, and everything knows it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const rooms = ['packages', 'apps/api', 'apps/portal', 'apps/jobs'];
const scratch = mkdtempSync(join(tmpdir(), 'one-schema-file-'));

/** What a scratch copy of the house answers when it is asked about a plan that uses the new field. */
const question = `
import { jsonSchema } from './packages/domain/src/domain.ts';
import { createPlanLanguage } from './packages/plan-language/src/plan-language.ts';
import { createApp } from './apps/api/src/app.ts';

const action = 'actions:\\n  - id: a\\n    for: 1.1\\n    activity: Do it\\n';
const language = createPlanLanguage({ today: '2026-01-01' });
language.open({ 'a/plan.yaml': action + '    venue: Ulaanbaatar\\n', 'b/plan.yaml': action + '    ven\\n' });
const app = createApp({ origins: ['http://127.0.0.1:3000'], log: () => {}, editor: '.', actorOf: () => ({ kind: 'local' }) });
const openapi = await app.request('http://127.0.0.1:3000/api/v1/openapi.json', { headers: { Host: '127.0.0.1:3000' } });
console.log(JSON.stringify({
  completion: language.complete('b/plan.yaml', { line: 4, character: 7 }).map(({ label }) => label),
  hover: language.hover('a/plan.yaml', { line: 4, character: 6 }),
  unknown: language.findings().filter(({ code }) => code === 'unknown-field').map(({ values }) => values.field),
  jsonSchema: jsonSchema().$defs.Action.properties.venue,
  openapi: (await openapi.json()).components.schemas.Action.properties.venue,
}));
process.exit(0);
`;

interface Answer {
  completion: string[];
  hover: unknown;
  unknown: string[];
  jsonSchema?: { description: string };
  openapi?: { description: string };
}

const ask = (): Answer =>
  JSON.parse(execFileSync(process.execPath, ['question.mjs'], { cwd: scratch, encoding: 'utf8' }));

beforeAll(() => {
  for (const room of rooms)
    cpSync(join(root, room), join(scratch, room), { recursive: true, verbatimSymlinks: true });
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  writeFileSync(join(scratch, 'question.mjs'), question);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('knows a field of actions everywhere once one schema file names it', () => {
  const before = ask();
  expect(before.completion).not.toContain('venue');
  expect(before.unknown).toContain('venue');
  expect(before.openapi).toBeUndefined();

  const file = join(scratch, 'packages/domain/src/schema/action.ts');
  const schema = readFileSync(file, 'utf8');
  const field = "    venue: text().optional().describe('Where it will be done'),\n";
  writeFileSync(
    file,
    schema.replace(/^ {4}outcome:/m, (line) => field + line),
  );

  const after = ask();
  expect(after.completion).toContain('venue');
  expect(JSON.stringify(after.hover)).toContain('Where it will be done');
  expect(after.unknown).not.toContain('venue');
  expect(after.jsonSchema?.description).toBe('Where it will be done');
  expect(after.openapi?.description).toBe('Where it will be done');
});
