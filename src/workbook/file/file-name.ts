/** Characters that Windows does not allow in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g;

/** A file name of these parts, without its ending. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts.join(' - ').replace(FORBIDDEN, '_');
}

/**
 * Names of files that go into one folder, with their ending `.xlsx` or another: of those that a system without capitals
 * would take for one, the later ones are numbered, as "766 - a (2).xlsx".
 */
export function distinctFileNames(names: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1) distinct = `${name} (${number})`;
    taken.add(distinct.toLowerCase());
    return `${distinct}${ending}`;
  });
}
