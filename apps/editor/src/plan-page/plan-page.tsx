// The first look at a plan: where we stand, what is due, what is found; each leads to where it comes from.
import { formatDate } from '@followthrough/presentation';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { keysLabel } from '../palette/keys.ts';
import { analysis, overview } from '../state/analysis.ts';
import type { OpenPlan } from '../state/plan.ts';
import { language, useSay } from '../state/settings.ts';
import { useSelected, useStore } from '../state/store.ts';
import { lastFile, showTab } from '../text/tabs.ts';
import { DueList } from './due-list.tsx';
import { FindingKinds } from './finding-kinds.tsx';
import { Standing } from './standing.tsx';

export function PlanPage({ plan }: { readonly plan: OpenPlan }) {
  const say = useSay();
  const checked = useSelected(analysis, (was) => was.checked);
  return (
    <div className="plan-page">
      <div className="plan-page-body">
        <PlanHead plan={plan} />
        {checked ? (
          <>
            <Standing />
            <div className="plan-page-columns">
              <DueList />
              <FindingKinds />
            </div>
          </>
        ) : (
          <p className="waiting" role="status">
            {say('wait.checking')}
          </p>
        )}
      </div>
    </div>
  );
}

function PlanHead({ plan }: { readonly plan: OpenPlan }) {
  const say = useSay();
  const { party, period, reviews, illustrative } = useStore(overview);
  const speech = useStore(language);
  const facts = [
    party,
    period && formatDate(speech, period),
    reviews.filter((title) => title !== plan.title).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="plan-head">
      <div>
        <h1>{plan.title}</h1>
        <p className="muted">
          {facts}
          {illustrative && <span className="tag">{say('overview.illustrative')}</span>}
        </p>
      </div>
      <Button className="button" onPress={() => showTab(lastFile())}>
        <Icon name="text" size={14} />
        {say('do.show-text')}
        <kbd className="keys">{keysLabel('f4')}</kbd>
      </Button>
    </header>
  );
}
