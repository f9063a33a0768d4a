import type { Raw } from '@followthrough/domain';
import type { YamlNode } from './node.ts';

/** The values of a tree, in their spelling; of a key that stands twice, the first counts. */
export function rawOf(node: YamlNode): Raw {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(rawOf);
  const entries = new Map<string, Raw>();
  for (const { key, value } of node.entries) {
    if (!entries.has(key.value)) entries.set(key.value, rawOf(value));
  }
  // fromEntries defines own properties, so a key such as __proto__ stays data
  return Object.fromEntries(entries);
}
