import { decimalsOf, rounded, type Decimal } from '../decimal';
import { writeNumber } from '../number-writing';
import type { NumberMark } from './sentence-template';

/**
 * A number as officials write it in a sentence: dots between thousands; a whole one without decimals (60), any other
 * with all that are published (51,70). A mark asks for exactly so many decimals or at least so many digits (03).
 */
export function writeInSentence(value: Decimal, decimals: number, mark: NumberMark | null): string {
  const asked = mark?.decimals ?? null;
  const published = rounded(value, asked ?? decimals);
  const shown = asked === null && decimalsOf(published) === 0 ? rounded(published, 0) : published;
  return padded(writeNumber(shown, { grouping: true }), mark?.digits ?? 1);
}

/** 3 as "03", 0,5 as "00,5" where two digits are asked for. */
function padded(text: string, digits: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)([\d.]+)(.*)$/.exec(text) ?? [];
  return sign + whole.padStart(digits, '0') + rest;
}
