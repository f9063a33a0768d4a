// How long a merge of two edited copies takes: `node packages/plan-language/bench/merge.ts [recommendations...]`.
import { generatePlan } from '@followthrough/samples';
import { indexText, textOf } from '../src/block-index.ts';
import { applyToIndex } from '../src/edit/file/accept.ts';
import { setField } from '../src/edit/file/set-field.ts';
import { type Files, merge, writeFolder } from '../src/plan-language.ts';

function measure(size: number): void {
  const base = writeFolder(generatePlan({ seed: 1, recommendations: size }));
  const ours = edited(base, 0, 'ours');
  const theirs = edited(base, 7, 'theirs');
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    merge(base, ours, theirs);
    return performance.now() - start;
  });
  const { conflicts, summary } = merge(base, ours, theirs);
  const sorted = times.toSorted((a, b) => a - b);
  const [first, median, worst] = [times[0], sorted[15], sorted[29]].map((time) => `${time?.toFixed(1)} ms`);
  const length = Object.values(base).reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${size} recommendations, ${Math.round(length / 1000)} kB: first ${first}, median ${median}, worst ${worst};`,
    `${conflicts.length} conflicts, ${summary.recommendations?.changed ?? 0} records changed by theirs`,
  );
}

/** Thirty fields of other records, and ten that both edit. */
function edited(files: Files, from: number, name: string): Files {
  const path = Object.keys(files).find((one) => one.includes('recommendations')) ?? '';
  const index = indexText(files[path] ?? '');
  for (let at = 0; at < 40; at++) {
    const record = at < 10 ? at * 4 : from + at * 4;
    const result = setField(
      index,
      { section: 'recommendations', record },
      [at % 2 ? 'note' : 'goal'],
      `Of ${name}, ${at}`,
    );
    if ('edits' in result) applyToIndex(index, result.edits);
  }
  return { ...files, [path]: textOf(index) };
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [164, 1_000, 5_000]) measure(size);
