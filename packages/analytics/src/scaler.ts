// Spelled values of one indicator to numbers of one unit.
import { type Indicator, readMeasure } from '@followthrough/domain';
import type { Observed } from './observed-series.ts';

/** Reads values; null where a text withholds or lacks one. */
export interface Scaler {
  readonly ordinal: boolean;
  valueOf(text: string): number | null;
}

/** How values of an indicator are read: by its levels if it has some, else as numbers, ratios in percent if it is. */
export function scalerOf(indicator: Indicator, { observations }: Observed): Scaler {
  const levels = indicator.levels ?? [];
  if (levels.length > 0)
    return { ordinal: true, valueOf: (text) => indexOrNull(levels.indexOf(text.trim())) };
  const targets = Object.values(indicator.target ?? {}).map(({ value }) => value);
  const percent =
    isPercentUnit(indicator.unit) || [...observations.map(({ text }) => text), ...targets].some(isPercent);
  return { ordinal: false, valueOf: (text) => numberOf(text, percent ? 100 : 1) };
}

function numberOf(text: string, ofRatio: number): number | null {
  const measure = readMeasure(text);
  if (measure?.kind === 'ratio') return (ofRatio * measure.numerator) / measure.denominator;
  return measure !== undefined && 'value' in measure ? measure.value : null;
}

function isPercent(text: string): boolean {
  return readMeasure(text)?.kind === 'percent';
}

function isPercentUnit(unit: string | undefined): boolean {
  return unit !== undefined && /^(%|per ?cent\b)/i.test(unit.trim());
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}
