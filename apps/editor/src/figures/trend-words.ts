// What a trend says, in sentences that claim no more than was computed.
import type { IndicatorTrend } from '@followthrough/analytics';
import { formatNumber, formatProbability, type InterfaceLanguage } from '@followthrough/presentation';
import type { Speech } from '../state/notices.ts';

interface Voice {
  readonly say: Speech;
  readonly speech: InterfaceLanguage;
}

/** Sentences about the direction, how sure it is, and the way to the target; or why there are none. */
export function trendWords(one: IndicatorTrend, voice: Voice): string[] {
  const { trend, series } = one;
  if (!trend.ok) return [noTrend(trend.reason, voice)];
  const sentences = [direction(one, voice), certainty(one, voice), ...pace(one, voice)];
  if (series.excluded > 0) sentences.push(voice.say('trend.excluded', { n: series.excluded }));
  return sentences.filter((sentence) => sentence !== undefined);
}

function direction({ trend, series }: IndicatorTrend, voice: Voice): string {
  const { say, speech } = voice;
  const line = trend.theilSen;
  if (!line.ok) return noTrend(line.reason, voice);
  const way = line.slope > 0 ? 'rising' : line.slope < 0 ? 'falling' : 'level';
  if (way === 'level') return say('trend.level', { n: trend.n });
  // Levels have an order, and no distance between them.
  if (series.ordinal) return say(`trend.${way}`);
  const number = (value: number) => formatNumber(speech, value);
  const unit = series.unit === undefined ? '' : ` ${series.unit}`;
  const slope = `${number(Math.abs(line.slope))}${unit}`;
  if (line.low === null || line.high === null) return say(`trend.${way}-by`, { slope, n: trend.n });
  return say(`trend.${way}-between`, {
    slope,
    low: number(line.low),
    high: number(line.high),
    n: trend.n,
  });
}

function certainty({ trend: { mannKendall } }: IndicatorTrend, voice: Voice): string | undefined {
  const { say, speech } = voice;
  if (!mannKendall.ok || mannKendall.tauB === null) return undefined;
  const p = mannKendall.pExact ?? mannKendall.p;
  const chance = formatProbability(speech, p);
  return say(p < 0.05 ? 'trend.sure' : 'trend.unsure', {
    p: chance.startsWith('<') ? `p ${chance}` : `p = ${chance}`,
  });
}

function pace({ trend, series }: IndicatorTrend, voice: Voice): string[] {
  const { say, speech } = voice;
  if (series.target === undefined) return [];
  const [t, y] = series.target;
  const target = `${formatNumber(speech, y)}${series.unit === undefined ? '' : ` ${series.unit}`}`;
  const date = String(Math.floor(t));
  return trend.verdicts.flatMap((verdict): string[] => {
    if (verdict.ok) {
      return [say(paceKeys[verdict.class], { target, date, ratio: formatNumber(speech, verdict.ratio) })];
    }
    if (verdict.reason === 'target_met') return [say('trend.met', { target, date })];
    if (verdict.reason === 'deadline_passed') return [say('trend.missed', { target, date })];
    return [];
  });
}

const paceKeys = {
  on_track: 'trend.on-track',
  accelerate: 'trend.accelerate',
  limited: 'trend.limited',
  away: 'trend.away',
} as const;

function noTrend(reason: string | undefined, { say }: Voice): string {
  return say('figure.no-trend', { reason: say(reasonKeys[reason ?? ''] ?? 'reason.other') });
}

const reasonKeys: Readonly<Record<string, ReasonKey>> = {
  too_few: 'reason.too-few',
  too_many: 'reason.too-many',
  constant: 'reason.constant',
  duplicate_dates: 'reason.duplicate-dates',
};

type ReasonKey =
  | 'reason.too-few'
  | 'reason.too-many'
  | 'reason.constant'
  | 'reason.duplicate-dates'
  | 'reason.other';
