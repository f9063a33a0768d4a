// Asks the system for a file, and reads it at once.
import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Icon } from '../frame/icons.tsx';
import { preview } from './import-state.ts';

export function ChooseFile({ first, children }: { readonly first?: boolean; readonly children: ReactNode }) {
  return (
    <FileTrigger
      acceptedFileTypes={['.csv', 'text/csv', '.json', 'application/json']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) void preview(file);
      }}
    >
      <Button className={first ? 'button button-first' : 'button'}>
        <Icon name="file" size={14} />
        {children}
      </Button>
    </FileTrigger>
  );
}
