/** Pads columns to their widest text: those of words to the left, all others to the right. */
export function aligned(
  lines: readonly (readonly string[])[],
  words: ReadonlySet<number>,
): readonly string[] {
  const width = (column: number) => Math.max(...lines.map((line) => lengthOf(line[column] ?? '')));
  const columns = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, column) => width(column));
  return lines.map((line) =>
    line
      .map((text, column) => {
        const pad = ' '.repeat((widths[column] ?? 0) - lengthOf(text));
        return words.has(column) ? text + pad : pad + text;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** The text, or its beginning with an ellipsis where it has more characters. */
export function shortened(text: string, characters: number): string {
  const letters = Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
  return letters.length <= characters
    ? text
    : `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`;
}

/** Characters as a terminal shows them: a letter with its combining marks is one. */
function lengthOf(text: string): number {
  return Array.from(SEGMENTER.segment(text)).length;
}

const SEGMENTER = new Intl.Segmenter('vi');
