// What is due, the earliest first; each opens the line its date stands on.
import { textIn } from '@followthrough/domain';
import { formatDate } from '@followthrough/presentation';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { overview } from '../state/analysis.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { today } from '../state/today.ts';
import { openRecord } from '../text/records.ts';
import type { Due } from './due.ts';

const firstRows = 6;

export function DueList() {
  const say = useSay();
  const { due } = useStore(overview);
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, firstRows);
  return (
    <section className="page-list" aria-labelledby="due">
      <h2 id="due">{say('overview.due')}</h2>
      {due.length === 0 && <p className="empty">{say('overview.nothing-due')}</p>}
      {due.length > 0 && (
        <ul>
          {shown.map((one) => (
            <li key={`${one.folder}/${one.path.join('/')}`}>
              <DueRow due={one} />
            </li>
          ))}
        </ul>
      )}
      {due.length > shown.length && (
        <Button className="button button-quiet" onPress={() => setAll(true)}>
          {say('overview.show-all', { n: due.length })}
        </Button>
      )}
    </section>
  );
}

function DueRow({ due }: { readonly due: Due }) {
  const say = useSay();
  const speech = useStore(language);
  const { names, languages } = useStore(overview);
  const { what, date, day, name, aim, responsible, folder, path } = due;
  const past = day < today();
  const notes = [
    say(`overview.due-${what}`),
    aim,
    responsible !== undefined && (names[responsible] ?? responsible),
  ].filter(Boolean);
  return (
    <Button className="page-row" onPress={() => openRecord(folder, path)}>
      <span className="page-row-main">
        <span className="page-row-name">{textIn(name, [speech], languages)}</span>
        <span className="page-row-note">{notes.join(' · ')}</span>
      </span>
      <span className={`due-date number${past ? ' is-past' : ''}`}>
        {formatDate(speech, date.split('..').at(-1) ?? date)}
        {past && <span className="due-past">{say('overview.past')}</span>}
      </span>
    </Button>
  );
}
