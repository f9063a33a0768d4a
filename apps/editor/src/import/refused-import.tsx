// An import that was refused: nothing changed, and why.
import { useSay } from '../state/settings.ts';
import type { Refused } from './import-state.ts';
import { Remarks } from './remarks.tsx';

/** Why nothing came in: the file's own faults, or what the server said. */
export function RefusedImport({ refused: { problem, remarks } }: { readonly refused: Refused }) {
  const say = useSay();
  const said = problem.status === 409 ? say('import.moved') : undefined;
  const reason = [problem.title, problem.detail].filter(Boolean).join('. ');
  return (
    <div className="refused" role="alert">
      <p>{said ?? (remarks ? say('import.refused') : say('failure.import', { reason: `${reason}.` }))}</p>
      {remarks && <Remarks remarks={remarks} />}
    </div>
  );
}
