/** The text of files, each stored once under its SHA-256 in hexadecimal. Append-only. */
export interface ContentTable {
  hash: string;
  text: string;
}
