// The open files as tabs, unsaved ones marked, and under them whatever is chosen.
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import type { OpenPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { closeTab, showTab, tabs } from './tabs.ts';

const page = ':plan';

interface TabbedProps {
  readonly plan: OpenPlan;
  readonly active: string | undefined;
  readonly children: ReactNode;
}

export function Tabbed({ plan, active, children }: TabbedProps) {
  const say = useSay();
  const open = useStore(tabs);
  const shown = active ?? page;
  const press = (event: KeyboardEvent) => {
    const onTab = event.target instanceof HTMLElement && event.target.role === 'tab';
    if (onTab && event.key === 'Delete' && active !== undefined) closeTab(active);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the tabs inside
    <div className="text-area" onKeyDown={press}>
      <Tabs
        className="tabbed"
        selectedKey={shown}
        onSelectionChange={(key: Key) => showTab(key === page ? undefined : String(key))}
        keyboardActivation="manual"
      >
        <TabList className="tab-list" aria-label={say('text.tabs')}>
          <Tab id={page} className="tab">
            <Icon name="plan" size={14} />
            {say('place.plan')}
          </Tab>
          {open.map((path) => (
            <FileTab key={path} plan={plan} path={path} />
          ))}
        </TabList>
        <TabPanel id={shown} className="text-body">
          {children}
        </TabPanel>
      </Tabs>
    </div>
  );
}

function FileTab({ plan, path }: { readonly plan: OpenPlan; readonly path: string }) {
  const say = useSay();
  const file = plan.files.get(path);
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  const close = (event: MouseEvent) => {
    event.stopPropagation();
    closeTab(path);
  };
  return (
    <Tab
      id={path}
      className={`tab${file?.changed ? ' is-changed' : ''}`}
      aria-label={file?.changed ? `${name}, ${say('text.unsaved')}` : name}
    >
      <span className="tab-name" title={path.replace(':', '/')}>
        {file?.review !== undefined && <Icon name="lock" size={12} />}
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
