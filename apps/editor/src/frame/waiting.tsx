// Says that something is on its way, once that takes long enough to be noticed.
import { patience } from '@followthrough/presentation';
import { useEffect, useState } from 'react';
import { useSay } from '../state/settings.ts';

export function Waiting({ what }: { readonly what?: string }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience.progress);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {shown && (what ?? say('wait.loading'))}
    </p>
  );
}
