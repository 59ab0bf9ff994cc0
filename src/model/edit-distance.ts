/** Levenshtein: the fewest letters to insert, delete or replace. */
export function editDistance(a: string, b: string): number {
  // What two texts begin and end with alike costs nothing, and names of one place are mostly that.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) {
    end += 1;
  }
  return distanceOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function distanceOf(a: string, b: string): number {
  // One row of the table of distances: of the letters of `a` so far to each beginning of `b`.
  const row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at += 1) {
    const letter = a.charCodeAt(at - 1);
    let diagonal = at - 1;
    let left = at;
    row[0] = at;
    for (let column = 1; column <= b.length; column += 1) {
      const above = row[column] ?? 0;
      const replaced = diagonal + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      row[column] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
