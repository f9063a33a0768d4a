// Input written to break servers: every case is answered, soon, and never with a failure of the server.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createdPlan, openTestServer, planFiles, type TestServer } from './server.ts';

const folder = join(
  process.env.FOLLOWTHROUGH_DATA ?? join(import.meta.dirname, '../../../../shared'),
  'corpora',
);
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped: no corpora in ${folder} (set FOLLOWTHROUGH_DATA).`);

function casesOf<Case>(name: string): Case[] {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };
  return isThere ? read(join(folder, `${name}.json`)).cases : [];
}

let server: TestServer;
let plan: { id: string; head: string };
beforeAll(async () => {
  server = await openTestServer('PGlite');
  plan = await createdPlan(server, planFiles);
});
afterAll(() => server.close());

const save = (text: string) => {
  const path = `/api/v1/plans/${plan.id}/revisions`;
  return server.send('POST', path, { files: { 'case.yaml': text } }, { 'If-Match': plan.head });
};

/** Among how many a processor of this machine is shared at the moment, at least 1. */
const sharedBy = () => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

async function timed(work: () => Promise<Response>): Promise<[Response, milliseconds: number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

describe.runIf(isThere)('hostile YAML', () => {
  interface Case {
    id: string;
    expect: string;
    gen: [text: string, times: number][];
  }

  const textOf = ({ gen }: Case) =>
    gen
      .map(([text, times]) =>
        text.includes('{i}')
          ? Array.from({ length: times }, (_, i) => text.replaceAll('{i}', String(i))).join('')
          : text.repeat(times),
      )
      .join('');

  test.each(casesOf<Case>('hostile-yaml').map((one): [string, Case] => [one.id, one]))(
    '%s',
    async (_, one) => {
      const text = textOf(one);
      const [response, took] = await timed(() => save(text));
      const { status } = response;
      const answer = (await response.json()) as { revision?: string };
      if (status === 201) plan.head = answer.revision ?? '';
      expect(status).toBeLessThan(500);
      if (one.expect === 'accept') expect(status).toBe(201);
      if (one.expect === 'reject') expect(status).toBeGreaterThanOrEqual(400);
      expect(took).toBeLessThan(2000 * sharedBy());
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
      expect((await server.get('/livez')).status).toBe(200);
    },
  );
});

describe.runIf(isThere)('JSON of any kind', () => {
  interface Case {
    id: string;
    expect: string;
    base64: string | null;
  }

  const cases = casesOf<Case>('json-parsing').map((one): [string, Case] => [one.id, one]);
  const paths = ['/api/v1/check', '/api/v1/plans', '/api/v1/analysis/trends'];

  test.each(cases)('%s', async (_, { base64, expect: expected }) => {
    // the one case too large to carry is a hundred thousand brackets
    const bytes = base64 === null ? Buffer.from('['.repeat(100_000)) : Buffer.from(base64, 'base64');
    for (const path of [...paths, `/api/v1/plans/${plan.id}/revisions`]) {
      const response = await server.app.request(`http://127.0.0.1:3000${path}`, {
        method: 'POST',
        body: bytes,
        headers: { 'Content-Type': 'application/json', 'X-Followthrough': '1', 'If-Match': plan.head },
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      if (expected === 'reject') expect(response.status).toBe(400);
    }
  });
});

describe.runIf(isThere)('texts that are easily changed on the way', () => {
  interface Case {
    id: string;
    s: string;
    expect: string;
  }

  const cases = casesOf<Case>('text-fidelity').map((one): [string, Case] => [one.id, one]);

  test.each(cases)('%s comes back as it was, or is refused', async (_, { s, expect: expected }) => {
    const texts = [
      `plan: { id: case }\n# ${s.replaceAll('\n', '\n# ')}\n`,
      `plan:\n  id: case\n  title: ${JSON.stringify(s)}\n`,
    ];
    for (const text of texts) {
      const response = await server.send('POST', '/api/v1/plans', {
        files: { 'case.yaml': text },
        message: s,
      });
      if (expected === 'identical') expect(response.status).toBe(201);
      if (expected === 'reject-422') expect(response.status).toBe(422);
      if (response.status === 422) continue;
      const { id, head } = (await response.json()) as { id: string; head: string };
      const read = async (path: string) => (await server.get(`/api/v1/plans/${id}${path}`)).json();
      expect(((await read('/files')) as { files: object }).files).toEqual({ 'case.yaml': text });
      expect(await read(`/revisions/${head}`)).toMatchObject({ message: s });
    }
  });
});
