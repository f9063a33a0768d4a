// Whether the screen has room for one column only.
import { useSyncExternalStore } from 'react';

const query = '(max-width: 799px)';

/** True where the parts of the workbench take turns instead of standing side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(query).matches);
}

function follow(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
