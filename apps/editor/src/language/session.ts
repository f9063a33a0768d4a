// The worker of the open plan: it is told every change, and asked again as soon as it has answered.

import type { TextEdit } from '@followthrough/plan-language';
import { createPool, type Pool, PoolError } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/browser';
import { analysis, counting, figures, overview } from '../state/analysis.ts';
import { listenToTexts, textOf } from '../state/documents.ts';
import { tell } from '../state/notices.ts';
import { type OpenPlan, openPlan, workspacePath } from '../state/plan.ts';
import { language } from '../state/settings.ts';
import { today } from '../state/today.ts';
import type { LanguageApi, Look } from './methods.ts';

interface Session {
  readonly pool: Pool<LanguageApi>;
  readonly plan: OpenPlan;
  readonly ends: readonly (() => void)[];
}

let session: Session | undefined;

// Written out in one piece, since the bundler finds workers by this pattern.
const spawn = spawnWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** Starts checking a plan: its texts as they are now, then every change. */
export function startLanguage(plan: OpenPlan): void {
  stopLanguage();
  const pool = createPool<LanguageApi>({ size: 1, spawn });
  session = {
    pool,
    plan,
    ends: [
      listenToTexts(tellChange),
      // Messages are in one language at a time, from the start.
      language.subscribe(() => session && void openAll(session)),
      counting.subscribe(lookAtFigures),
    ],
  };
  void openAll(session);
}

export function stopLanguage(): void {
  if (session === undefined) return;
  for (const end of session.ends) end();
  void session.pool.close();
  session = undefined;
}

/** Asks the worker something about the text; undefined when it cannot answer, or its plan was left. */
export async function ask<T>(question: (worker: Pool<LanguageApi>) => Promise<T>): Promise<T | undefined> {
  const asked = session;
  if (asked === undefined) return undefined;
  try {
    const answer = await question(asked.pool);
    return session === asked ? answer : undefined;
  } catch (error) {
    if (session === asked) fail(asked, error);
    return undefined;
  }
}

async function openAll(started: Session): Promise<void> {
  const paths = [...(openPlan() ?? started.plan).files.keys()];
  const files = Object.fromEntries(paths.map((path) => [workspacePath(started.plan, path), textOf(path)]));
  await ask((worker) => worker.run('open', [files, look(started)]));
  if (session === started) lookAtAll();
}

function tellChange(path: string, change: readonly TextEdit[] | string | undefined): void {
  if (session === undefined) return;
  const place = workspacePath(session.plan, path);
  void (change === undefined
    ? ask((worker) => worker.run('remove', [place]))
    : ask((worker) => worker.run('change', [place, change])));
  lookAtAll();
}

/** A worker that died is started again by the next call, and has to be told everything anew. */
function fail(failed: Session, error: unknown): void {
  if (error instanceof PoolError && error.code === 'closed') return;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell({
    about: 'language',
    tone: 'error',
    text: (say) => say('failure.checking'),
    actions: [{ label: (say) => say('do.retry'), run: () => void openAll(failed) }],
    details,
  });
}

const look = ({ plan }: Session): Look => ({
  today: today(),
  language: language.get(),
  folder: plan.folder,
});

function lookAtAll(): void {
  lookAtFindings();
  lookAtFigures();
}

const lookAtFindings = oneAtATime(async () => {
  const checked = await ask((worker) => worker.run('check', []));
  if (checked) analysis.set({ checked: true, ...checked });
});

const lookAtFigures = oneAtATime(async (now) => {
  const statistics = await ask((worker) => worker.run('statistics', [look(now), counting.get()]));
  if (statistics) figures.update((was) => ({ ...was, statistics }));
  const about = await ask((worker) => worker.run('overview', [look(now)]));
  if (about) overview.set(about);
  const trends = await ask((worker) => worker.run('trends', []));
  if (trends) figures.update((was) => ({ ...was, trends }));
});

/** Runs a look; asked again meanwhile, it runs once more at the end, whatever came in between. */
function oneAtATime(run: (now: Session) => Promise<void>): () => void {
  let running = false;
  let again = false;
  const go = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      if (session) await run(session);
    } while (again);
    running = false;
  };
  return () => void go();
}
