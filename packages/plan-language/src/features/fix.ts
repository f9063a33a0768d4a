// Fixes: edits that settle a finding, as far as it is clear what was meant.
import type { FindingValues } from '@followthrough/domain';
import { blockAt } from '../block-index.ts';
import type { FileEdits } from '../edit/edit-field.ts';
import type { MessageLanguage } from '../messages/words.ts';
import { comparePositions, offsetAt, type Range } from '../text/position.ts';
import { type LocatedFinding, rangeIn } from '../workspace/findings.ts';
import type { PlanFile } from '../workspace/model.ts';
import { treeOf } from '../workspace/read-block.ts';
import { isPlainInFlow, spellKey } from '../write-scalar.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';

export interface Fix {
  title: string;
  /** Of the finding that it settles. */
  code: string;
  edits: FileEdits;
}

/** For the findings that touch the range. */
export function fixesFor(
  file: PlanFile,
  findings: readonly LocatedFinding[],
  range: Range,
  language: MessageLanguage,
): Fix[] {
  return findings
    .filter((finding) => touches(finding.range, range))
    .flatMap((finding) => [...replacements(file, finding, language), ...quotes(file, finding, language)]);
}

const touches = (a: Range, b: Range): boolean =>
  comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;

const titles = {
  en: {
    write: (word: string) => `Write "${word}"`,
    quote: 'Put the whole sentence in quotes',
    spaces: 'Indent with spaces',
  },
  mn: {
    write: (word: string) => `"${word}" гэж бичих`,
    quote: 'Өгүүлбэрийг бүтнээр нь хашилтад авах',
    spaces: 'Зайгаар догол мөр гаргах',
  },
} satisfies Record<MessageLanguage, { write: (word: string) => string; quote: string; spaces: string }>;

/** The word that was probably meant, in place of the one that stands there. */
function replacements(file: PlanFile, finding: LocatedFinding, language: MessageLanguage): Fix[] {
  const { code, values, range } = finding;
  const fix = (title: string, newText: string): Fix => ({
    title,
    code,
    edits: { file: file.path, edits: [{ range, newText }] },
  });
  if (code === 'tab-indent') return [fix(titles[language].spaces, '  ')];
  const written = textIn(file, range);
  const wrong = wrongWord(values);
  if (wrong === undefined || !written.includes(wrong)) return [];
  const isQuoted = /^["']/.test(written);
  return meantWords(values).map((word) => {
    const spelled = isQuoted || isPlainInFlow(word) ? word : spellKey(word);
    return fix(
      titles[language].write(word),
      written.replace(wrong, () => spelled),
    );
  });
}

/** The value by which findings name what is wrong. */
function wrongWord(values: FindingValues): string | undefined {
  const named = [
    values.value,
    values.id,
    values.state,
    values.dimension,
    values.field,
    values.section,
    values.key,
  ];
  return named.find((value) => typeof value === 'string');
}

function meantWords({ near, code }: FindingValues): readonly string[] {
  if (Array.isArray(near)) return near;
  return typeof code === 'string' && code !== '' ? [code] : [];
}

/** Braces cut a sentence at its commas: the pieces are put together again, in quotes. */
function quotes(file: PlanFile, { code, range }: LocatedFinding, language: MessageLanguage): Fix[] {
  const place = blockAt(file.index, range.start.line);
  const block = file.index.blocks[place];
  const first = file.index.starts[place] ?? 0;
  const tree = block && treeOf(block).tree;
  if (block === undefined || tree === undefined) return [];
  const at = offsetAt(block.text, { line: range.start.line - first, character: range.start.character });
  const span = cutSentence(tree, at);
  if (span === undefined) return [];
  const sentence = block.text.slice(span.start, span.end).trim();
  if (/^["']/.test(sentence)) return [];
  const edit = { range: rangeIn(block, first, span), newText: JSON.stringify(sentence) };
  return [{ title: titles[language].quote, code, edits: { file: file.path, edits: [edit] } }];
}

/** From the value before a key without one to the last of such keys. */
function cutSentence(tree: YamlNode, at: number): { start: number; end: number } | undefined {
  const map = mapAround(tree, at);
  if (!map?.flow) return undefined;
  const isCut = (place: number) => {
    const value = map.entries[place]?.value;
    return value?.kind === 'scalar' && value.start === value.end;
  };
  const place = map.entries.findIndex(({ key }) => key.start === at);
  if (place < 1 || !isCut(place)) return undefined;
  let [from, to] = [place - 1, place];
  while (from > 0 && isCut(from)) from--;
  while (isCut(to + 1)) to++;
  const [begin, end] = [map.entries[from]?.value, map.entries[to]?.key];
  return begin?.kind === 'scalar' && end ? { start: begin.start, end: end.end } : undefined;
}

/** The innermost map with a key at that place. */
function mapAround(node: YamlNode, at: number): MapNode | undefined {
  if (at < node.start || at > node.end || node.kind === 'scalar') return undefined;
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  for (const one of inner) {
    const found = mapAround(one, at);
    if (found) return found;
  }
  return node.kind === 'map' ? node : undefined;
}

function textIn({ index }: PlanFile, { start, end }: Range): string {
  const place = blockAt(index, start.line);
  const text = index.blocks[place]?.text ?? '';
  const first = index.starts[place] ?? 0;
  const at = (position: Range['start']) =>
    offsetAt(text, { line: position.line - first, character: position.character });
  return text.slice(at(start), at(end));
}
