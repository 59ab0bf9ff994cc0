/** Pixels of Excel's usual column (8.43 characters) and row (15 points). */
const USUAL_WIDTH = 64;
const POINTS = 15;
const PIXELS_PER_POINT = 4 / 3;

/** A column of w characters is 7w + 5 pixels, one of less than a character 12w. */
export function columnPixels(characters: number | undefined): number {
  if (characters === undefined) return USUAL_WIDTH;
  return Math.round(characters < 1 ? characters * 12 : characters * 7 + 5);
}

export function rowPixels(points: number | undefined): number {
  return Math.round((points ?? POINTS) * PIXELS_PER_POINT);
}
