import type { Wish } from '../candidates.ts';
import type { Comment } from './comments.ts';
import type { Step } from './steps.ts';

/** A step to take in a block's text; its `path` is the step's. */
export interface Way extends Wish {
  step: Step;
  comments: readonly Comment[];
}
