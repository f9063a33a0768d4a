// The middle of the workbench: the plan's page or a file, under their tabs.
import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import { Waiting } from '../frame/waiting.tsx';
import { PlanPage } from '../plan-page/plan-page.tsx';
import type { OpenPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { type Comparison, comparison } from './comparison.ts';
import { Tabbed } from './tab-strip.tsx';

// Monaco is most of the bundle; the plan's page does not wait for it.
const TextEditor = lazy(async () => ({ default: (await import('../monaco/text-editor.tsx')).TextEditor }));
const Compare = lazy(async () => ({ default: (await import('../monaco/compare.tsx')).Compare }));

interface TextAreaProps {
  readonly plan: OpenPlan;
  readonly active: string | undefined;
}

export function TextArea({ plan, active }: TextAreaProps) {
  const compared = useStore(comparison);
  return (
    <Tabbed plan={plan} active={active}>
      {active === undefined ? (
        <PlanPage plan={plan} />
      ) : compared?.path === active ? (
        <ComparedText comparison={compared} />
      ) : (
        <FileText plan={plan} path={active} />
      )}
    </Tabbed>
  );
}

function FileText({ plan, path }: { readonly plan: OpenPlan; readonly path: string }) {
  const say = useSay();
  const file = plan.files.get(path);
  if (file === undefined) {
    return <p className="empty">{say('text.absent', { path: path.replace(':', '/') })}</p>;
  }
  const readOnly = file.review !== undefined || !plan.can.includes('save');
  return (
    <Suspense fallback={<Waiting />}>
      <TextEditor
        path={path}
        readOnly={readOnly}
        label={say('text.label', { path: path.replace(':', '/') })}
        readOnlyMessage={say(file.review === undefined ? 'text.no-right' : 'text.of-review')}
      />
    </Suspense>
  );
}

function ComparedText({ comparison: { path, theirs, number } }: { readonly comparison: Comparison }) {
  const say = useSay();
  return (
    <div className="compared">
      <div className="compared-head">
        <span>{say('conflict.theirs', { n: number })}</span>
        <span>{say('conflict.mine')}</span>
        <Button className="button" onPress={() => comparison.set(undefined)}>
          {say('conflict.back')}
        </Button>
      </div>
      <Suspense fallback={<Waiting />}>
        <Compare path={path} theirs={theirs} />
      </Suspense>
    </div>
  );
}
