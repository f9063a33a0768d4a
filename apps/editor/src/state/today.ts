// The one clock of the editor: rules and figures are told the day, and know no other.

/** Today where the reader is, as an ISO date. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
