// How a text may be written in place of another one; the first that re-reads to itself is taken.
import type { Raw } from '@followthrough/domain';
import { isPlain, isPlainInFlow, spell, spellKey } from '../write-scalar.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { indentOf, lineStart } from './lines.ts';

/** In the style that stands there, then bare, then in quotes, then in a block of its own. */
export function spellings(block: string, node: ScalarNode, text: string, flow: boolean): string[] {
  const written = block.slice(node.start, node.end).trimEnd();
  const found: string[] = [];
  if (node.style === 'single' && !/[\n\r]/.test(text)) found.push(`'${text.replaceAll("'", "''")}'`);
  if (node.style === 'double') found.push(JSON.stringify(text));
  if (node.style === 'literal' || node.style === 'folded') found.push(...blockSpellings(written, text));
  if (flow ? isPlainInFlow(text) : isPlain(text)) found.push(text);
  found.push(spellKey(text), JSON.stringify(text));
  const column = node.start - lineStart(block, node.start);
  if (!flow) found.push(spell(text, column, indentOf(block, node.start) + 2).trimStart());
  // where nothing stood, a space keeps the colon apart
  const lead = node.end === node.start ? ' ' : '';
  return found.map((one) => lead + one);
}

/** The same header and indentation, without a last line break where the text has none. */
function blockSpellings(written: string, text: string): string[] {
  const [header = '', ...lines] = written.split(/\r\n|\n|\r/);
  const indent = /^[ ]*/.exec(lines.find((line) => line.trim() !== '') ?? '  ')?.[0] ?? '  ';
  const style = header[0] ?? '|';
  const body = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
  return [header, style, `${style}-`].map((one) => `${one}\n${body}`);
}

/** A value in one line of braces and brackets. */
export function inline(value: Raw): string {
  if (typeof value === 'string') return spellKey(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${spellKey(key)}: ${inline(inner)}`);
  return `{ ${entries.join(', ')} }`;
}
