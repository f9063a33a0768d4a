// Reads a piece of YAML with js-yaml's parser: a tree with places, and what the profile forbids.
import type { FindingValues, Raw } from '@followthrough/domain';
import { parseEvents, YAMLException } from 'js-yaml';
import { padClosers, unpadder } from './closers.ts';
import { type ProfileIssue, treeOf } from './events.ts';
import type { YamlNode } from './node.ts';
import { rawOf } from './raw.ts';
import { tabsInIndentation } from './tabs.ts';

/** Levels of nesting a file may have. */
export const maxDepth = 60;

export interface ReadYaml {
  /** Absent where the text is empty or cannot be read. */
  tree: YamlNode | undefined;
  issues: ProfileIssue[];
}

/** The values of a text by themselves, with what the profile forbids; undefined where it cannot be read. */
export function readYaml(text: string): { value: Raw | undefined; issues: ProfileIssue[] } {
  const { tree, issues } = parseYaml(text);
  return { value: tree && rawOf(tree), issues };
}

/** `depth`: how many levels lie around the text; beyond 60 in all nothing is read. Never throws. */
export function parseYaml(text: string, depth = 0): ReadYaml {
  const closers: number[] = [];
  for (;;) {
    const padded = padClosers(text, closers);
    const toPlace = unpadder(closers);
    try {
      // a scalar inside the deepest level counts as one more
      const events = parseEvents(padded, { maxDepth: maxDepth + 1 - depth });
      const { tree, issues } = treeOf(padded, events);
      if (closers.length > 0) move(tree, toPlace);
      for (const issue of issues) moveSpan(issue, toPlace);
      return { tree, issues: [...issues, ...tabsInIndentation(text, tree)] };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const at = toPlace(Math.min(error.mark?.position ?? 0, padded.length));
      if (!mayPad(text, at, error, closers)) return { tree: undefined, issues: [problem(text, at, error)] };
      closers.push(at);
      closers.sort((a, b) => a - b);
    }
  }
}

// a bound, since every one of them is a reading more
const mostClosers = 40;

function mayPad(text: string, at: number, { reason }: YAMLException, closers: readonly number[]): boolean {
  const isCloser = text[at] === ']' || text[at] === '}';
  return (
    reason === 'deficient indentation' && isCloser && !closers.includes(at) && closers.length < mostClosers
  );
}

function move(node: YamlNode | undefined, toPlace: (offset: number) => number): void {
  if (node === undefined) return;
  moveSpan(node, toPlace);
  if (node.kind === 'list') for (const item of node.items) move(item, toPlace);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    moveSpan(key, toPlace);
    move(value, toPlace);
  }
}

function moveSpan(span: { start: number; end: number }, toPlace: (offset: number) => number): void {
  span.start = toPlace(span.start);
  span.end = toPlace(span.end);
}

function problem(text: string, at: number, { reason }: YAMLException): ProfileIssue {
  const issue = (code: string, values: FindingValues, start = at) => ({
    code,
    values,
    start,
    end: Math.min(text.length, start + 1),
  });
  if (reason.startsWith('nesting exceeded')) return issue('too-deep', { limit: maxDepth });
  if (reason.includes('non-printable')) return issue('not-text', { found: 'control' });
  const tab = tabBefore(text, at);
  return tab === undefined ? issue('syntax', { reason }) : issue('tab-indent', {}, tab);
}

/** A tab in the indentation of the line at fault is what is at fault. */
function tabBefore(text: string, at: number): number | undefined {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  let tab = start;
  while (text[tab] === ' ') tab++;
  return text[tab] === '\t' ? tab : undefined;
}
