// Whether a name for a new file is being asked for.
import { createStore } from '../state/store.ts';

export const namingFile = createStore(false);

export const beginNewFile = (): void => namingFile.set(true);
