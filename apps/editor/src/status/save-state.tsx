// Where the text is: on this device, on its way, or saved; never a tick before the answer.
import { Icon } from '../frame/icons.tsx';
import { keeping } from '../state/documents.ts';
import { changedPaths, openPlan, planState } from '../state/plan.ts';
import { saving } from '../state/saving.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

export function SaveState() {
  const say = useSay();
  useStore(planState);
  const kept = useStore(keeping);
  const busy = useStore(saving);
  const plan = openPlan();
  if (plan === undefined) return null;
  const changed = changedPaths(plan).length > 0;
  const state = busy ? 'saving' : changed ? kept : 'saved';
  const words = {
    saving: say('save.saving'),
    kept: say('save.kept'),
    waiting: say('save.waiting'),
    refused: say('save.not-kept'),
    saved: plan.base.number > 0 ? say('save.saved', { n: plan.base.number }) : say('save.published'),
  };
  return (
    <span className={`status-item save-state${state === 'refused' ? ' tone-warning' : ''}`} role="status">
      <span className="save-mark">{state === 'saved' && <Icon name="check" size={14} />}</span>
      {words[state]}
    </span>
  );
}
