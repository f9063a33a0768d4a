// A plan of one's own from three answers; what it still lacks, the findings say.
import { states } from '@followthrough/domain';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Dialog,
  FieldError,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Popover,
  Text,
  TextField,
} from 'react-aria-components';
import type { Problem } from '../server/outcome.ts';
import { createPlan } from '../server/plans.ts';
import { go } from '../state/route.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';

interface BlankPlanProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function BlankPlan({ open, onOpenChange }: BlankPlanProps) {
  return (
    <ModalOverlay className="veil" isDismissable isOpen={open} onOpenChange={onOpenChange}>
      <Modal className="dialog-frame">
        <BlankPlanDialog />
      </Modal>
    </ModalOverlay>
  );
}

function BlankPlanDialog() {
  const say = useSay();
  const [title, setTitle] = useState('');
  const [party, setParty] = useState('');
  const [state, setState] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const ready = title.trim() !== '' && !busy;
  const make = async () => {
    if (!ready) return;
    setBusy(true);
    // The plan language is a good deal of code for a page that mostly lists plans.
    const { blankFiles } = await import('./blank-files.ts');
    const files = blankFiles({ title: title.trim(), party: party.trim(), state });
    const made = await createPlan(files, say('blank.message'));
    setBusy(false);
    if (made.ok) go({ place: 'plan', id: made.value });
    else setProblem(made.problem);
  };
  return (
    <Dialog className="dialog">
      <Heading slot="title">{say('start.blank')}</Heading>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField className="field" value={title} onChange={setTitle} isRequired autoFocus>
          <Label className="field-label">{say('blank.title')}</Label>
          <Input className="input" />
        </TextField>
        <TextField className="field" value={party} onChange={setParty}>
          <Label className="field-label">{say('blank.party')}</Label>
          <Input className="input" />
          <Text slot="description" className="field-help">
            {say('blank.party-help')}
          </Text>
        </TextField>
        <StateChoice onChange={setState} />
        {problem && <p className="field-error">{say('failure.save', { reason: `${problem.title}.` })}</p>}
        <div className="dialog-actions">
          <Button className="button" slot="close">
            {say('do.cancel')}
          </Button>
          <Button className="button button-first" type="submit" isDisabled={!ready}>
            {say('blank.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function StateChoice({ onChange }: { readonly onChange: (code: string | undefined) => void }) {
  const say = useSay();
  const speech = useStore(language);
  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      onSelectionChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label className="field-label">{say('blank.state')}</Label>
      <Input className="input" />
      <Text slot="description" className="field-help">
        {say('blank.state-help')}
      </Text>
      <FieldError className="field-error" />
      <Popover className="popover popover-list">
        <ListBox className="choices" items={states.items}>
          {({ code, name }) => (
            <ListBoxItem id={code} className="menu-item" textValue={name[speech]}>
              {name[speech]}
              <span className="keys">{code}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
