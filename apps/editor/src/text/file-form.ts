// How a file is written besides its words: kept as it was, so that an edit changes only what was edited.

/** `bom`: it begins with a byte-order mark; `crlf`: most of its lines end the Windows way. */
export interface FileForm {
  readonly bom: boolean;
  readonly crlf: boolean;
}

export const plainForm: FileForm = { bom: false, crlf: false };

/** The text as the editor works on it, lines ending with LF alone, and the form to give it back in. */
export function readForm(file: string): { readonly text: string; readonly form: FileForm } {
  const bom = file.startsWith('\uFEFF');
  const windows = file.match(/\r\n/g)?.length ?? 0;
  const all = file.match(/\n/g)?.length ?? 0;
  const text = (bom ? file.slice(1) : file).replace(/\r\n?/g, '\n');
  return { text, form: { bom, crlf: windows * 2 > all } };
}

/** The file of a text in a form. */
export function writeForm(text: string, { bom, crlf }: FileForm): string {
  return (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}
