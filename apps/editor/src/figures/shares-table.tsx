// Percentages by group: a bar under each name, and beside it every number with its denominator.
import type { Counts, Group, Statistics } from '@followthrough/analytics';
import { formatNumber, formatPercent } from '@followthrough/presentation';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { ShareBar } from './share-bar.tsx';

const firstGroups = 12;

interface SharesTableProps {
  readonly statistics: Statistics;
  readonly caption: string;
  /** The name of a group as the plan writes it. */
  readonly nameOf: (group: Group) => string;
}

export function SharesTable({ statistics, caption, nameOf }: SharesTableProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const { groups, total } = statistics;
  const shown = all ? groups : groups.slice(0, firstGroups);
  return (
    <>
      <table className="shares">
        <caption className="unseen">{caption}</caption>
        <colgroup>
          <col />
          <col className="col-n" />
          <col className="col-unrated" />
          <col className="col-rated" />
          <col className="col-accepted" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('figure.group')}
            </th>
            <th scope="col" rowSpan={2}>
              n
            </th>
            <th scope="col" rowSpan={2}>
              {say('rating.unrated')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {say('rating.fully')}
            </th>
          </tr>
          <tr>
            <th scope="col">{say('figure.of-rated')}</th>
            <th scope="col">{say('figure.of-accepted')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <SharesRow key={String(group.key)} name={nameOf(group)} counts={group} />
          ))}
        </tbody>
        <tfoot>
          <SharesRow name={say('figure.all')} counts={total} />
        </tfoot>
      </table>
      {groups.length > shown.length && (
        <Button className="button button-quiet" onPress={() => setAll(true)}>
          {say('figure.show-all', { n: groups.length })}
        </Button>
      )}
    </>
  );
}

function SharesRow({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  const speech = useStore(language);
  return (
    <tr>
      <th scope="row">
        <span className="shares-name">{name}</span>
        <ShareBar counts={counts} />
      </th>
      <td>{formatNumber(speech, counts.n)}</td>
      <td>{formatNumber(speech, counts.unrated)}</td>
      <ShareCell share={counts.ofRated} part={counts.fully} whole={counts.rated} />
      <ShareCell share={counts.ofAccepted} part={counts.acceptedFully} whole={counts.responses.accepted} />
    </tr>
  );
}

interface ShareCellProps {
  readonly share: number | null;
  readonly part: number;
  readonly whole: number;
}

function ShareCell({ share, part, whole }: ShareCellProps) {
  const say = useSay();
  const speech = useStore(language);
  return (
    <td>
      <span className="shares-percent">{share === null ? '–' : formatPercent(speech, share)}</span>
      <span className="shares-of">{say('figure.of', { k: part, n: whole })}</span>
    </td>
  );
}
