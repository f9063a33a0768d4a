/** `folder-in-use`: another process has the data folder open. `unreachable`: no database answers. */
export type StoreErrorCode = 'folder-in-use' | 'unreachable';

/** Why a store could not be opened; the message is one line for the person who started it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
