const word = (letters: string) => new TextEncoder().encode(letters);

/** Names of tags of a sheet's part, as its bytes have them. */
export const SHEET_TAG = {
  root: word('worksheet'),
  column: word('col'),
  data: word('sheetData'),
  row: word('row'),
  cell: word('c'),
  merge: word('mergeCell'),
} as const;
