// The plans and reviews of the store, each one press away.
import type { MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { Waiting } from '../frame/waiting.tsx';
import type { Outcome } from '../server/outcome.ts';
import type { PlanItem, PlanList } from '../server/plans.ts';
import { addressOf, go, type Route } from '../state/route.ts';
import { useSay } from '../state/settings.ts';

interface PlansProps {
  /** Undefined while they are on their way. */
  readonly plans: Outcome<PlanList> | undefined;
  readonly retry: () => void;
}

export function Plans({ plans, retry }: PlansProps) {
  const say = useSay();
  if (plans === undefined) return <Waiting />;
  if (!plans.ok) {
    return (
      <div className="failure" role="alert">
        <p>{say('start.failed', { reason: plans.problem.title })}</p>
        <Button className="button" onPress={retry}>
          {say('do.retry')}
        </Button>
      </div>
    );
  }
  const { items } = plans.value;
  if (items.length === 0) return <p className="empty">{say('empty.plans')}</p>;
  const shared = items.filter(({ kind }) => kind === 'review');
  const own = items.filter(({ kind }) => kind !== 'review');
  return (
    <div className="plan-lists">
      <List title={say('start.plans')} items={own} />
      <List title={say('start.reviews')} items={shared} />
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly PlanItem[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="list-title">{title}</h2>
      <ul className="plan-list">
        {items.map((item) => (
          <li key={item.id}>
            <PlanLink item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanLink({ item }: { readonly item: PlanItem }) {
  const say = useSay();
  const { id, title, plan, review, public: shown } = item;
  const to: Route = { place: 'plan', id };
  const follow = (event: MouseEvent) => {
    // With a modifier the browser opens a tab or window of its own, as with any link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className="plan-link" href={addressOf(to)} onClick={follow}>
      <span className="plan-link-title">{title}</span>
      <span className="plan-link-ids code">{[plan, review].filter(Boolean).join(' · ')}</span>
      {shown && <span className="muted small">{say('start.public')}</span>}
      <Icon name="chevron" size={14} />
    </a>
  );
}
