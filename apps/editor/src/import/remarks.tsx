// What was noticed in a file: where, what, and what to do about it.
import { Icon } from '../frame/icons.tsx';
import type { ImportRemark } from '../server/imports.ts';
import { useSay } from '../state/settings.ts';

export function Remarks({ remarks }: { readonly remarks: readonly ImportRemark[] }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard
    <ul className="remarks" tabIndex={0} aria-label={say('import.remarks')}>
      {remarks.map((remark) => (
        <li key={JSON.stringify([remark.code, remark.row, remark.column, remark.values])} className="remark">
          <span className={`tone-${remark.severity}`}>
            <Icon name={remark.severity} size={14} />
            <span className="unseen">{say(`severity.${remark.severity}`)}</span>
          </span>
          <span>
            {remark.message} <span className="muted">{remark.wayOut}</span>
          </span>
          <span className="muted small remark-place">{placeOf(remark, say)}</span>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ row, column, count }: ImportRemark, say: ReturnType<typeof useSay>): string {
  return [
    row !== undefined && say('import.row', { row: String(row) }),
    column,
    count > 1 && say('import.times', { n: count }),
  ]
    .filter(Boolean)
    .join(', ');
}
