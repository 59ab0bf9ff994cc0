/**
 * Where a row of a sheet stands on the sheet that is made anew: at the same distance below the nearest row at or above
 * it that is on both, known by its first words. Rows are given by the words in their cells.
 */
export function rowFollowing(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): (row: number) => number {
  const known = labelledRows(before);
  const now = new Map(labelledRows(after).map(({ label, row }) => [label, row]));
  const anchors = known.flatMap(({ label, row }) => {
    const at = now.get(label);
    return at === undefined ? [] : [{ row, at }];
  });
  return (row) => {
    const anchor = anchors.filter((candidate) => candidate.row <= row).at(-1);
    return anchor === undefined ? row : anchor.at + row - anchor.row;
  };
}

interface LabelledRow {
  readonly row: number;
  /** The row's first words, and which of the rows with these words it is: each table has a row of every unit. */
  readonly label: string;
}

function labelledRows(rows: readonly (readonly string[])[]): readonly LabelledRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((texts, row) => {
    const words = texts.find((text) => text !== '');
    if (words === undefined) return [];
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return [{ row, label: `${words}#${times}` }];
  });
}
