// The first page: the plans of this store, and three ways to another one.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from '../frame/icons.tsx';
import { Preferences } from '../frame/preferences.tsx';
import { beginImport } from '../import/import-state.ts';
import type { Outcome } from '../server/outcome.ts';
import { listPlans, type PlanList } from '../server/plans.ts';
import { useRetry } from '../server/retry.ts';
import { go } from '../state/route.ts';
import { useSay } from '../state/settings.ts';
import { BlankPlan } from './blank-plan.tsx';
import { exampleAmong } from './examples.ts';
import { Plans } from './plans.tsx';

export function StartPage() {
  const say = useSay();
  const [plans, setPlans] = useState<Outcome<PlanList>>();
  const load = useCallback(() => void listPlans().then(setPlans), []);
  useEffect(load, [load]);
  useRetry(plans?.ok === false ? plans.problem : undefined, load);
  return (
    <div className="start">
      <header className="start-head">
        <img src="/mark.svg" width="22" height="22" alt="" />
        <span className="start-name">{say('app.name')}</span>
        <Preferences />
      </header>
      <main className="start-body">
        <div className="start-title">
          <h1>{say('start.title')}</h1>
          <p className="muted">{say('start.about')}</p>
        </div>
        <Plans plans={plans} retry={load} />
        {plans?.ok && <Ways plans={plans.value} />}
      </main>
    </div>
  );
}

function Ways({ plans }: { readonly plans: PlanList }) {
  const say = useSay();
  const [blank, setBlank] = useState(false);
  const example = exampleAmong(plans.items);
  const canCreate = plans.can.includes('create');
  return (
    <section className="ways-section" aria-labelledby="ways">
      <h2 id="ways">{say('start.ways')}</h2>
      <div className="ways">
        {example && (
          <Way
            icon="sample"
            title={say('start.sample')}
            onPress={() => go({ place: 'plan', id: example.id })}
          >
            {say('start.sample-about')}
          </Way>
        )}
        {canCreate && (
          <>
            <Way icon="import" title={say('start.import')} onPress={() => beginImport()}>
              {say('start.import-about')}
            </Way>
            <Way icon="new" title={say('start.blank')} onPress={() => setBlank(true)}>
              {say('start.blank-about')}
            </Way>
          </>
        )}
      </div>
      <BlankPlan open={blank} onOpenChange={setBlank} />
    </section>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

function Way({ icon, title, children, onPress }: WayProps) {
  return (
    <Button className="way" onPress={onPress}>
      <Icon name={icon} size={20} />
      <span className="way-title">{title}</span>
      <span className="way-about">{children}</span>
    </Button>
  );
}
