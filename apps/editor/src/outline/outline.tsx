// The sections and records of the file on screen, each a press away.
import type { OutlineItem } from '@followthrough/plan-language';
import { useEffect, useMemo, useState } from 'react';
import {
  Button,
  Collection,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { ask } from '../language/session.ts';
import { analysis } from '../state/analysis.ts';
import { listenToTexts } from '../state/documents.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { type OpenPlan, workspacePath } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { openFile } from '../text/place.ts';

interface OutlineProps {
  readonly plan: OpenPlan;
  readonly active: string | undefined;
}

export function Outline({ plan, active }: OutlineProps) {
  const say = useSay();
  const items = useOutline(plan, active);
  const entries = useMemo(() => keyed(items, ''), [items]);
  const open = (key: string | number) => {
    const item = itemAt(items, String(key));
    if (item && active !== undefined) openFile(active, item.selection);
  };
  return (
    <section className="outline" aria-label={say('place.outline')}>
      <header className="pane-head">
        <h2 className="pane-title">{say('place.outline')}</h2>
      </header>
      {items.length === 0 ? (
        <p className="empty">{say('empty.outline')}</p>
      ) : (
        // A tree for each file, so that what is open in one is not open in the next.
        <Virtualizer key={active} layout={ListLayout} layoutOptions={{ rowHeight: 26 }}>
          <Tree
            className="tree"
            aria-label={say('place.outline')}
            items={entries}
            defaultExpandedKeys={items.length === 1 ? ['0'] : []}
            onAction={open}
          >
            {(entry) => <Entry entry={entry} />}
          </Tree>
        </Virtualizer>
      )}
    </section>
  );
}

interface Keyed {
  readonly id: string;
  readonly item: OutlineItem;
}

function Entry({ entry: { id, item } }: { readonly entry: Keyed }) {
  const { name, detail, kind, children } = item;
  return (
    <TreeItem
      id={id}
      className={`tree-item${kind === 'section' ? ' tree-group' : ''}`}
      textValue={[name, detail].filter(Boolean).join(' ')}
    >
      <TreeItemContent>
        {children.length > 0 ? (
          <Button slot="chevron" className="tree-chevron">
            <Icon name="chevron" size={12} />
          </Button>
        ) : (
          <span className="tree-leaf" />
        )}
        <span className="tree-name" title={detail}>
          {name} <span className="tree-detail">{detail}</span>
        </span>
        {children.length > 0 && <span className="tree-note number">{children.length}</span>}
      </TreeItemContent>
      <Collection items={keyed(children, `${id}.`)}>{(child) => <Entry entry={child} />}</Collection>
    </TreeItem>
  );
}

/** The worker's outline of a file, asked for again whenever something was typed. */
function useOutline(plan: OpenPlan, active: string | undefined): readonly OutlineItem[] {
  const [items, setItems] = useState<readonly OutlineItem[]>([]);
  const place = active === undefined ? undefined : workspacePath(plan, active);
  useEffect(() => {
    let over = false;
    let known = '';
    const look = oneAtATime(async () => {
      const next = place === undefined ? [] : await ask((worker) => worker.run('outline', [place]));
      const said = JSON.stringify(next);
      if (over || next === undefined || said === known) return;
      known = said;
      setItems(next);
    });
    look();
    const ends = [analysis.subscribe(look), listenToTexts(look)];
    return () => {
      over = true;
      for (const end of ends) end();
    };
  }, [place]);
  return items;
}

const keyed = (items: readonly OutlineItem[], prefix: string): Keyed[] =>
  items.map((item, place) => ({ id: `${prefix}${place}`, item }));

function itemAt(items: readonly OutlineItem[], key: string): OutlineItem | undefined {
  let level = items;
  let found: OutlineItem | undefined;
  for (const place of key.split('.')) {
    found = level[Number(place)];
    level = found?.children ?? [];
  }
  return found;
}
