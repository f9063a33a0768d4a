// The workbench of an open plan: side bar, text, problems below, figures beside; or one of them on a small screen.
import { memo } from 'react';
import { Explorer } from '../explorer/explorer.tsx';
import { NewFile } from '../explorer/new-file.tsx';
import { FiguresPane } from '../figures/figures-pane.tsx';
import { Outline } from '../outline/outline.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { column } from '../state/column.ts';
import { type Layout, layout } from '../state/layout.ts';
import type { OpenPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { StatusBar } from '../status/status-bar.tsx';
import { TextArea } from '../text/text-area.tsx';
import { ActivityBar } from './activity-bar.tsx';
import { ColumnSwitch } from './column-switch.tsx';
import { useNarrow } from './narrow.ts';
import { Notices } from './notices.tsx';
import { Splitter } from './splitter.tsx';
import { TitleBar } from './title-bar.tsx';

interface WorkbenchProps {
  readonly plan: OpenPlan;
  /** The file shown; undefined on the plan's page. */
  readonly active: string | undefined;
}

// Each follows what it shows; none need be drawn again because the others are.
const [ExplorerPart, OutlinePart, FiguresPart, ProblemsPart, StatusPart] = [
  memo(Explorer),
  memo(Outline),
  memo(FiguresPane),
  memo(ProblemsPanel),
  memo(StatusBar),
];

export function Workbench({ plan, active }: WorkbenchProps) {
  const narrow = useNarrow();
  return (
    <div className="workbench">
      <TitleBar plan={plan} />
      {narrow ? <OneColumn plan={plan} active={active} /> : <Columns plan={plan} active={active} />}
      {narrow && <ColumnSwitch />}
      <StatusPart />
      <NewFile />
    </div>
  );
}

function Columns({ plan, active }: WorkbenchProps) {
  const say = useSay();
  const parts = useStore(layout);
  const size = (name: keyof Layout) => (value: number) => layout.update((was) => ({ ...was, [name]: value }));
  return (
    <div className="columns">
      <ActivityBar active={active} />
      {parts.side && (
        <>
          <div className="side-bar" style={{ width: parts.sideWidth }}>
            <ExplorerPart plan={plan} active={active} />
            <OutlinePart plan={plan} active={active} />
          </div>
          <Splitter
            label={say('frame.side-width')}
            size={parts.sideWidth}
            least={180}
            most={480}
            part="left"
            onSize={size('sideWidth')}
          />
        </>
      )}
      <main className="middle">
        <Notices />
        <TextArea plan={plan} active={active} />
        {parts.panel && (
          <>
            <Splitter
              label={say('frame.panel-height')}
              size={parts.panelHeight}
              least={96}
              most={560}
              part="below"
              onSize={size('panelHeight')}
            />
            <div className="panel" style={{ height: parts.panelHeight }}>
              <ProblemsPart />
            </div>
          </>
        )}
      </main>
      {parts.figures && (
        <>
          <Splitter
            label={say('frame.figures-width')}
            size={parts.figuresWidth}
            least={300}
            most={720}
            part="right"
            onSize={size('figuresWidth')}
          />
          <div className="figures-column" style={{ width: parts.figuresWidth }}>
            <FiguresPart />
          </div>
        </>
      )}
    </div>
  );
}

function OneColumn({ plan, active }: WorkbenchProps) {
  const shown = useStore(column);
  return (
    <main className="one-column">
      <Notices />
      {shown === 'text' && <TextArea plan={plan} active={active} />}
      {shown === 'figures' && <FiguresPart />}
      {shown === 'problems' && <ProblemsPart />}
      {shown === 'files' && (
        <div className="side-bar">
          <ExplorerPart plan={plan} active={active} />
          <OutlinePart plan={plan} active={active} />
        </div>
      )}
    </main>
  );
}
