/** `too slow`: the text, or what was asked of it. `too many`: others are waiting already. */
export class ReadingRefused extends Error {
  readonly why: 'too slow' | 'too many';

  constructor(why: ReadingRefused['why']) {
    super(`reading refused: ${why}`);
    this.name = 'ReadingRefused';
    this.why = why;
  }
}
