// What every request passes before it reaches a route, and every way in which one can be refused.
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyHeaders } from '../src/browser-policy.ts';
import { createdPlan, openTestServer, origin, planFiles, type TestServer } from './server.ts';

let server: TestServer;
let plan: { id: string; head: string };
beforeAll(async () => {
  server = await openTestServer('PGlite');
  plan = await createdPlan(server, planFiles);
});
afterAll(() => server.close());

const typeOf = async (response: Response): Promise<string> => {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { type, title, status } = (await response.json()) as Record<string, unknown>;
  expect(status).toBe(response.status);
  expect(title).toEqual(expect.any(String));
  return String(type).replace('urn:followthrough:problem:', '');
};

test.each(['/', '/api/v1/plans', '/api/docs', '/api/v1/none', '/livez'])(
  'the policy for browsers goes with %s',
  async (path) => {
    const { headers } = await server.get(path);
    for (const [name, value] of Object.entries(policyHeaders)) expect(headers.get(name)).toBe(value);
    expect(headers.get('Cache-Control')).not.toBeNull();
  },
);

test('the policy allows nothing from elsewhere, no inline script and no eval', () => {
  const policy = policyHeaders['Content-Security-Policy'] ?? '';
  expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*unsafe-inline/);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test.each([
  ['another name', { host: 'evil.example:3000' }, 421, 'wrong-host'],
  ['another port', { host: '127.0.0.1:3001' }, 421, 'wrong-host'],
  ['a page elsewhere', { origin: 'https://evil.example' }, 403, 'foreign-origin'],
  ['a page without origin', { origin: 'null' }, 403, 'foreign-origin'],
  [
    'an image elsewhere',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    403,
    'foreign-origin',
  ],
])('a request by %s is refused', async (_, headers, status, type) => {
  const response = await server.get('/api/v1/plans', headers);
  expect(response.status).toBe(status);
  expect(await typeOf(response)).toBe(type);
});

test('a link on a page elsewhere may be followed', async () => {
  const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect((await server.get('/api/docs', followed)).status).toBe(200);
  expect((await server.get('/api/v1/plans', { origin })).status).toBe(200);
});

test('writes need the header that no foreign form can send', async () => {
  const body = JSON.stringify({ files: planFiles });
  const headers = { 'Content-Type': 'application/json' };
  const response = await server.app.request(`${origin}/api/v1/plans`, { method: 'POST', body, headers });
  expect([response.status, await typeOf(response)]).toEqual([403, 'header-missing']);
});

test.each([
  ['GET', '/api/v1/none', 404],
  ['GET', '/none.html', 404],
  ['GET', '/api/v1/plans/x', 404],
  ['GET', '/api/v1/plans/%00', 404],
  ['GET', '/api/v1/plans/%ff%fe', 404],
  ['GET', "/api/v1/plans/' or 1=1 --", 404],
  ['GET', '/api/v1/plans?limit=0', 400],
  ['GET', '/api/v1/plans?limit=x', 400],
  ['GET', '/api/v1/plans?cursor=%00', 400],
  ['DELETE', '/api/v1/plans', 405],
  ['PUT', '/api/v1/check', 405],
  ['OPTIONS', '/api/v1/plans', 405],
])('%s %s is a problem', async (method, path, status) => {
  const response = await server.app.request(origin + path, { method, headers: { 'X-Followthrough': '1' } });
  expect(response.status).toBe(status);
  await typeOf(response);
});

test('a path inside a plan can be anything, and is nothing', async () => {
  const paths = ['..%2f..%2fetc%2fpasswd', '%00', '%E0%A4%A', 'a/../../b', '\ud83d\ude00', 'x'.repeat(5000)];
  for (const path of paths) {
    const { status } = await server.get(`/api/v1/plans/${plan.id}/files/${path}`);
    expect(status).toBe(404);
  }
});

test('another method is told which there are', async () => {
  const response = await server.app.request(`${origin}/api/v1/plans`, {
    method: 'DELETE',
    headers: { 'X-Followthrough': '1' },
  });
  expect(response.headers.get('Allow')).toBe('GET, HEAD, POST');
  expect(await typeOf(response)).toBe('method-not-allowed');
});

test.each(['/api/v1/plans', '/livez'])('HEAD %s answers as GET does, without a body', async (path) => {
  const response = await server.app.request(origin + path, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

describe.each(['/api/v1/check', '/api/v1/plans', '/api/v1/analysis/trends'])('POST %s', (path) => {
  test.each([
    ['nothing', '', 400],
    ['half a document', '{"files":', 400],
    ['deep brackets', '['.repeat(100_000), 400],
    ['a list', '[]', 422],
    ['a number', '1e999', 422],
    ['null', 'null', 422],
    ['other fields', '{"files":{},"series":[],"more":1}', 422],
    ['numbers for text', '{"files":{"a.yaml":1},"series":{}}', 422],
    ['the prototype', '{"__proto__":{"files":{}}}', 422],
  ])('refuses %s', async (_, body, status) => {
    const response = await server.send('POST', path, body);
    expect(response.status).toBe(status);
    await typeOf(response);
  });

  test.each([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': '' },
    { 'Content-Encoding': 'gzip' },
  ])('refuses %j', async (headers) => {
    const response = await server.send('POST', path, '{}', headers as Record<string, string>);
    expect([response.status, await typeOf(response)]).toEqual([415, 'wrong-media-type']);
  });
});

test('what is wrong is named, what was sent is not repeated', async () => {
  const response = await server.send('POST', '/api/v1/plans', {
    files: { 'a.yaml': 7 },
    message: 'secret\0',
  });
  const text = await response.text();
  expect(JSON.parse(text).errors.map(({ path }: { path: string[] }) => path.join('/'))).toEqual([
    'files/a.yaml',
    'message',
  ]);
  expect(text).not.toContain('secret');
});

test('too much is refused before it is read, whether its length is told or not', async () => {
  const own = await server.listen();
  const headers = { 'Content-Type': 'application/json', 'X-Followthrough': '1' };
  const send = (more: Record<string, string | number>, chunks: number) =>
    new Promise<number | undefined>((resolve) => {
      const call = httpRequest(
        `${own}/api/v1/check`,
        { method: 'POST', headers: { ...headers, ...more } },
        (response) => {
          resolve(response.statusCode);
          response.destroy();
        },
      );
      call.on('error', () => {});
      for (let sent = 0; sent < chunks; sent++) call.write('x'.repeat(1_000_000));
      call.end();
    });
  expect(await send({ 'Content-Length': 40_000_000 }, 1)).toBe(413);
  expect(await send({ 'Transfer-Encoding': 'chunked' }, 34)).toBe(413);
});

test('the log tells route and result, and nothing of what was asked for or written', async () => {
  server.log.length = 0;
  await server.get(`/api/v1/plans/${plan.id}/statistics?by=cluster&secret=hidden`);
  await server.send(
    'POST',
    '/api/v1/check',
    { files: { 'secret.yaml': 'plan: {}' } },
    { cookie: 'secret=1' },
  );
  expect(server.log).toMatchObject([
    { method: 'GET', route: '/api/v1/plans/:id/statistics', status: 200, ms: expect.any(Number) },
    { method: 'POST', route: '/api/v1/check', status: 200 },
  ]);
  expect(JSON.stringify(server.log)).not.toMatch(/secret|hidden|cluster/);
});

test('alive and ready are two questions', async () => {
  expect(await (await server.get('/livez')).json()).toEqual({ status: 'alive' });
  expect(await (await server.get('/readyz')).json()).toEqual({ status: 'ready' });
});

test('the documentation is read without leaving this server', async () => {
  const page = await (await server.get('/api/docs')).text();
  expect(page).not.toMatch(/https?:\/\//);
  const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect((await server.get(link)).status).toBe(200);
});

test('a page says so while the editor is not built', async () => {
  const response = await server.get('/');
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('not built')]);
});
