/** A header or footer in its three parts. */
export interface PageSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/**
 * Splits a header or footer at its codes `&L`, `&C` and `&R`; other codes stay in their part
 * (https://learn.microsoft.com/office/vba/excel/concepts/workbooks-and-worksheets/formatting-and-vba-codes-for-headers-and-footers).
 * What stands before the first of the three is the centre.
 */
export function pageSections(codes: string): PageSections {
  const parts = { left: '', center: '', right: '' };
  let part: keyof PageSections = 'center';
  for (const [piece] of codes.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    const section = SECTION[piece.toUpperCase()];
    if (section === undefined) parts[part] += piece;
    else part = section;
  }
  return parts;
}

const SECTION: Readonly<Record<string, keyof PageSections>> = { '&L': 'left', '&C': 'center', '&R': 'right' };
