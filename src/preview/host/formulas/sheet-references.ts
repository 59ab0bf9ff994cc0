/**
 * The sheets that a formula names. A name that is no plain word stands in apostrophes, inner ones doubled
 * (https://support.microsoft.com/office/create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa).
 */
export function sheetsNamedBy(formula: string): readonly string[] {
  const withoutTexts = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  return [
    ...withoutTexts.matchAll(/(?:'((?:[^']|'')+)'|(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/gu),
  ].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '');
}
