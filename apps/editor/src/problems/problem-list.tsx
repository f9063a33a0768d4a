// Findings one below the other. They change with every key and can be thousands, so only what is seen is drawn.
import type { LocatedFinding } from '@followthrough/plan-language';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '../frame/icons.tsx';
import { documentPath, openPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { openFile } from '../text/place.ts';
import { type ProblemRow, rowAfter, rowsOf } from './rows.ts';

const rowHeight = 26;
const beyond = 8;

export function ProblemList({ findings }: { readonly findings: readonly LocatedFinding[] }) {
  const say = useSay();
  const name = useId();
  const rows = useMemo(() => rowsOf(findings), [findings]);
  const { list, seen, show } = useWindow(rows.length);
  const [active, setActive] = useState(-1);
  const marked = rows[active]?.kind === 'finding' ? active : undefined;

  const open = (at: number) => {
    const row = rows[at];
    const plan = openPlan();
    if (row?.kind !== 'finding' || plan === undefined) return;
    setActive(at);
    openFile(documentPath(plan, row.finding.file), row.finding.range);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 1);
    const to = rowAfter(rows, active, event.key, page);
    if (event.key === 'Enter') {
      // The text takes the focus now, and must not take the key as well.
      event.preventDefault();
      open(active);
    }
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    show(to);
  };
  const click = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (row) open(Number(row.dataset.row));
  };

  return (
    <div
      ref={list}
      className="problem-list"
      role="listbox"
      aria-label={say('place.problems')}
      tabIndex={0}
      aria-activedescendant={marked === undefined ? undefined : `${name}-${marked}`}
      onKeyDown={press}
      onClick={click}
      onFocus={() => setActive((was) => (was < 0 ? (rowAfter(rows, -1, 'Home', 1) ?? -1) : was))}
    >
      <div role="presentation" style={{ height: rows.length * rowHeight, position: 'relative' }}>
        {rows.slice(seen.from, seen.to).map((row, place) => {
          const at = seen.from + place;
          return <Row key={at} row={row} at={at} id={`${name}-${at}`} active={at === marked} />;
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: ProblemRow;
  readonly at: number;
  readonly id: string;
  readonly active: boolean;
}

function Row({ row, at, id, active }: RowProps) {
  const say = useSay();
  const style = { top: at * rowHeight };
  if (row.kind === 'file') {
    return (
      <div role="presentation" className="problem-file" style={style}>
        {nameOf(row.file)}
        <span className="muted number">{row.count}</span>
      </div>
    );
  }
  const { severity, message, code, range } = row.finding;
  return (
    <div
      role="option"
      tabIndex={-1}
      id={id}
      data-row={at}
      aria-selected={active}
      className={`problem${active ? ' is-active' : ''}`}
      style={style}
    >
      <span className={`tone-${severity}`}>
        <Icon name={severity} size={14} />
        <span className="unseen">{say(`severity.${severity}`)}</span>
      </span>
      <span className="problem-message" title={message}>
        {message}
      </span>
      <span className="problem-code">{code}</span>
      <span className="problem-line number">{range.start.line + 1}</span>
    </div>
  );
}

function nameOf(file: string): string {
  const plan = openPlan();
  return plan ? documentPath(plan, file) : file;
}

/** Which rows of a scrolling list are in sight, with some above and below. */
function useWindow(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 400 });
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const from = Math.max(0, Math.floor(sight.top / rowHeight) - beyond);
  const to = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + beyond);
  /** Scrolls no further than is needed to see the row. */
  const show = (at: number) => {
    const element = list.current;
    if (element === null) return;
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  };
  return { list, seen: { from, to }, show };
}
