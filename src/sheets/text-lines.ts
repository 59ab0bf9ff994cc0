/** A font as far as the room it takes depends on it. */
export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Widths of the letters of Times New Roman in thousandths of its size (the font's own advance widths). */
const LETTERS: readonly (readonly [string, number])[] = [
  [' .,', 250],
  ['ijlt/:;', 278],
  ['Ifr()-', 333],
  ['sJ', 389],
  ['acez"', 444],
  ['FPS+', 556],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYĐw', 722],
  ['m', 778],
  ['%', 833],
  ['M', 889],
  ['W→', 944],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
/** The width of digits and of most small letters. */
const COMMON = 500;
const BOLD = 1.05;
/** Programs set the same text a little wider or narrower on paper. */
const SAFETY = 1.03;

const LINE_HEIGHT = 1.25;

/** Breaks a text at its spaces into the lines that it takes in a width given in points. */
export function linesOf(text: string, font: TextFont, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || textWidth(longer, font) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  });
}

/** The height in points of so many lines with a little air around them. */
export function heightOfLines(lines: number, { size }: TextFont): number {
  return Math.ceil(lines * size * LINE_HEIGHT) + 2;
}

/** The width of a text on one line, in points. */
function textWidth(text: string, { size, bold = false }: TextFont): number {
  let thousandths = 0;
  for (const letter of withoutMarks(text)) thousandths += WIDTHS.get(letter) ?? COMMON;
  return (thousandths / 1000) * size * SAFETY * (bold ? BOLD : 1);
}

/** Vietnamese marks stand over and under a letter and take no width. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
