/** A sheet name that is not taken: the wanted one, or with a number behind it. Excel takes 31 letters, in any case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (number: number): string =>
    number === 1 ? wanted : `${wanted.slice(0, LONGEST - String(number).length - 3)} (${number})`;
  let number = 1;
  while (known.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}

const LONGEST = 31;
