// The shape of a rating scale.
import type { Label, Vocabulary } from './provenance.ts';

/** One level of a scale; `value` only where the scale's source gives levels numbers (0 to 1). */
export type Level = {
  readonly id: string;
  readonly label: Label;
  readonly meaning: Label;
  readonly value?: number;
  readonly spellings?: readonly string[];
  readonly source?: string;
};

/** A named scale; its levels are the items, in the order of its source. */
export type RatingScale = Vocabulary<Level> & { readonly id: string; readonly name: Label };
