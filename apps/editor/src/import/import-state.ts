// Where an import stands: choosing a file, looking at what would come in, bringing it in.
import {
  confirmImport,
  type ImportPreview,
  type ImportRemark,
  type ImportTarget,
  previewImport,
  remarksOf,
} from '../server/imports.ts';
import type { Problem } from '../server/outcome.ts';
import { randomKey } from '../server/random-key.ts';
import { tell } from '../state/notices.ts';
import { open } from '../state/opening.ts';
import { openPlan } from '../state/plan.ts';
import { go } from '../state/route.ts';
import { language } from '../state/settings.ts';
import { createStore } from '../state/store.ts';

/** `remarks`: what stands in the way, where it is the file that was refused. */
export interface Refused {
  readonly problem: Problem;
  readonly remarks: readonly ImportRemark[] | undefined;
}

export type ImportState =
  | { readonly step: 'closed' }
  | { readonly step: 'choose'; readonly refused?: Refused }
  | { readonly step: 'reading'; readonly file: File }
  | {
      readonly step: 'preview';
      readonly file: File;
      readonly preview: ImportPreview;
      readonly refused?: Refused;
    }
  | { readonly step: 'importing'; readonly file: File; readonly preview: ImportPreview };

export const importing = createStore<ImportState>({ step: 'closed' });

/** Whether the import goes into the open plan; never without one. */
export const intoPlan = createStore(false);

let key = '';

/** Opens the import; from within a plan it goes into that plan unless chosen otherwise. */
export function beginImport(plan?: string): void {
  intoPlan.set(plan !== undefined && (openPlan()?.can.includes('save') ?? false));
  importing.set({ step: 'choose' });
}

export const endImport = (): void => importing.set({ step: 'closed' });

/** Reads a file and shows what it would bring in. */
export async function preview(file: File): Promise<void> {
  const reading: ImportState = { step: 'reading', file };
  importing.set(reading);
  key = randomKey();
  const answer = await previewImport(file, target(), language.get());
  if (importing.get() !== reading) return;
  importing.set(
    answer.ok
      ? { step: 'preview', file, preview: answer.value }
      : { step: 'choose', refused: refusedBy(answer.problem) },
  );
}

/** Changes where the import goes; what it changes there has to be looked at again. */
export function chooseTarget(into: boolean): void {
  intoPlan.set(into);
  const state = importing.get();
  if (state.step === 'preview') void preview(state.file);
}

/** Brings in what was shown. */
export async function confirm(): Promise<void> {
  const shown = importing.get();
  if (shown.step !== 'preview') return;
  const { file } = shown;
  importing.set({ ...shown, step: 'importing' });
  const answer = await confirmImport(file, target(), key);
  if (!answer.ok) {
    importing.set({ ...shown, refused: refusedBy(answer.problem) });
    return;
  }
  endImport();
  const { plans, recommendations } = answer.value;
  const [first] = plans;
  if (plans.length > 1 || first === undefined) go({ place: 'start' });
  else if (first.id === openPlan()?.id) await open(first.id);
  else go({ place: 'plan', id: first.id });
  tell({ about: 'import', tone: 'info', text: (say) => say('import.done', { n: recommendations }) });
}

function target(): ImportTarget {
  const plan = openPlan();
  return intoPlan.get() && plan ? { plan: plan.id, base: plan.base.id } : undefined;
}

const refusedBy = (problem: Problem): Refused => ({ problem, remarks: remarksOf(problem) });
