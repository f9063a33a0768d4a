// Asks for the name of a new file and opens it.
import { useState } from 'react';
import {
  Button,
  Dialog,
  FieldError,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { addFile } from '../state/documents.ts';
import { openPlan } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { focusText } from '../text/hands.ts';
import { openFile } from '../text/place.ts';
import { namingFile } from './new-file-state.ts';
import { pathProblem } from './path-problem.ts';

export function NewFile() {
  const open = useStore(namingFile);
  return (
    <ModalOverlay className="veil" isDismissable isOpen={open} onOpenChange={namingFile.set}>
      <Modal className="dialog-frame">
        <NewFileDialog />
      </Modal>
    </ModalOverlay>
  );
}

function NewFileDialog() {
  const say = useSay();
  const [name, setName] = useState('');
  const path = name.trim() === '' ? '' : name.trim().endsWith('.yaml') ? name.trim() : `${name.trim()}.yaml`;
  const problem = path === '' ? undefined : pathProblem(path, openPlan()?.files);
  const make = () => {
    if (path === '' || problem !== undefined) return;
    addFile(path, '');
    namingFile.set(false);
    openFile(path);
    setTimeout(focusText);
  };
  return (
    <Dialog className="dialog">
      <Heading slot="title">{say('do.new-file')}</Heading>
      <TextField
        className="field"
        value={name}
        onChange={setName}
        isInvalid={problem !== undefined}
        autoFocus
      >
        <Label className="field-label">{say('new-file.name')}</Label>
        <Input
          className="input code"
          placeholder="actions.yaml"
          onKeyDown={(event) => event.key === 'Enter' && make()}
        />
        <Text slot="description" className="field-help">
          {say('new-file.help')}
        </Text>
        <FieldError className="field-error">{problem && say(`new-file.${problem}`)}</FieldError>
      </TextField>
      <div className="dialog-actions">
        <Button className="button" slot="close">
          {say('do.cancel')}
        </Button>
        <Button
          className="button button-first"
          isDisabled={path === '' || problem !== undefined}
          onPress={make}
        >
          {say('new-file.make')}
        </Button>
      </div>
    </Dialog>
  );
}
