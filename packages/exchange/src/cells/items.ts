// Several items in one cell.

/** Items on lines of their own or parted by semicolons, without bullets and list numbers, each once. */
export const itemsIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[\n;]/)
      .map((item) =>
        item
          .trim()
          .replace(/^(?:[-–—•*·▪]\s*|\d{1,2}[.)]\s+)/, '')
          .trim(),
      )
      .filter((item) => item !== ''),
  ),
];

/** Items parted by one sign, each once. */
export const partsOf = (cell: string, sign: string): string[] => [
  ...new Set(
    cell
      .split(sign)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];
