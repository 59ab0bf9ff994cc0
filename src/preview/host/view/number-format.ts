import { notSimulated } from '../host-failure';

/** A piece of a section of a number format. */
export type FormatPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly digits: number }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' };

/**
 * The sections of a number format: for numbers above zero, below, zero, and for texts
 * (https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5).
 * Conditions in brackets and fractions are not simulated; colours are left out.
 */
export function formatSections(code: string): readonly (readonly FormatPart[])[] {
  const sections = known.get(code) ?? readSections(code);
  known.set(code, sections);
  return sections;
}

/** A workbook has few formats and many cells. */
const known = new Map<string, readonly (readonly FormatPart[])[]>();

function readSections(code: string): readonly (readonly FormatPart[])[] {
  const sections: FormatPart[][] = [[]];
  const token =
    /"([^"]*)"|\\(.)|_(.)|\*(.)|\[(Red|Blue|Green|Black|White|Cyan|Magenta|Yellow|Color ?\d+|\$-[^\]]*)\]|(;)|(General)|(E[+-])(0+)|([0#?](?:[0#?,.]*[0#?.,])?|\.[0#?]+)|(d+|m+|y+|h+|s+)|(%)|(@)|([\s\-+()$:/!^&'~{}<>=₫])|(.)/giu;
  for (const match of code.matchAll(token)) {
    const [
      ,
      quoted,
      escaped,
      space,
      fill,
      color,
      end,
      general,
      exponent,
      zeros,
      digits,
      date,
      percent,
      text,
      plain,
    ] = match;
    const parts = sections.at(-1) ?? [];
    if (end !== undefined) sections.push([]);
    else if (quoted !== undefined) parts.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) parts.push({ kind: 'literal', text: escaped });
    else if (space !== undefined) parts.push({ kind: 'literal', text: ' ' });
    else if (fill !== undefined || color !== undefined) continue;
    else if (general !== undefined) parts.push({ kind: 'general' });
    else if (exponent !== undefined) parts.push({ kind: 'exponent', digits: zeros?.length ?? 1 });
    else if (digits !== undefined) parts.push({ kind: 'digits', pattern: digits });
    else if (date !== undefined) parts.push({ kind: 'date', letters: date.toLowerCase() });
    else if (percent !== undefined) parts.push({ kind: 'percent' });
    else if (text !== undefined) parts.push({ kind: 'text' });
    else if (plain !== undefined) parts.push({ kind: 'literal', text: plain });
    else throw notSimulated(`the number format "${code}"`);
  }
  return sections;
}
