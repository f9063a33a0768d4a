// What would come in, what was noticed, and where it goes.
import { summaryText } from '@followthrough/plan-language';
import { formatNumber } from '@followthrough/presentation';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import { responses } from '../figures/responses.ts';
import { changedPaths, openPlan } from '../state/plan.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { ChooseFile } from './choose-file.tsx';
import { chooseTarget, confirm, endImport, type ImportState, intoPlan } from './import-state.ts';
import { RefusedImport } from './refused-import.tsx';
import { Remarks } from './remarks.tsx';

interface PreviewProps {
  readonly state: Extract<ImportState, { readonly step: 'preview' | 'importing' }>;
}

export function PreviewOfImport({ state }: PreviewProps) {
  const say = useSay();
  const into = useStore(intoPlan);
  const { file, preview } = state;
  const busy = state.step === 'importing';
  const plan = openPlan();
  const unsaved = into && plan !== undefined && changedPaths(plan).length > 0;
  return (
    <>
      {state.step === 'preview' && state.refused && <RefusedImport refused={state.refused} />}
      <p className="muted">
        {file.name} · {say('import.rows', { n: preview.summary.rows })}
      </p>
      <ComesIn state={state} />
      <section aria-labelledby="remarks">
        <h3 id="remarks">{say('import.remarks')}</h3>
        {preview.findings.length > 0 ? (
          <Remarks remarks={preview.findings} />
        ) : (
          <p className="muted">{say('import.no-remarks')}</p>
        )}
      </section>
      {plan?.can.includes('save') && <Where />}
      {unsaved && <p className="tone-warning">{say('import.unsaved')}</p>}
      <div className="dialog-actions">
        <ChooseFile>{say('import.other')}</ChooseFile>
        <Button className="button" onPress={endImport}>
          {say('do.cancel')}
        </Button>
        <Button className="button button-first" isDisabled={busy || unsaved} onPress={() => void confirm()}>
          {say('import.confirm', { n: preview.summary.recommendations })}
        </Button>
      </div>
    </>
  );
}

function ComesIn({ state: { preview } }: PreviewProps) {
  const say = useSay();
  const speech = useStore(language);
  const { summary, diff, plans } = preview;
  const counts: [string, number][] = [
    [say('overview.recommendations'), summary.recommendations],
    ...responses.map((response): [string, number] => [
      say(`response.${response}`),
      summary.responses[response] ?? 0,
    ]),
    [say('import.with-states'), summary.withStates],
    [say('import.parties'), summary.parties],
    [say('figure.trends'), summary.indicators],
  ];
  return (
    <section aria-labelledby="comes-in">
      <h3 id="comes-in">{say('import.comes-in')}</h3>
      <p>{plans.map(({ title }) => title).join(', ')}</p>
      <dl className="import-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <div key={name}>
              <dd className="number">{formatNumber(speech, count)}</dd>
              <dt>{name}</dt>
            </div>
          ))}
      </dl>
      <p className="muted small">{summaryText({ summary: definedOnly(diff.summary) }, speech)}</p>
    </section>
  );
}

/** The types of an answer know keys without a value, the plan language does not. */
const definedOnly = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

function Where() {
  const say = useSay();
  const into = useStore(intoPlan);
  return (
    <RadioGroup
      className="where"
      value={into ? 'into' : 'new'}
      onChange={(chosen) => chooseTarget(chosen === 'into')}
    >
      <Label className="field-label">{say('import.where')}</Label>
      <Radio value="into" className="radio">
        {say('import.into')}
      </Radio>
      <Radio value="new" className="radio">
        {say('import.as-new')}
      </Radio>
    </RadioGroup>
  );
}
