// Tables from elsewhere through the API: preview, all or nothing, and real data where it is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localPerson, thePublic } from '@followthrough/store';
import { homes } from '@followthrough/store/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createdPlan, openTestServer, reviewFiles, type TestServer } from './server.ts';

const headings = 'State under review,Recommendation,Recommending State,Response,Action,Issue,Session';
const table = (...rows: string[]) => ({ name: 'table.csv', text: [headings, ...rows, ''].join('\n') });
const mongolia = table(
  'Mongolia,Ratify the convention,France,Accepted,5,Justice,9',
  'Mongolia,Abolish the death penalty,Peru,Noted,5,Justice,9',
);
const both = table(
  'Mongolia,Ratify the convention,France,Accepted,5,Justice,9',
  'Peru,Build schools,Mongolia,Accepted,5,Education,2',
);

const data = join(process.env.FOLLOWTHROUGH_DATA ?? join(import.meta.dirname, '../../../../shared'), 'data');
const isThere = existsSync(data);
if (!isThere) console.log(`Skipped: no real data in ${data} (set FOLLOWTHROUGH_DATA).`);

interface Imported {
  plans: { id: string; title: string; head: string; number: number; files: Record<string, string> }[];
  summary: { recommendations: number };
  diff: { summary: unknown; records: unknown[]; omitted: number };
  findings: { code: string; severity: string; message: string; wayOut: string }[];
}

describe.each(homes)('an import on %s', (home) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(home);
  });
  afterEach(() => server.as(localPerson));
  afterAll(() => server.close());

  const json = async <T = Imported>(response: Response | Promise<Response>) =>
    (await (await response).json()) as T;
  const countPlans = async () =>
    (await json<{ items: unknown[] }>(server.get('/api/v1/plans?limit=500'))).items.length;

  test('in preview tells what would be stored, and stores nothing', async () => {
    const before = await countPlans();
    const response = await server.upload('/api/v1/imports?preview=true', mongolia);
    expect(response.status).toBe(200);
    const preview = await json(response);
    expect(preview).toMatchObject({
      format: 'upr-info-csv',
      summary: { rows: 2, recommendations: 2, responses: { accepted: 1, noted: 1 } },
      diff: { summary: { recommendations: { added: 2, removed: 0, changed: 0 } }, omitted: 0 },
    });
    expect(preview.plans).toHaveLength(1);
    expect(Object.values(preview.plans[0]?.files ?? {}).join()).toContain('Ratify the convention');
    expect(await countPlans()).toBe(before);
  });

  test('stores what was previewed, one plan for each review', async () => {
    const preview = await json(server.upload('/api/v1/imports?preview=true', both));
    const response = await server.upload('/api/v1/imports?preview=false', both);
    expect(response.status).toBe(201);
    const stored = await json(response);
    expect(stored.plans.map(({ title, number }) => [title, number])).toEqual(
      preview.plans.map(({ title }) => [title, 1]),
    );
    for (const [place, { id }] of stored.plans.entries()) {
      const { files } = await json<{ files: object }>(server.get(`/api/v1/plans/${id}/files`));
      expect(files).toEqual(preview.plans[place]?.files);
      const { items } = await json<{ items: { message: string }[] }>(
        server.get(`/api/v1/plans/${id}/revisions`),
      );
      expect(items.map(({ message }) => message)).toEqual(['Imported from table.csv']);
    }
  });

  test('under a key is stored once', async () => {
    const send = () => server.upload('/api/v1/imports', mongolia, { 'Idempotency-Key': `import-${home}` });
    const [first, second] = [await json(send()), await json(send())];
    expect(second).toEqual(first);
    expect(first.plans).toHaveLength(1);
  });

  test('into a plan is a change of it, made from a revision', async () => {
    const [made] = (await json(server.upload('/api/v1/imports', mongolia))).plans;
    const { id, head } = made ?? { id: '', head: '' };
    const changed = { ...mongolia, text: mongolia.text.replace('death penalty', 'death penalty in law') };
    const path = `/api/v1/imports?plan=${id}`;
    const preview = await json(server.upload(`${path}&preview=true`, changed));
    expect(preview.diff.summary).toEqual({ recommendations: { added: 0, removed: 0, changed: 1 } });
    expect((await server.upload(path, changed)).status).toBe(428);
    const saved = await server.upload(path, changed, { 'If-Match': head });
    expect(saved.status).toBe(201);
    expect(await json(saved)).toMatchObject({ plans: [{ id, number: 2 }] });
    expect((await server.upload(path, changed, { 'If-Match': head })).status).toBe(409);
    const refused = await server.upload(path, both, { 'If-Match': head });
    expect([refused.status, await json<object>(refused)]).toMatchObject([422, { detail: /several reviews/ }]);
  });

  test.each([
    ['no table', 'hello'],
    ['nothing', ''],
    ['bytes that are no text', new Uint8Array([0, 255, 254, 1, 0, 200])],
    ['other headings', 'a,b,c\n1,2,3\n'],
  ])('of %s is refused with the way out, and stores nothing', async (_, text) => {
    const before = await countPlans();
    for (const query of ['?preview=true', '']) {
      const response = await server.upload(`/api/v1/imports${query}`, { name: 'x.csv', text });
      expect(response.status).toBe(422);
      const { findings } = await json(response);
      expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
      for (const { message, wayOut } of findings) expect(message.length * wayOut.length).toBeGreaterThan(0);
    }
    expect(await countPlans()).toBe(before);
  });

  test('without a file, in another form, or by someone who may not, is refused', async () => {
    const headers = { 'X-Followthrough': '1' };
    const post = (init: RequestInit) =>
      server.app.request('http://127.0.0.1:3000/api/v1/imports', { method: 'POST', headers, ...init });
    expect((await post({ body: new FormData() })).status).toBe(422);
    expect((await server.send('POST', '/api/v1/imports', {})).status).toBe(415);
    const broken = { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' };
    expect((await post({ body: 'not a form', headers: broken })).status).toBe(400);
    const { id } = await createdPlan(server, reviewFiles);
    expect((await server.upload(`/api/v1/imports?plan=${'a'.repeat(32)}`, mongolia)).status).toBe(404);
    server.as(thePublic);
    expect((await server.upload(`/api/v1/imports?plan=${id}`, mongolia)).status).toBe(404);
    expect((await server.upload('/api/v1/imports', mongolia)).status).toBe(403);
  });

  test.runIf(isThere)('of the 131 real rows counts as its government does, in both units', async () => {
    const name = 'mongolia_cycle1_recommendations_uprinfo.csv';
    const file = { name, text: new Uint8Array(readFileSync(join(data, name))) };
    const [plan] = (await json(server.upload('/api/v1/imports', file))).plans;
    const path = `/api/v1/plans/${plan?.id}/statistics`;
    expect(await json<object>(server.get(path))).toMatchObject({
      total: { n: 129, responses: { accepted: 126, noted: 3 } },
    });
    expect(await json<object>(server.get(`${path}?unit=state`))).toMatchObject({
      total: { n: 131, responses: { accepted: 128, noted: 3 } },
    });
  });
});
