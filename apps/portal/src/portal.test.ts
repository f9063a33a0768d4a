import { check } from '@followthrough/plan-language';
import { samples } from '@followthrough/samples/node';
import {
  createPlan,
  type Db,
  localPerson,
  migrate,
  type OpenedDatabase,
  openDatabase,
  setPublic,
} from '@followthrough/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from './portal.ts';

let opened: OpenedDatabase;
let app: ReturnType<typeof portal>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  opened = await openDatabase({ memory: true });
  await migrate(opened.db);
  for (const { name, files } of await samples()) ids[name] = await store(opened.db, files);
  for (const name of ['mongolia-2015', 'arcadia-coalition', 'arcadia-review'])
    await setPublic(opened.db, ids[name] ?? '', true, localPerson);
  const read = async (files: Record<string, string>) => check(files, { today: '2026-11-21' }).content;
  app = portal({ db: opened.db, read, today: () => '2026-11-21' });
});

afterAll(() => opened.close());

async function store(db: Db, files: Record<string, string>): Promise<string> {
  const [folder] = check(files, { today: '2026-11-21' }).content.folders;
  const heads = {
    kind: folder?.plan ? ('plan' as const) : ('review' as const),
    reviewKey: folder?.review?.id,
    planKey: folder?.plan?.id,
    title: String(folder?.plan?.id ?? folder?.review?.id),
    reviews: folder?.plan?.reviews ?? [],
  };
  const created = await createPlan(db, { files, heads, message: 'sample', author: localPerson });
  if (created.outcome !== 'saved') throw new Error(created.outcome);
  return created.saved.plan;
}

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { status: response.status, text: await response.text() };
};

describe('portal', () => {
  it('lists the published plans and no other', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain(`/plans/${ids['arcadia-coalition']}`);
    expect(text).not.toContain(ids['arcadia-government']);
  });

  it('answers byte for byte alike for a hidden plan, an unknown one and an unknown page', async () => {
    const hidden = await get(`/plans/${ids['arcadia-government']}`);
    expect(hidden.status).toBe(404);
    for (const path of [
      '/plans/nothing',
      `/plans/${ids['arcadia-coalition']}/clusters/nothing`,
      '/elsewhere',
    ])
      expect(await get(path)).toEqual(hidden);
  });

  it('shows how far a plan is, with denominators, charts without script, and their numbers', async () => {
    const { text } = await get(`/plans/${ids['arcadia-coalition']}`);
    expect(text).toContain('6 of 21 accepted recommendations are fully implemented (28.6%)');
    expect(text).toContain('Rated: 27 of 28; unrated: 1');
    expect(text).toContain('<svg role="img"');
    expect(text).toContain('An invented example');
    expect(text).not.toContain('<script');
  });

  it('shows a recommendation with its ratings, why, and their sources', async () => {
    const { text } = await get(`/plans/${ids['arcadia-coalition']}/recommendations/121.8`);
    expect(text).toContain('Adopt the revised law against domestic violence');
    expect(text).toContain('Canada');
    expect(text).toContain('Partially implemented');
    expect(text).toContain('Consultations in four regions');
    expect(text).toContain('Open a shelter in each of the four regions');
  });

  it('shows a later acceptance beside the response at adoption', async () => {
    const { text } = await get(`/plans/${ids['arcadia-review']}/recommendations/121.26`);
    expect(text).toContain('Noted → Accepted (2 May 2023)');
  });

  it('shows the recommendations of a cluster', async () => {
    const { text } = await get(`/plans/${ids['arcadia-coalition']}/clusters/women`);
    expect(text).toContain('121.9');
    expect(text).not.toContain('121.1<');
  });

  it('speaks the reader’s language, by link or by the browser’s wish', async () => {
    const path = `/plans/${ids['mongolia-2015']}`;
    expect((await get(`${path}?lang=mn`)).text).toContain('<html lang="mn">');
    expect((await get(path, { 'Accept-Language': 'mn-MN,en;q=0.5' })).text).toContain('Иргэний нийгмийн');
  });

  it('never shows a confidential source', async () => {
    const secret = {
      'plan.yaml': `review: { id: r }
plan: { id: p, party: c }
parties: [{ id: c }]
sources: [{ id: hidden-witness, title: Interview with a witness, confidential: true }]
assessments: [{ id: a, party: c, date: 2020 }]
recommendations:
  - number: 1.1
    text: Adopt <script>alert(1)</script> the law
    response: accepted
    ratings: { in: a, value: not, sources: hidden-witness p. 4 }
`,
    };
    const id = await store(opened.db, secret);
    await setPublic(opened.db, id, true, localPerson);
    for (const path of [`/plans/${id}`, `/plans/${id}/recommendations/1.1`]) {
      const { text } = await get(path);
      expect(text).not.toMatch(/witness|<script/);
    }
    expect((await get(`/plans/${id}/recommendations/1.1`)).text).toContain('withheld');
  });

  it('serves its style and type itself', async () => {
    for (const name of ['portal.css', 'tokens.css', 'noto-serif-cyrillic-ext.woff2'])
      expect((await get(`/assets/${name}`)).status).toBe(200);
    const css = await get('/assets/portal.css');
    expect(css.text).not.toMatch(/https?:/);
  });
});
