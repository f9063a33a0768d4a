// The files of the plan, and, to be read only, those of the reviews it works on.
import type { Severity } from '@followthrough/domain';
import { useMemo } from 'react';
import { Button, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { IconButton } from '../frame/icon-button.tsx';
import { Icon } from '../frame/icons.tsx';
import { gravest } from '../problems/summary.ts';
import { analysis } from '../state/analysis.ts';
import { type OpenFile, type OpenPlan, workspacePath } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { openFile } from '../text/place.ts';
import { beginNewFile } from './new-file-state.ts';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly readOnly: boolean;
  /** Each under its path, by which it is known when others come and go. */
  readonly files: readonly { readonly id: string; readonly file: OpenFile }[];
}

interface ExplorerProps {
  readonly plan: OpenPlan;
  readonly active: string | undefined;
}

export function Explorer({ plan, active }: ExplorerProps) {
  const say = useSay();
  const groups = useMemo(() => groupsOf(plan), [plan]);
  return (
    <section className="explorer" aria-label={say('place.explorer')}>
      <header className="pane-head">
        <h2 className="pane-title">{say('place.explorer')}</h2>
        {plan.can.includes('save') && (
          <IconButton icon="new" label={say('do.new-file')} onPress={beginNewFile} />
        )}
      </header>
      <Tree
        className="tree"
        aria-label={say('place.explorer')}
        items={groups}
        dependencies={[active]}
        defaultExpandedKeys={groups.map(({ id }) => id)}
        onAction={(key) => openFile(String(key))}
      >
        {(group) => (
          <TreeItem id={group.id} className="tree-item tree-group" textValue={group.title}>
            <TreeItemContent>
              <Button slot="chevron" className="tree-chevron">
                <Icon name="chevron" size={12} />
              </Button>
              <span className="tree-name">{group.title}</span>
              {group.readOnly && (
                <span className="tree-note" title={say('explorer.read-only')}>
                  <Icon name="lock" size={12} />
                  <span className="unseen">{say('explorer.read-only')}</span>
                </span>
              )}
            </TreeItemContent>
            <Collection items={group.files} dependencies={[active]}>
              {({ file }) => <FileItem plan={plan} file={file} active={file.path === active} />}
            </Collection>
          </TreeItem>
        )}
      </Tree>
    </section>
  );
}

interface FileItemProps {
  readonly plan: OpenPlan;
  readonly file: OpenFile;
  readonly active: boolean;
}

function FileItem({ plan, file, active }: FileItemProps) {
  const name = file.review === undefined ? file.path : file.path.slice(file.review.length + 1);
  return (
    <TreeItem id={file.path} className={`tree-item tree-file${active ? ' is-active' : ''}`} textValue={name}>
      <TreeItemContent>
        <Icon name="file" size={14} />
        <span className="tree-name">{name}</span>
        <FileMarks path={workspacePath(plan, file.path)} changed={file.changed} />
      </TreeItemContent>
    </TreeItem>
  );
}

/** Unsaved, and how bad its worst finding is, with how many there are of that kind. */
function FileMarks({ path, changed }: { readonly path: string; readonly changed: boolean }) {
  const say = useSay();
  const { byFile } = useStore(analysis).summary;
  const worst = gravest(byFile[path]);
  return (
    <>
      {changed && (
        <span className="unsaved" title={say('text.unsaved')}>
          <span className="unseen">{say('text.unsaved')}</span>
        </span>
      )}
      {worst && <FindingMark severity={worst.severity} count={worst.count} />}
    </>
  );
}

function FindingMark({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const say = useSay();
  const words = say(countKeys[severity], { n: count });
  return (
    <span className={`tree-note number tone-${severity}`} title={words}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}

const countKeys = { error: 'count.errors', warning: 'count.warnings', info: 'count.infos' } as const;

function groupsOf(plan: OpenPlan): Group[] {
  const files = [...plan.files.values()].sort((a, b) => a.path.localeCompare(b.path));
  const own = files.filter(({ review }) => review === undefined);
  return [
    { id: ':own', title: plan.title, readOnly: !plan.can.includes('save'), files: keyed(own) },
    ...plan.reviews.map(({ folder, title }) => ({
      id: `:${folder}`,
      title,
      readOnly: true,
      files: keyed(files.filter(({ review }) => review === folder)),
    })),
  ];
}

const keyed = (files: readonly OpenFile[]) => files.map((file) => ({ id: file.path, file }));
