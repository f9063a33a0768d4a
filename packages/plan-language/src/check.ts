import type { Workspace } from '@followthrough/domain';
import type { MessageLanguage } from './messages/words.ts';
import type { LocatedFinding } from './workspace/findings.ts';
import { type Counts, countFindings, findingsIn } from './workspace/findings.ts';
import { contentOf, createWorkspace, openFiles, type WorkspaceOptions } from './workspace/workspace.ts';

export interface CheckOptions extends WorkspaceOptions {
  /** Of the messages; English unless said otherwise. */
  language?: MessageLanguage;
  onProgress?: (done: number, total: number) => void;
}

export interface Checked {
  findings: LocatedFinding[];
  counts: Counts;
  /** The day that was taken for today. */
  today: string;
  content: Workspace;
}

/** What is wrong or missing in files, by path and text, and what they mean. */
export function check(files: Readonly<Record<string, string>>, options: CheckOptions): Checked {
  const workspace = createWorkspace(options);
  openFiles(workspace, files, options.onProgress);
  const findings = findingsIn(workspace, options.language ?? 'en');
  return { findings, counts: countFindings(findings), today: options.today, content: contentOf(workspace) };
}
