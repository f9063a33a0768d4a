import type { ProfileIssue } from './events.ts';
import type { YamlNode } from './node.ts';

/** Tabs that the parser lets pass; inside a text they are the writer's own. */
export function tabsInIndentation(text: string, tree: YamlNode | undefined): ProfileIssue[] {
  if (tree === undefined || !text.includes('\t')) return [];
  const tabs = [...text.matchAll(/(?<=^|[\n\r]) *\t[\t ]*(?![\t \n\r#]|$)/g)];
  if (tabs.length === 0) return [];
  const texts = scalarSpans(tree);
  return tabs
    .map((match) => match.index + match[0].indexOf('\t'))
    .filter((at) => !texts.some(({ start, end }) => start < at && at < end))
    .map((start) => ({ code: 'tab-indent', values: {}, start, end: start + 1 }));
}

function scalarSpans(node: YamlNode): { start: number; end: number }[] {
  if (node.kind === 'scalar') return [node];
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return inner.flatMap(scalarSpans);
}
