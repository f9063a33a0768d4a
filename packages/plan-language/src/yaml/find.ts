// Between paths and places in a block's tree.
import type { Path } from '@followthrough/domain';
import type { MapNode, ScalarNode, YamlNode } from './node.ts';

export interface NodePlace {
  node: YamlNode;
  /** The key whose value it is. */
  key?: ScalarNode;
  /** False where the path leads further than the text does. */
  exact: boolean;
}

/** Follows a path of the normalised record: one may stand for a list of one, a text for a map's main field. */
export function nodeAt(tree: YamlNode, path: Path): NodePlace {
  let place: NodePlace = { node: tree, exact: true };
  for (const step of path) {
    const next = below(place, step);
    if (next === undefined) return { ...place, exact: false };
    place = next;
  }
  return place;
}

function below(place: NodePlace, step: string | number): NodePlace | undefined {
  const { node } = place;
  if (node.kind === 'list') {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item && { node: item, exact: true };
  }
  if (typeof step === 'number') return step === 0 ? place : undefined;
  if (node.kind === 'scalar') return place;
  const entry = node.entries.find(({ key }) => key.value === step);
  return entry && { node: entry.value, key: entry.key, exact: true };
}

/** The short piece of text that stands for a node: a value, a key, or the first field of a record. */
export function headline(text: string, { node, key }: NodePlace): { start: number; end: number } {
  if (node.kind === 'scalar' && node.end > node.start) return trimmed(text, node);
  if (key) return key;
  if (node.kind === 'scalar') return node;
  const first = node.kind === 'list' ? node.items[0] : firstField(node);
  return first ? headline(text, { node: first, exact: true }) : { start: node.start, end: node.end };
}

/** The path from a tree's root to an offset; the last step may be a key that stands there. */
export function pathAt(tree: YamlNode, offset: number): { path: Path; node: YamlNode; key: boolean } {
  const path: (string | number)[] = [];
  let node = tree;
  for (;;) {
    const next = stepAt(node, offset);
    if (next === undefined) return { path, node, key: false };
    path.push(next.step);
    node = next.node;
    if (next.key) return { path, node, key: true };
  }
}

function stepAt(
  node: YamlNode,
  offset: number,
): { step: string | number; node: YamlNode; key: boolean } | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const step = node.items.findIndex((item) => holds(item, offset));
    const item = node.items[step];
    return item && { step, node: item, key: false };
  }
  for (const { key, value } of node.entries) {
    if (holds(key, offset)) return { step: key.value, node: key, key: true };
    if (holds(value, offset)) return { step: key.value, node: value, key: false };
  }
  return undefined;
}

const holds = ({ start, end }: YamlNode, offset: number): boolean => start <= offset && offset <= end;

function firstField(node: MapNode): YamlNode | undefined {
  const first = node.entries[0];
  if (first === undefined) return undefined;
  const { key, value } = first;
  return value.kind === 'scalar' && value.end > value.start ? { ...key, end: value.end } : key;
}

/** Without the line breaks that belong to a text in a block. */
function trimmed(text: string, { start, end }: ScalarNode): { start: number; end: number } {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
