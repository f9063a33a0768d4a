// A block of YAML as a tree: every scalar a text, every node with its place.

/** Offsets in the block's text; `end` is the one after the last character. */
interface Span {
  start: number;
  end: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Quotes and block headers belong to the span. */
export interface ScalarNode extends Span {
  kind: 'scalar';
  value: string;
  style: ScalarStyle;
}

export interface ListNode extends Span {
  kind: 'list';
  /** Written in brackets. */
  flow: boolean;
  items: YamlNode[];
}

export interface MapNode extends Span {
  kind: 'map';
  /** Written in braces. */
  flow: boolean;
  entries: MapEntry[];
}

export interface MapEntry {
  key: ScalarNode;
  value: YamlNode;
}

export type YamlNode = ScalarNode | ListNode | MapNode;
