// Types that make a missing key, or a missing parameter, an error of compilation.

/** A message: one text, or one for one and one for all else, chosen by the parameter `n`. */
export type Message = string | { readonly one: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;

/** What a translation must hold: every key of the English messages and no other. */
export type TranslationOf<English extends Messages> = { readonly [Key in keyof English]: Message };

/** Says a message: `say('save.saved', { n: 12 })`. Parameters a message names are required, others refused. */
export type Say<English extends Messages> = <Key extends keyof English>(
  key: Key,
  ...parameters: ParametersOf<English[Key]>
) => string;

export type Parameters = Readonly<Record<string, string | number>>;

type ParametersOf<M extends Message> = [Gaps<M>] extends [never]
  ? []
  : [parameters: { readonly [Name in Gaps<M>]: Name extends 'n' ? number : string | number }];

// A plural is chosen by `n`, even where its text does not show the number.
type Gaps<M extends Message> = M extends string
  ? GapsIn<M>
  : 'n' | GapsIn<M extends { one: infer One; other: infer Other } ? One | Other : never>;

type GapsIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsIn<Rest> : never;
