// Plans as the server keeps them.
import type { Draft } from '../state/drafts.ts';
import type { OpenPlan, RevisionMark } from '../state/plan.ts';
import { savedFile } from '../state/plan.ts';
import { api } from './client.ts';
import { failed, type Outcome, problemOf, request, succeeded } from './outcome.ts';

/** A plan or review in the list of the store. */
export interface PlanItem {
  readonly id: string;
  readonly kind: 'review' | 'plan' | 'both';
  /** Text ids, as its files say. */
  readonly plan?: string | undefined;
  readonly review?: string | undefined;
  readonly title: string;
  readonly public: boolean;
}

export interface PlanList {
  readonly items: readonly PlanItem[];
  readonly can: readonly string[];
}

/** Every plan the reader may see, oldest first. */
export const listPlans = (): Promise<Outcome<PlanList>> =>
  request(async () => {
    const items: PlanItem[] = [];
    let cursor: string | undefined;
    for (;;) {
      const answer = await api.plans.$get({
        query: { limit: '100', ...(cursor !== undefined && { cursor }) },
      });
      if (!answer.ok) return failed(await problemOf(answer));
      const page = await answer.json();
      items.push(...page.items);
      if (page.next === null) return succeeded({ items, can: page.can });
      cursor = page.next;
    }
  });

/** A plan with its files, those of its reviews and of the other plans on them; drafts bring it back to the revision they were made from. */
export const loadPlan = (id: string, drafts: readonly Draft[]): Promise<Outcome<OpenPlan>> =>
  request(async () => {
    const head = await api.plans[':id'].$get({ param: { id } });
    if (!head.ok) return failed(await problemOf(head));
    const { title, can, plan, ...rest } = await head.json();
    const at = drafts.find(({ base }) => base !== rest.head)?.base ?? rest.head;
    const answer = await api.plans[':id'].files.$get({ param: { id }, query: { revision: at } });
    if (!answer.ok) return failed(await problemOf(answer));
    const { revision, folder, files, reviews: pinned } = await answer.json();
    // a review is shown by itself: through whose plan it should be looked at, nobody has said
    const others =
      plan === undefined ? [] : await companionsOf(id, [folder, ...pinned.map((one) => one.folder)]);
    const reviews = [...(await Promise.all(pinned.map(titled))), ...others];
    return succeeded({
      id,
      title,
      can,
      folder,
      base: await markOf(id, revision),
      reviews: reviews.map(({ plan: id, folder, title }) => ({ id, folder, title })),
      files: new Map(
        [
          ...Object.entries(files).map(([path, text]) => savedFile(path, text)),
          ...reviews.flatMap((one) =>
            Object.entries(one.files).map(([path, text]) =>
              savedFile(`${one.folder}:${path}`, text, one.folder),
            ),
          ),
        ].map((file) => [file.path, file]),
      ),
    });
  });

/** Makes a plan from files; the answer is its id. */
export const createPlan = (files: Record<string, string>, message: string): Promise<Outcome<string>> =>
  request(async () => {
    const answer = await api.plans.$post({ json: { files, message }, header: {} });
    return answer.ok ? succeeded((await answer.json()).id) : failed(await problemOf(answer));
  });

/** A revision's running number; those who may not read history are not told it. */
async function markOf(id: string, revision: string): Promise<RevisionMark> {
  const answer = await api.plans[':id'].revisions[':revision'].$get({ param: { id, revision } });
  return { id: revision, number: answer.ok ? (await answer.json()).number : 0 };
}

/** What other parties make of the same recommendations, each in a folder of its own; none where they cannot be had. */
async function companionsOf(id: string, taken: readonly string[]) {
  const answer = await api.plans[':id'].companions.$get({ param: { id } });
  if (!answer.ok) return [];
  const folders = new Set(taken);
  return (await answer.json()).items.map(({ planKey, ...one }) => {
    const folder = freeName(planKey, folders);
    folders.add(folder);
    return { ...one, folder };
  });
}

/** A review with its title; its folder's name where the title cannot be had. */
async function titled<Review extends { folder: string; plan: string }>(review: Review) {
  const answer = await api.plans[':id'].$get({ param: { id: review.plan } });
  return { ...review, title: answer.ok ? (await answer.json()).title : review.folder };
}

/** A folder's name for another plan's files, different from those taken. */
function freeName(key: string, taken: ReadonlySet<string>): string {
  const name = /^[a-z0-9][a-z0-9_-]{0,60}$/.test(key) ? key : 'plan';
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  return free;
}
