// Bringing in recommendations from elsewhere: choose, look, confirm; nothing happens before.
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Waiting } from '../frame/waiting.tsx';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { ChooseFile } from './choose-file.tsx';
import { endImport, importing, type Refused } from './import-state.ts';
import { PreviewOfImport } from './preview.tsx';
import { RefusedImport } from './refused-import.tsx';

export function ImportDialog() {
  const state = useStore(importing);
  return (
    <ModalOverlay
      className="veil"
      isOpen={state.step !== 'closed'}
      isDismissable={state.step === 'choose'}
      onOpenChange={(open) => {
        if (!open) endImport();
      }}
    >
      <Modal className="dialog-frame">
        <ImportSteps />
      </Modal>
    </ModalOverlay>
  );
}

function ImportSteps() {
  const say = useSay();
  const state = useStore(importing);
  return (
    <Dialog className={`dialog${state.step === 'choose' ? '' : ' dialog-wide'}`}>
      <Heading slot="title">{say('import.title')}</Heading>
      {state.step === 'choose' && <Choose refused={state.refused} />}
      {state.step === 'reading' && <Waiting what={say('import.reading', { file: state.file.name })} />}
      {(state.step === 'preview' || state.step === 'importing') && <PreviewOfImport state={state} />}
    </Dialog>
  );
}

function Choose({ refused }: { readonly refused: Refused | undefined }) {
  const say = useSay();
  return (
    <>
      {refused && <RefusedImport refused={refused} />}
      <p className="muted">{say('import.about')}</p>
      <div className="dialog-actions">
        <Button className="button" onPress={endImport}>
          {say('do.cancel')}
        </Button>
        <ChooseFile first>{say(refused ? 'import.other' : 'import.choose')}</ChooseFile>
      </div>
    </>
  );
}
