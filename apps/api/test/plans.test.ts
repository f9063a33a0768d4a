import { localPerson, thePublic } from '@followthrough/store';
import { homes } from '@followthrough/store/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createdPlan, openTestServer, planFiles, reviewFiles, type TestServer } from './server.ts';

describe.each(homes)('plans on %s', (home) => {
  let server: TestServer;
  let review: { id: string; head: string };
  let plan: { id: string; head: string };
  const at = () => `/api/v1/plans/${plan.id}`;
  const json = async (path: string) => (await server.get(path)).json();
  const save = (body: unknown, ifMatch: string, headers: Record<string, string> = {}) =>
    server.send('POST', `${at()}/revisions`, body, { 'If-Match': `"${ifMatch}"`, ...headers });

  beforeAll(async () => {
    server = await openTestServer(home);
    review = await createdPlan(server, reviewFiles);
    plan = await createdPlan(server, planFiles);
  });
  afterEach(() => server.as(localPerson));
  afterAll(() => server.close());

  test('are listed with title, kind and what one may do', async () => {
    expect(await json('/api/v1/plans')).toEqual({
      items: [
        {
          id: review.id,
          kind: 'review',
          review: 'upr2',
          title: 'Second review of Mongolia',
          head: review.head,
          public: false,
          can: ['read', 'history', 'save', 'publish'],
        },
        expect.objectContaining({ id: plan.id, kind: 'plan', plan: 'ngo', title: 'Plan of civil society' }),
      ],
      next: null,
      can: ['create', 'list'],
    });
    const first = (await json('/api/v1/plans?limit=1')) as { next: string };
    expect(await json(`/api/v1/plans?limit=1&cursor=${first.next}`)).toMatchObject({
      items: [{ id: plan.id }],
      next: null,
    });
  });

  test('carry their head as ETag, and are not sent again to whoever has it', async () => {
    const response = await server.get(at());
    expect(response.headers.get('ETag')).toBe(`"${plan.head}"`);
    const again = await server.get(at(), { 'If-None-Match': `W/"${plan.head}"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('are sent again when a setting changed, though the head did not', async () => {
    const made = await createdPlan(server, planFiles);
    const path = `/api/v1/plans/${made.id}`;
    expect(await (await server.send('PATCH', path, { public: true })).json()).toMatchObject({ public: true });
    const again = await server.get(path, { 'If-None-Match': `"${made.head}"` });
    expect(await again.json()).toMatchObject({ public: true, head: made.head });
  });

  test('give their files as written, with the reviews they name', async () => {
    expect(await json(`${at()}/files`)).toEqual({
      revision: plan.head,
      folder: 'ngo',
      files: planFiles,
      reviews: [{ folder: 'upr2', plan: review.id, revision: review.head, files: reviewFiles }],
    });
    const response = await server.get(`${at()}/files/work.yaml`);
    expect(response.headers.get('Content-Type')).toBe('application/yaml; charset=utf-8');
    expect(await response.text()).toBe(planFiles['work.yaml']);
  });

  test('keep a byte-order mark, odd spacing and every character', async () => {
    const text = '\ufeff# ᠮᠣᠩᠭᠣᠯ e\u0301 \u{1F469}\u{1F3FD}‍⚖️\r\nplan:   { id: odd }\r\n\r\n';
    const odd = await createdPlan(server, { 'nested/odd.yaml': text });
    const response = await server.get(`/api/v1/plans/${odd.id}/files/nested/odd.yaml`);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(text))).toBe(true);
  });

  test('are saved as a new revision, made from the one named', async () => {
    const made = await createdPlan(server, { ...planFiles, 'old.yaml': 'actions: []\n' });
    const path = `/api/v1/plans/${made.id}`;
    const files = { 'old.yaml': null, 'new.yaml': 'sources: []\n' };
    const body = { message: 'Sources', files };
    const saved = await server.send('POST', `${path}/revisions`, body, { 'If-Match': `"${made.head}"` });
    expect(saved.status).toBe(201);
    const { revision, ...rest } = (await saved.json()) as { revision: string };
    expect(rest).toEqual({ number: 2, merged: false, files: {} });
    expect(saved.headers.get('ETag')).toBe(`"${revision}"`);
    expect(await json(saved.headers.get('Location') ?? '')).toMatchObject({
      id: revision,
      number: 2,
      parent: made.head,
      message: 'Sources',
      author: 'local',
      changed: ['new.yaml', 'old.yaml'],
      reviews: [{ review: 'upr2', plan: review.id, revision: review.head }],
    });
    expect(Object.keys(((await json(`${path}/files`)) as { files: object }).files)).toEqual([
      'new.yaml',
      'plan.yaml',
      'work.yaml',
    ]);
    const before = (await json(`${path}/files?revision=${made.head}`)) as { files: object };
    expect(Object.keys(before.files)).toContain('old.yaml');
    const listed = (await json(`${path}/revisions`)) as { items: { number: number }[] };
    expect(listed.items.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('saved from an older revision are a conflict, with both revisions and what changed', async () => {
    const made = await createdPlan(server, planFiles);
    const path = `/api/v1/plans/${made.id}/revisions`;
    const first = { files: { 'a.yaml': 'sources: []\n' } };
    const headers = { 'If-Match': made.head };
    const { revision } = (await (await server.send('POST', path, first, headers)).json()) as {
      revision: string;
    };
    const stale = await server.send('POST', path, { files: { 'b.yaml': 'sources: []\n' } }, headers);
    expect(stale.status).toBe(409);
    expect(stale.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await stale.json()).toMatchObject({
      type: 'urn:followthrough:problem:revision-conflict',
      base: { id: made.head, number: 1 },
      head: { id: revision, number: 2 },
      files: { 'a.yaml': 'sources: []\n' },
    });
  });

  test('saved without naming a revision, or one there is not, are refused', async () => {
    const body = { files: {} };
    expect((await server.send('POST', `${at()}/revisions`, body)).status).toBe(428);
    expect((await save(body, '*')).status).toBe(412);
    expect((await server.send('POST', `${at()}/revisions`, body, { 'If-Match': '*' })).status).toBe(428);
    expect((await save(body, 'f'.repeat(32))).status).toBe(412);
    expect((await save(body, review.head)).status).toBe(412);
  });

  test('saved under a key are saved once; the key serves nothing else', async () => {
    const made = await createdPlan(server, planFiles);
    const path = `/api/v1/plans/${made.id}/revisions`;
    const headers = { 'If-Match': made.head, 'Idempotency-Key': `key ${home}`.replace(' ', '-') };
    const body = { message: 'Once', files: { 'x.yaml': 'sources: []\n' } };
    const answers = await Promise.all([1, 2, 3].map(() => server.send('POST', path, body, headers)));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(bodies).size).toBe(1);
    expect((await server.send('POST', path, { ...body, message: 'Other' }, headers)).status).toBe(422);
    const elsewhere = await server.send('POST', '/api/v1/plans', { files: planFiles }, headers);
    expect(elsewhere.status).toBe(422);
  });

  test('made under a key are made once', async () => {
    const make = () =>
      server.send('POST', '/api/v1/plans', { files: planFiles }, { 'Idempotency-Key': `make-${home}` });
    const [first, second] = [await make(), await make()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
  });

  test.each([
    ['a tag', { 'a.yaml': 'plan: !!map { id: a }\n' }, 'tag'],
    ['an alias', { 'a.yaml': 'plan: &a { id: a }\nsources: [*a]\n' }, 'anchor'],
    ['a broken line', { 'a.yaml': 'plan: { id: a\n' }, 'syntax'],
    ['a path outside', { '../a.yaml': 'plan: { id: a }\n' }, 'bad-path'],
    ['half a character', { 'a.yaml': 'plan: { id: a, title: "\ud800" }\n' }, 'not-text'],
    ['too much', { 'a.yaml': `# ${'x'.repeat(1_000_000)}\n` }, 'too-large'],
  ])('with %s are refused with findings, and nothing is stored', async (_, files, code) => {
    const before = await json('/api/v1/plans');
    const made = await server.send('POST', '/api/v1/plans', { files });
    expect(made.status).toBe(422);
    const { findings } = (await made.json()) as { findings: { code: string; kind: string }[] };
    expect(findings.map((finding) => finding.code).join()).toContain(code);
    expect(await json('/api/v1/plans')).toEqual(before);
    expect((await save({ files }, plan.head)).status).toBe(422);
    expect(await json(at())).toMatchObject({ head: plan.head });
  });

  test('with any other mistake are saved, and the mistake is a finding', async () => {
    const wrong = { ...planFiles, 'wrong.yaml': 'actions:\n  - { id: a, fro: 108.1, activity: Act }\n' };
    const made = await createdPlan(server, wrong);
    const found = (await json(`/api/v1/plans/${made.id}/findings`)) as {
      findings: { file: string; severity: string; message: string }[];
      counts: { error: number };
    };
    expect(found).toMatchObject({ revision: made.head, asOf: '2026-11-21' });
    expect(found.counts.error).toBeGreaterThan(0);
    const files = found.findings.map(({ file }) => file);
    expect(files).toContain('wrong.yaml');
    expect(Object.keys(wrong)).toEqual(expect.arrayContaining(files));
    const inMongolian = (await json(`/api/v1/plans/${made.id}/findings?language=mn`)) as typeof found;
    expect(inMongolian.findings[0]?.message).not.toBe(found.findings[0]?.message);
  });

  test('have figures, by dimension and unit, at any revision', async () => {
    expect(await json(`${at()}/statistics?by=response`)).toMatchObject({
      revision: plan.head,
      unit: 'recommendation',
      asOf: '2026-11-21',
      total: { n: 3, fully: 1, responses: { accepted: 2, noted: 1 } },
      groups: [
        { key: 'accepted', n: 2, ofAccepted: 0.5 },
        { key: 'noted', n: 1 },
      ],
    });
    expect(await json(`${at()}/statistics?unit=state`)).toMatchObject({ total: { n: 4 } });
    expect(await json(`${at()}/statistics?asOf=2017`)).toMatchObject({ total: { n: 3, rated: 0 } });
    expect((await server.get(`${at()}/statistics?by=colour`)).status).toBe(400);
    expect((await server.get(`${at()}/statistics?asOf=soon`)).status).toBe(400);
  });

  test('have a trend for each indicator, as of any day', async () => {
    expect(await json(`${at()}/trends`)).toMatchObject({
      trends: [{ indicator: 'beds', n: 4, mannKendall: { ok: true, s: 6 }, theilSen: { ok: true } }],
    });
    expect(await json(`${at()}/trends?asOf=2015`)).toMatchObject({ asOf: '2015', trends: [{ n: 2 }] });
  });

  test('that may not be read are as absent as a random id, byte for byte', async () => {
    server.as(thePublic);
    const random = 'a'.repeat(32);
    const paths = ['', '/files', '/files/plan.yaml', '/revisions', `/revisions/${plan.head}`, '/findings'];
    for (const path of [...paths, '/statistics', '/trends', `/files?revision=${plan.head}`]) {
      const [hidden, none] = await Promise.all(
        [plan.id, random].map((id) => server.get(`/api/v1/plans/${id}${path}`)),
      );
      expect(hidden?.status).toBe(404);
      expect(await hidden?.text()).toBe(await none?.text());
      expect([...(hidden?.headers ?? [])]).toEqual([...(none?.headers ?? [])]);
    }
    const body = { files: { 'x.yaml': 'plan: [' } };
    for (const id of [plan.id, random]) {
      const headers = { 'If-Match': plan.head };
      expect((await server.send('POST', `/api/v1/plans/${id}/revisions`, body, headers)).status).toBe(404);
      expect((await server.send('PATCH', `/api/v1/plans/${id}`, { public: true })).status).toBe(404);
    }
    const listed = (await json('/api/v1/plans')) as { items: { id: string; public: boolean }[] };
    expect(listed.items.filter((item) => item.id === plan.id || !item.public)).toEqual([]);
  });

  test('marked public are read by everyone, at their head, and changed by nobody else', async () => {
    const made = await createdPlan(server, planFiles);
    const path = `/api/v1/plans/${made.id}`;
    await server.send('PATCH', path, { public: true });
    const saved = await server.send('POST', `${path}/revisions`, { files: {} }, { 'If-Match': made.head });
    const { revision } = (await saved.json()) as { revision: string };
    server.as(thePublic);
    expect(await json(path)).toMatchObject({ head: revision, can: ['read'] });
    expect(await json(`${path}/files`)).toMatchObject({ files: planFiles, reviews: [] });
    expect((await server.get(`${path}/files?revision=${made.head}`)).status).toBe(404);
    expect((await server.get(`${path}/files/plan.yaml?revision=${made.head}`)).status).toBe(404);
    expect((await server.get(`${path}/revisions`)).status).toBe(404);
    expect((await server.send('PATCH', path, { public: false })).status).toBe(403);
    const attempt = await server.send('POST', `${path}/revisions`, { files: {} }, { 'If-Match': revision });
    expect(attempt.status).toBe(403);
    expect((await server.send('POST', '/api/v1/plans', { files: planFiles })).status).toBe(403);
  });
});
