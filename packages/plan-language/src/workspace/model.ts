// What is known about the open files: folders, files, blocks, records, and what was found in them.
import type {
  Definition,
  FindingKind,
  FindingValues,
  Kind,
  Path,
  PlanFolder,
  SectionName,
  Severity,
} from '@followthrough/domain';
import type { Block, BlockIndex } from '../block-index.ts';
import type { FileIssue } from '../profile/file.ts';

/** A plan folder while it is open: which files, which heads, what it defines. */
export interface Folder {
  readonly path: string;
  /** Sorted by path. */
  files: PlanFile[];
  /** The heads, as far as they can be read. */
  head: Omit<Partial<PlanFolder>, 'folder'>;
  /** Folders whose definitions are seen from here; itself first. */
  visible: Folder[];
  /** Reviews its plan names that are not opened. */
  closed: string[];
  defined: Map<Kind, Map<string, Definitions>>;
}

/** All records under one name in one folder. */
export interface Definitions {
  entries: Set<Entry>;
  /** As others see them, by the folder they ask from. */
  seen: Map<Folder, readonly Definition[]>;
}

export interface PlanFile {
  readonly path: string;
  index: BlockIndex;
  /** A file beyond the limit is kept as text and not read. */
  refused: { text: string; issue: FileIssue } | undefined;
  /** What concerns the file as a whole. */
  issues: FileIssue[];
  read: Map<Block, BlockContent>;
  /** Entries of head sections, in order. */
  heads: Entry[];
  folder: Folder;
}

export interface BlockContent {
  /** Profile findings and those of a section's name or shape. */
  found: Found[];
  entries: readonly Entry[];
  /** Comments that silence findings. */
  ignores: readonly Ignore[];
}

/** What one comment silences: lines of its own block, or the whole block that follows. */
export interface Ignore {
  code: string;
  reason: string;
  /** Of the comment, in the block's text. */
  span: Span;
  /** Lines of the block, both included; absent where the comment is the last thing in it. */
  lines?: { from: number; to: number };
}

/** One record of a section, with everything that is known about it. */
export interface Entry {
  readonly file: PlanFile;
  readonly block: Block;
  readonly section: SectionName;
  /** Where the record lies in the block's tree. */
  readonly at: Path;
  /** Undefined where too much is wrong to read it. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
  /** What it is called by others; undefined for records nobody can refer to. */
  readonly id: string | undefined;
  readonly schemaFound: readonly Found[];
  recordFound: Found[];
  linkFound: Found[];
  /** What it asked for when its references were checked. */
  asked: string[];
  /** Its place in its section's list, as the folder's content was last made. */
  place: number;
}

/** What was found in a block, before it is given a place in the file and a message. */
export interface Found {
  code: string;
  kind: FindingKind;
  severity: Severity;
  values: FindingValues;
  /** Inside the record; empty where the finding is of the block. */
  path: Path;
  /** Where it is known without looking for the path, or has been looked up. */
  span?: Span | undefined;
}

/** Offsets in a block's text. */
export interface Span {
  start: number;
  end: number;
}

/** Something found, and where: in a block, in a record of it, or in the file as a whole. */
export interface Placed {
  found: Found;
  block?: Block;
  entry?: Entry;
}
