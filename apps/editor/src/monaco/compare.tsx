// Someone else's text on the left, one's own on the right.
import { useEffect, useRef } from 'react';
import { theme } from '../state/settings.ts';
import { modelOf } from './models.ts';
import { monaco } from './monaco.ts';
import { options } from './options.ts';
import { applyTheme } from './theme.ts';

interface CompareProps {
  readonly path: string;
  readonly theirs: string;
}

export function Compare({ path, theirs }: CompareProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    applyTheme(theme.get());
    const original = monaco.editor.createModel(theirs, 'yaml');
    const made = monaco.editor.createDiffEditor(place.current, {
      ...options,
      originalEditable: false,
      renderOverviewRuler: false,
      renderSideBySideInlineBreakpoint: 700,
      hideUnchangedRegions: { enabled: true },
    });
    made.setModel({ original, modified: modelOf(path) });
    const unfollow = theme.subscribe(() => applyTheme(theme.get()));
    return () => {
      unfollow();
      made.dispose();
      original.dispose();
    };
  }, [path, theirs]);
  return <div ref={place} className="text-editor" />;
}
