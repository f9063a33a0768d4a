import { afterEach, expect, test, vi } from 'vitest';
import { saveFiles } from './saving.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that answers once; what was asked is kept. */
function serverAnswering(answer: () => Response | Promise<never>) {
  const ask = vi.fn(async (_address: string, _request: RequestInit) => answer());
  vi.stubGlobal('fetch', ask);
  return ask;
}

const problem = (status: number, more: object = {}) =>
  new Response(JSON.stringify({ type: 'x', title: 'No', status, ...more }), { status });

const save = () => saveFiles('p1', 'r1', 'key-1', { 'a.yaml': 'text', 'b.yaml': null });

test('a save names its revision, its key and itself, and tells the new revision', async () => {
  const ask = serverAnswering(() =>
    Response.json(
      { revision: 'r2', number: 2, merged: true, files: { 'c.yaml': 'theirs' } },
      { status: 201 },
    ),
  );
  expect(await save()).toEqual({
    answer: 'saved',
    revision: { id: 'r2', number: 2 },
    files: { 'c.yaml': 'theirs' },
  });
  const [address, request] = ask.mock.calls[0] ?? [];
  expect(address).toBe('/api/v1/plans/p1/revisions');
  expect(new Headers(request?.headers)).toSatisfy(
    (headers: Headers) =>
      headers.get('if-match') === '"r1"' &&
      headers.get('idempotency-key') === 'key-1' &&
      headers.get('x-followthrough') === '1',
  );
  expect(JSON.parse(String(request?.body))).toEqual({
    message: '',
    files: { 'a.yaml': 'text', 'b.yaml': null },
  });
});

test('someone who was first is told with their texts', async () => {
  const base = { id: 'r1', number: 1 };
  const head = { id: 'r2', number: 2 };
  serverAnswering(() => problem(409, { base, head, files: { 'a.yaml': 'theirs' } }));
  expect(await save()).toMatchObject({
    answer: 'conflict',
    conflict: { base, head, files: { 'a.yaml': 'theirs' } },
  });
});

test.each([
  ['findings', 422, { findings: [{}, {}] }, { answer: 'refused', findings: 2 }],
  ['an unknown revision', 412, {}, { answer: 'refused', findings: undefined }],
  ['a plan that is gone', 404, {}, { answer: 'refused', findings: undefined }],
  ['a busy server', 503, {}, { answer: 'unreached' }],
  ['a mistake of the server', 500, {}, { answer: 'unreached' }],
])('%s', async (_, status, more, answer) => {
  serverAnswering(() => problem(status, more));
  expect(await save()).toMatchObject({ ...answer, problem: { status, title: 'No' } });
});

test('a lost connection saved nothing, and says so', async () => {
  serverAnswering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await save()).toEqual({ answer: 'unreached', problem: { status: 0, title: 'Failed to fetch' } });
});

test('an answer that is no problem document still has its status', async () => {
  serverAnswering(() => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
  expect(await save()).toMatchObject({ answer: 'unreached', problem: { status: 502, title: 'Bad Gateway' } });
});
