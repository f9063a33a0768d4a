// What a public page may show of a plan: its meaning, with confidential sources withheld before anything reads it.
import { type PlanFolder, readSource, type Workspace } from '@followthrough/domain';
import { type Db, findPlan, listPlans, type Plan, thePublic, workspaceFiles } from '@followthrough/store';

export interface PortalContext {
  db: Db;
  /** Reads files into their meaning, under the host's limits of time and memory. */
  read: (files: Record<string, string>) => Promise<Workspace>;
  /** ISO date. */
  today: () => string;
}

export interface Published {
  plan: Plan;
  revision: string;
  workspace: Workspace;
  /** The plan's own folder. */
  folder: PlanFolder;
  /** The folder with the recommendations' texts: that of the first review, or the plan's own. */
  facts: PlanFolder;
}

/** Every plan that everyone may read. */
export async function publishedPlans({ db }: PortalContext): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listPlans(db, thePublic, { after, limit: 200 });
    plans.push(...page.items);
    if (page.next === undefined) return plans;
    after = page.next;
  }
}

/** A published plan; undefined for what is not published and for what does not exist, alike. */
export async function published(context: PortalContext, id: string): Promise<Published | undefined> {
  const plan = await findPlan(context.db, thePublic, id);
  const stored = plan && (await workspaceFiles(context.db, thePublic, id));
  if (!stored) return undefined;
  const read = await context.read(stored.files);
  const workspace = { folders: read.folders.map((folder) => withhold(folder, confidentialIn(read))) };
  const own = stored.folders[0].folder;
  const folder = workspace.folders.find((one) => one.folder === own) ?? workspace.folders[0];
  if (!folder) return undefined;
  const facts = folder.review ? folder : (workspace.folders.find((one) => one.review) ?? folder);
  return { plan: stored.plan, revision: stored.revision, workspace, folder, facts };
}

const confidentialIn = ({ folders }: Workspace): ReadonlySet<string> =>
  new Set(
    folders.flatMap(({ sources }) =>
      sources.filter((one) => one.confidential === 'true').map(({ id }) => id),
    ),
  );

/** The folder without its confidential sources; where one is named, `withheld` stands instead. */
function withhold(folder: PlanFolder, confidential: ReadonlySet<string>): PlanFolder {
  if (confidential.size === 0) return folder;
  const sources = folder.sources.filter(({ id }) => !confidential.has(id));
  const shown = replaceSources({ ...folder, sources }, confidential);
  return shown as PlanFolder;
}

function replaceSources(value: unknown, confidential: ReadonlySet<string>, field = ''): unknown {
  if (typeof value === 'string') {
    const named = field === 'source' || field === 'sources';
    return named && confidential.has(readSource(value).id) ? 'withheld' : value;
  }
  if (Array.isArray(value)) return value.map((item) => replaceSources(item, confidential, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaceSources(inner, confidential, key)]),
  );
}
