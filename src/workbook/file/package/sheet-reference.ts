/**
 * The references of a defined name without the sheet they stand on: `'Báo cáo'!$A$1:$B$2` gives `$A$1:$B$2`.
 * Null when the name is anything but plain references to this one sheet.
 */
export function referencesTo(sheet: string, refersTo: string): string[] | null {
  const references = splitAtCommas(refersTo).map((part) => {
    const bang = part.lastIndexOf('!');
    return bang >= 0 && unquoted(part.slice(0, bang)) === sheet ? part.slice(bang + 1) : null;
  });
  return references.every((reference) => reference !== null) ? references : null;
}

/** A sheet's name may hold commas, then it is quoted. */
function splitAtCommas(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
