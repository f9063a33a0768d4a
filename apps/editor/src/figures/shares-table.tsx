// Percentages by group: every number with its denominator, and a bar under each line.
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
        {shown.map((group) => (
          <SharesGroup key={String(group.key)} name={nameOf(group)} counts={group} />
        ))}
        <SharesGroup name={say('figure.all')} counts={total} last />
      </table>
      {groups.length > shown.length && (
        <Button className="button button-quiet" onPress={() => setAll(true)}>
          {say('figure.show-all', { n: groups.length })}
        </Button>
      )}
    </>
  );
}

interface SharesGroupProps {
  readonly name: string;
  readonly counts: Counts;
  /** The line under all groups. */
  readonly last?: boolean;
}

function SharesGroup({ name, counts, last }: SharesGroupProps) {
  const speech = useStore(language);
  return (
    <tbody className={last ? 'shares-total' : ''}>
      <tr>
        <th scope="row">{name}</th>
        <td>{formatNumber(speech, counts.n)}</td>
        <td>{formatNumber(speech, counts.unrated)}</td>
        <ShareCell share={counts.ofRated} part={counts.fully} whole={counts.rated} />
        <ShareCell share={counts.ofAccepted} part={counts.acceptedFully} whole={counts.responses.accepted} />
      </tr>
      <tr>
        <td colSpan={5}>
          <ShareBar counts={counts} />
        </td>
      </tr>
    </tbody>
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
