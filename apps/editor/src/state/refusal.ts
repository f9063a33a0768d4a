// A save the server would not take: what happened, that the text is safe, what to do.

import { showKind } from '../problems/filter.ts';
import type { Problem } from '../server/outcome.ts';
import { column } from './column.ts';
import { showPart } from './layout.ts';
import { tell } from './notices.ts';

/** `findings`: how many stand in the way, when it is the text that cannot be stored. */
export interface Refusal {
  readonly problem: Problem;
  readonly findings: number | undefined;
}

export function tellRefusal({ problem, findings }: Refusal): void {
  const details = JSON.stringify(problem.body ?? problem, null, 2);
  if (findings === undefined) {
    const reason = [problem.title, problem.detail].filter(Boolean).join('. ');
    tell({
      about: 'save',
      tone: 'error',
      text: (say) => say('failure.save', { reason: `${reason}.` }),
      details,
    });
    return;
  }
  const show = () => {
    showKind('profile');
    showPart('panel');
    column.set('problems');
  };
  tell({
    about: 'save',
    tone: 'error',
    text: (say) => say('save.unreadable', { n: findings }),
    actions: [{ label: (say) => say('problems.show'), run: show }],
    details,
  });
  show();
}
