// Every finding of the plan, each leading to its place in the text.
import type { LocatedFinding } from '@followthrough/plan-language';
import { useMemo } from 'react';
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { analysis } from '../state/analysis.ts';
import { documentPath, openPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { openFile } from '../text/place.ts';
import { filter, filtered } from './filter.ts';
import { ProblemsHead } from './problems-head.tsx';

// More than anyone reads; the heads say how many there are in truth.
const mostShown = 2_000;

export function ProblemsPanel() {
  const say = useSay();
  const { findings, summary } = useStore(analysis);
  const wanted = useStore(filter);
  const shown = useMemo(() => filtered(findings, wanted), [findings, wanted]);
  return (
    <section className="problems" aria-label={say('place.problems')}>
      <ProblemsHead summary={summary} shown={shown.length} />
      {shown.length > 0 ? (
        <ProblemList findings={shown} />
      ) : (
        <p className="empty">{say(findings.length > 0 ? 'problems.none-shown' : 'empty.problems')}</p>
      )}
    </section>
  );
}

interface Row {
  readonly id: number;
  readonly finding: LocatedFinding;
}

function ProblemList({ findings }: { readonly findings: readonly LocatedFinding[] }) {
  const say = useSay();
  const rows = useMemo(
    () => findings.slice(0, mostShown).map((finding, id): Row => ({ id, finding })),
    [findings],
  );
  const files = useMemo(() => [...Map.groupBy(rows, ({ finding }) => finding.file)], [rows]);
  const open = (key: string | number) => {
    const plan = openPlan();
    const finding = rows[Number(key)]?.finding;
    if (plan && finding) openFile(documentPath(plan, finding.file), finding.range);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 26, headingHeight: 26 }}>
      <ListBox className="problem-list" aria-label={say('place.problems')} onAction={open}>
        {files.map(([file, items]) => (
          <ListBoxSection key={file} id={file}>
            <Header className="problem-file">
              {nameOf(file)}
              <span className="muted number">{items.length}</span>
            </Header>
            <Collection items={items}>{(row) => <Problem row={row} />}</Collection>
          </ListBoxSection>
        ))}
      </ListBox>
    </Virtualizer>
  );
}

function Problem({ row: { id, finding } }: { readonly row: Row }) {
  const say = useSay();
  const { severity, message, code, range } = finding;
  return (
    <ListBoxItem id={id} className="problem" textValue={`${say(`severity.${severity}`)}: ${message}`}>
      <span className={`problem-mark tone-${severity}`}>
        <Icon name={severity} size={14} />
      </span>
      <span className="problem-message" title={message}>
        {message}
      </span>
      <span className="problem-code">{code}</span>
      <span className="problem-line number">{range.start.line + 1}</span>
    </ListBoxItem>
  );
}

function nameOf(file: string): string {
  const plan = openPlan();
  return plan ? documentPath(plan, file) : file;
}
