// The open files as tabs, unsaved ones marked.
import type { KeyboardEvent, MouseEvent } from 'react';
import { type Key, Tab, TabList, Tabs } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import type { OpenFile, OpenPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { closeTab, showTab, tabs } from './tabs.ts';

const page = ':plan';

interface TabStripProps {
  readonly plan: OpenPlan;
  readonly active: string | undefined;
}

export function TabStrip({ plan, active }: TabStripProps) {
  const say = useSay();
  const open = useStore(tabs).flatMap((path) => plan.files.get(path) ?? []);
  const show = (key: Key) => showTab(key === page ? undefined : String(key));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && active !== undefined) closeTab(active);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the tabs inside
    <div className="tab-strip" onKeyDown={press}>
      <Tabs
        className="tab-strip-tabs"
        selectedKey={active ?? page}
        onSelectionChange={show}
        keyboardActivation="manual"
      >
        <TabList className="tab-list" aria-label={say('text.tabs')}>
          <Tab id={page} className="tab">
            <Icon name="plan" size={14} />
            {say('place.plan')}
          </Tab>
          {open.map((file) => (
            <FileTab key={file.path} file={file} />
          ))}
        </TabList>
      </Tabs>
    </div>
  );
}

function FileTab({ file: { path, changed, review } }: { readonly file: OpenFile }) {
  const say = useSay();
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  const close = (event: MouseEvent) => {
    event.stopPropagation();
    closeTab(path);
  };
  return (
    <Tab
      id={path}
      className={`tab${changed ? ' is-changed' : ''}`}
      aria-label={changed ? `${name}, ${say('text.unsaved')}` : name}
    >
      <span className="tab-name" title={path.replace(':', '/')}>
        {review !== undefined && <Icon name="lock" size={12} />}
        {name}
      </span>
      {/* For the mouse only: a tab holds nothing that takes the focus, and Delete closes it. */}
      <span
        className="tab-close"
        title={say('text.close-tab')}
        aria-hidden="true"
        onPointerDown={(event) => event.stopPropagation()}
        onMouseDown={(event) => event.stopPropagation()}
        onClick={close}
      >
        <span className="tab-dot" />
        <Icon name="close" size={14} />
      </span>
    </Tab>
  );
}
