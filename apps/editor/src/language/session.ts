// The worker of the open plan: it is told every change, and asked again as soon as it has answered.

import type { TextEdit } from '@followthrough/plan-language';
import { createPool, type Pool, PoolError } from '@followthrough/pool';
import { spawnWorker } from '@followthrough/pool/browser';
import { analysis, counting, figures, overview } from '../state/analysis.ts';
import { listenToTexts, textOf } from '../state/documents.ts';
import { tell } from '../state/notices.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { type OpenPlan, openPlan, workspacePath } from '../state/plan.ts';
import { language } from '../state/settings.ts';
import { today } from '../state/today.ts';
import type { LanguageApi, Look } from './methods.ts';
import type { SeriesOfPlan } from './series.ts';
import { stopTrends, trendsOf } from './trends.ts';

interface Session {
  readonly pool: Pool<LanguageApi>;
  readonly plan: OpenPlan;
  readonly ends: readonly (() => void)[];
}

let session: Session | undefined;
let lastFailure = Number.NEGATIVE_INFINITY;
let figuresLater: ReturnType<typeof setTimeout> | undefined;
let patient = false;

/** How long figures wait, in milliseconds, while some of the text cannot be read. */
const pause = 2_000;

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
      counting.subscribe(lookAtWhatThereIs),
    ],
  };
  void openAll(session);
}

export function stopLanguage(): void {
  if (session === undefined) return;
  for (const end of session.ends) end();
  void session.pool.close();
  stopTrends();
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
  if (session !== started) return;
  lookAtFindings();
  lookAtWhatThereIs();
}

function tellChange(path: string, change: readonly TextEdit[] | string | undefined): void {
  if (session === undefined) return;
  const place = workspacePath(session.plan, path);
  void (change === undefined
    ? ask((worker) => worker.run('remove', [place]))
    : ask((worker) => worker.run('change', [place, change])));
  lookAtFindings();
}

/** A worker that died once is started again and told everything anew; one that dies again is left to the reader. */
function fail(failed: Session, error: unknown): void {
  if (error instanceof PoolError && error.code === 'closed') return;
  const now = performance.now();
  const first = now - lastFailure > 10_000;
  lastFailure = now;
  if (first) {
    void openAll(failed);
    return;
  }
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
  patient,
});

/** Figures of what can be read, whatever cannot. */
function lookAtWhatThereIs(): void {
  patient = false;
  lookAtFigures();
}

const lookAtFindings = oneAtATime(async () => {
  const now = session;
  if (now === undefined) return;
  const checked = await ask((worker) => worker.run('check', [look(now)]));
  if (checked) analysis.set({ checked: true, ...checked });
  patient = true;
  lookAtFigures();
  clearTimeout(figuresLater);
  // Figures that jump at every half-written line would help nobody; a mistake that stays must not stop them.
  if (analysis.get().summary.byKind.profile) figuresLater = setTimeout(lookAtWhatThereIs, pause);
});

const lookAtFigures = oneAtATime(async () => {
  const now = session;
  if (now === undefined) return;
  const statistics = await ask((worker) => worker.run('statistics', [look(now), counting.get()]));
  if (statistics) figures.update((was) => ({ ...was, statistics }));
  const about = await ask((worker) => worker.run('overview', [look(now)]));
  if (about) overview.set(about);
  const series = await ask((worker) => worker.run('series', [look(now)]));
  if (series) void showTrends(now, series);
});

/** Long series are worked on elsewhere, and must not hold up the next look. */
async function showTrends(now: Session, series: SeriesOfPlan): Promise<void> {
  const trends = await trendsOf(series).catch(() => undefined);
  if (trends && session === now) figures.update((was) => ({ ...was, trends }));
}
