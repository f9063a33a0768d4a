// A line between two parts that can be dragged, or moved with the arrow keys.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface SplitterProps {
  readonly label: string;
  /** The size in pixels of the part that is measured, and its limits. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** Where that part lies, seen from the line. */
  readonly part: 'left' | 'right' | 'below';
  readonly onSize: (size: number) => void;
}

export function Splitter({ label, size, least, most, part, onSize }: SplitterProps) {
  const start = useRef<{ at: number; size: number }>(undefined);
  const across = part === 'below';
  const grows = part === 'left' ? 1 : -1;
  const set = (next: number) => onSize(Math.round(Math.min(most, Math.max(least, next))));
  const along = (event: PointerEvent) => (across ? event.clientY : event.clientX);

  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: along(event), size };
  };
  const move = (event: PointerEvent) => {
    const from = start.current;
    if (from) set(from.size + (along(event) - from.at) * grows);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || step.across !== across) return;
    event.preventDefault();
    set(size + step.by * grows);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter is the separator that can be moved; hr cannot
    <div
      role="separator"
      tabIndex={0}
      className={`splitter splitter-${across ? 'across' : 'along'}`}
      aria-label={label}
      aria-orientation={across ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={begin}
      onPointerMove={move}
      onLostPointerCapture={() => {
        start.current = undefined;
      }}
      onKeyDown={press}
    />
  );
}

const steps: Readonly<Record<string, { by: number; across: boolean }>> = {
  ArrowLeft: { by: -16, across: false },
  ArrowRight: { by: 16, across: false },
  ArrowUp: { by: -16, across: true },
  ArrowDown: { by: 16, across: true },
};
