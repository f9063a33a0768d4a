/** The meaning of an observed value; `below` hides a small number to protect people. */
export type Measure =
  | { kind: 'number'; value: number }
  | { kind: 'percent'; value: number }
  | { kind: 'ratio'; value: number; numerator: number; denominator: number }
  | { kind: 'below'; limit: number }
  | { kind: 'missing' }
  | { kind: 'level'; level: string };

const decimal = '-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

/** Reads `12`, `-1.5`, `85%`, `12/48`, `<5`, `n/a` or a level's word; undefined when it is none of these. */
export function readMeasure(text: string): Measure | undefined {
  const plain = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/^n\/?a$/i.test(plain)) return { kind: 'missing' };
  const number = new RegExp(`^(${decimal})\\s*(%?)$`).exec(plain);
  if (number) return finite(Number(number[1]), number[2] === '%' ? 'percent' : 'number');
  const below = new RegExp(`^<\\s*(${decimal})$`).exec(plain);
  if (below) return { kind: 'below', limit: Number(below[1]) };
  const ratio = new RegExp(`^(${decimal})\\s*/\\s*(${decimal})$`).exec(plain);
  if (ratio) return readRatio(Number(ratio[1]), Number(ratio[2]));
  return /^\p{L}[\p{L}\p{N} '’_-]*$/u.test(plain) ? { kind: 'level', level: plain } : undefined;
}

/** The value for calculation, or undefined where the text withholds or lacks one. */
export function measureValue(text: string): number | undefined {
  const measure = readMeasure(text);
  return measure && 'value' in measure ? measure.value : undefined;
}

const finite = (value: number, kind: 'number' | 'percent'): Measure | undefined =>
  Number.isFinite(value) ? { kind, value } : undefined;

const readRatio = (numerator: number, denominator: number): Measure | undefined =>
  denominator === 0 ? undefined : { kind: 'ratio', value: numerator / denominator, numerator, denominator };
