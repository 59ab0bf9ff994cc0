/** The row and column of an address such as `D12`, counted from 0; null for any other text. */
export function positionOf(cell: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell);
  if (match === null) return null;
  const [, letters = '', row] = match;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
