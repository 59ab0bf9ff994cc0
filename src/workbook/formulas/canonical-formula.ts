import { mapReferenceTexts } from './formula-references';

/**
 * A formula in one spelling. Excel gives one back in its own: quotes around a sheet's name that needs none, spaces,
 * prefixes of newer functions and the sign of implicit intersection are not told apart.
 */
export function canonicalFormula(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|['\s@]|_xlfn\.|_xlws\.|[^"'\s@]/g, (piece) => {
    if (piece.startsWith('"')) return piece;
    return /^(?:['\s@]|_xl.*)$/.test(piece) ? '' : piece.toUpperCase();
  });
}

/** A formula without what it refers to: the same before and after rows come and go or sheets are renamed. */
export function formulaSkeleton(formula: string): string {
  return canonicalFormula(mapReferenceTexts(formula, '#')).replaceAll('#REF!', '#');
}
