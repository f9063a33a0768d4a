// The documentation says what the routes answer: each documented operation is called, and its answer held against it.
import { recordName, sectionNames, sections } from '@followthrough/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createdPlan, openTestServer, planFiles, reviewFiles, type TestServer } from './server.ts';
import { openShell } from './shell.ts';

interface Operation {
  operationId: string;
  description?: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object; anyOf?: { properties?: object }[] }> };
}

let server: TestServer;
let document: Document;
let plan: { id: string; head: string };
beforeAll(async () => {
  server = await openTestServer('PGlite');
  document = (await (await server.get('/api/v1/openapi.json')).json()) as Document;
  await createdPlan(server, reviewFiles);
  plan = await createdPlan(server, planFiles);
});
afterAll(() => server.close());

const operations = (): [name: string, path: string, method: string, operation: Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, string, Operation] => [
      operation.operationId,
      path,
      method,
      operation,
    ]),
  );

type Answer = () => Response | Promise<Response>;
const at = (path: string) => `/api/v1/plans/${plan.id}${path}`;
const body = { files: { 'more.yaml': 'sources: []\n' }, message: 'More' };
const series = [
  {
    id: 's',
    points: [
      [2014, 1],
      [2015, 2],
      [2016, 4],
      [2017, 5],
      [2018, 7],
    ],
    better: 'higher',
    target: [2020, 9],
  },
];

const recommendations = {
  name: 'recommendations.csv',
  text: `State under review,Recommendation,Recommending State,Response,Action,Issue,Session
Mongolia,Ratify the convention,France,Accepted,5,Justice,9
`,
};

/** At least one call that succeeds, and those that are refused, for each operation. */
const calls: Record<string, Answer[]> = {
  check: [
    () => server.send('POST', '/api/v1/check', { files: { 'a.yaml': 'plan: { id: a }\nactions: [{}]\n' } }),
    () => server.send('POST', '/api/v1/check', {}),
  ],
  getSchema: [() => server.get('/api/v1/schema')],
  analyseTrends: [
    () => server.send('POST', '/api/v1/analysis/trends', { series }),
    () => server.send('POST', '/api/v1/analysis/trends', { series: [{ id: 'x', points: [[2014, null]] }] }),
    () => server.send('POST', '/api/v1/analysis/trends', { series, alpha: 2 }),
  ],
  listPlans: [() => server.get('/api/v1/plans?limit=1'), () => server.get('/api/v1/plans?limit=none')],
  createPlan: [
    () => server.send('POST', '/api/v1/plans', { files: planFiles }, { 'Idempotency-Key': 'documented' }),
    () => server.send('POST', '/api/v1/plans', { files: reviewFiles }, { 'Idempotency-Key': 'documented' }),
    () => server.send('POST', '/api/v1/plans', { files: { 'a.yaml': '[' } }),
  ],
  getPlan: [() => server.get(at('')), () => server.get('/api/v1/plans/none')],
  changePlan: [
    () => server.send('PATCH', at(''), { public: true }),
    () => server.send('PATCH', at(''), {}),
    () => server.send('PATCH', '/api/v1/plans/none', { public: true }),
  ],
  getFiles: [
    () => server.get(at('/files')),
    () => server.get(at('/files'), { 'If-None-Match': `"${plan.head}"` }),
  ],
  getFile: [() => server.get(at('/files/plan.yaml')), () => server.get(at('/files/none.yaml'))],
  getCompanions: [() => server.get(at('/companions')), () => server.get('/api/v1/plans/none/companions')],
  listRevisions: [() => server.get(at('/revisions')), () => server.get(at('/revisions?limit=0'))],
  getRevision: [() => server.get(at(`/revisions/${plan.head}`)), () => server.get(at('/revisions/none'))],
  saveRevision: [
    () => server.send('POST', at('/revisions'), body, { 'If-Match': plan.head }),
    () => server.send('POST', at('/revisions'), { ...body, message: 'Late' }, { 'If-Match': plan.head }),
    () => server.send('POST', at('/revisions'), body, { 'If-Match': 'none' }),
    () => server.send('POST', at('/revisions'), body),
    () => server.send('POST', at('/revisions'), 'x', { 'If-Match': plan.head, 'Content-Type': 'text/plain' }),
  ],
  importFile: [
    () => server.upload('/api/v1/imports?preview=true', recommendations),
    () => server.upload('/api/v1/imports', recommendations),
    () => server.upload('/api/v1/imports', { name: 'x.csv', text: 'x' }),
    () => server.upload(`/api/v1/imports?plan=none`, recommendations),
  ],
  getFindings: [() => server.get(at('/findings')), () => server.get(at('/findings?asOf=x'))],
  getStatistics: [
    () => server.get(at('/statistics')),
    () => server.get(at('/statistics?by=cluster,party&unit=state')),
    () => server.get(at('/statistics?by=x')),
  ],
  getTrends: [() => server.get(at('/trends')), () => server.get('/api/v1/plans/none/trends')],
};

function schemaOf(schema: object): z.ZodType {
  const local = (part: object) =>
    JSON.parse(JSON.stringify(part).replaceAll('#/components/schemas/', '#/$defs/'));
  return z.fromJSONSchema({ ...local(schema), $defs: local(document.components.schemas) });
}

test('every operation is called here, and every route is documented', () => {
  expect(document.openapi).toMatch(/^3\.1/);
  expect(
    operations()
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(calls).sort());
  const served = server.app.routes
    .filter(
      ({ path, method }) => path.startsWith('/api/v1/') && method !== 'ALL' && !path.endsWith('openapi.json'),
    )
    .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`);
  const documented = operations().map(([, path, method]) => `${method} ${path}`);
  expect([...new Set(served)].sort()).toEqual(documented.sort());
});

test('what they answer is what is documented', async () => {
  for (const [name, , , operation] of operations()) {
    const seen: number[] = [];
    for (const call of calls[name] ?? []) {
      const response = await call();
      seen.push(response.status);
      const documented = operation.responses[response.status];
      expect(documented, `${name} answers ${response.status}`).toBeDefined();
      const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
      const text = await response.text();
      if (text === '') continue;
      const content = documented?.content?.[type];
      expect(content, `${name} answers ${response.status} as ${type}`).toBeDefined();
      const value = /json$/.test(type) ? JSON.parse(text) : text;
      const read = schemaOf(content?.schema ?? {}).safeParse(value);
      expect(read.error?.issues, `${name} ${response.status}`).toBeUndefined();
    }
    expect(seen[0], name).toBeLessThan(300);
  }
});

test('references of the document lead somewhere', () => {
  const text = JSON.stringify(document);
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(references.length).toBeGreaterThan(10);
  for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
});

test.each(sectionNames)('the records of %s are among the schemas, with every field', (section) => {
  const schema = document.components.schemas[recordName(section)];
  const properties = schema?.properties ?? schema?.anyOf?.find((option) => option.properties)?.properties;
  expect(Object.keys(properties ?? {}).sort()).toEqual(Object.keys(sections[section].schema.shape).sort());
});

test('the curl lines run as they stand, after those that say where', async () => {
  const shell = openShell({ [recommendations.name]: recommendations.text });
  const address = await server.listen();
  const own = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as Document;
  const first = [...own.info.description.matchAll(/^ {4}(.*)$/gm)].map(([, line]) => line).join('\n');
  const variables = await shell.run(`${first}\necho "$API $PLAN $REVISION"`);
  const [API = '', PLAN = '', REVISION = ''] = variables.trim().split(' ');
  expect([API, PLAN, REVISION]).toEqual([
    `${address}/api/v1`,
    ...Array(2).fill(expect.stringMatching(/^\w{32}$/)),
  ]);
  for (const [name, , , { description }] of operations()) {
    const line = /```sh\n(.*)\n```/.exec(description ?? '')?.[1];
    expect(line, `${name} has a line`).toBeDefined();
    const said = await shell.run(`${line} -w '\\n%{http_code}'`, { API, PLAN, REVISION });
    expect(['200', '201'], said).toContain(said.slice(said.lastIndexOf('\n') + 1));
  }
  shell.end();
});
