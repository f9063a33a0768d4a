// A server that is starting, or away for a moment, is asked again without anybody pressing anything.
import { useEffect } from 'react';
import type { Problem } from './outcome.ts';

const pause = 2_000;

/** Whether waiting can help. */
export const isAway = ({ status }: Problem): boolean => status === 0 || status === 503;

/** Tries again after a pause, for as long as the server is away. */
export function useRetry(problem: Problem | undefined, again: () => void): void {
  useEffect(() => {
    if (problem === undefined || !isAway(problem)) return;
    const timer = setTimeout(again, pause);
    return () => clearTimeout(timer);
  }, [problem, again]);
}
