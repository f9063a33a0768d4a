// Every finding of the plan, each leading to its place in the text.
import { useMemo } from 'react';
import { analysis } from '../state/analysis.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { filter, filtered } from './filter.ts';
import { ProblemList } from './problem-list.tsx';
import { ProblemsHead } from './problems-head.tsx';

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
