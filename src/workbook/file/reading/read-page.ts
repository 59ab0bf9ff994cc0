import type { HeaderFooter, Sheet } from 'hucre';
import { parseRange } from '../../address';
import type { RangeAddress } from '../../address';
import { pageFault } from '../../rules/page-rules';
import type { PageSetup } from '../../sheet-model';
import { decodeText } from '../notation/escaped-text';
import { present } from '../notation/present';
import { referencesTo } from '../package/sheet-reference';
import { millimetres } from '../notation/units';
import type { DefinedName } from '../package/workbook-part';

/** Excel's margins for a new sheet, in inches; every file states margins, so these alone are no set-up. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A sheet's page set-up, or undefined where the file says nothing beyond Excel's usual margins. */
export function readPage(sheet: Sheet, names: readonly DefinedName[]): PageSetup | undefined {
  const { pageSetup = {} } = sheet;
  const margins = { ...USUAL_MARGINS, ...pageSetup.margins };
  const page = present<PageSetup>({
    paper: 'a4',
    orientation: pageSetup.orientation ?? 'portrait',
    margins: {
      top: millimetres(margins.top),
      right: millimetres(margins.right),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
      header: millimetres(margins.header),
      footer: millimetres(margins.footer),
    },
    scaling: readScaling(pageSetup),
    printArea: readPrintArea(sheet.name, names),
    ...readTitles(sheet.name, names),
    // hucre counts the row or column before the break, from 0.
    breaksBeforeRows: (sheet.rowBreaks ?? []).map((row) => row + 1),
    breaksBeforeColumns: (sheet.colBreaks ?? []).map((column) => column + 1),
    centredHorizontally: pageSetup.horizontalCentered === true,
    ...readHeaders(sheet.headerFooter),
  });
  return says(page, sheet) && pageFault(page) === null ? page : undefined;
}

function says(page: PageSetup, { pageSetup }: Sheet): boolean {
  return (
    pageSetup?.orientation !== undefined ||
    pageSetup?.paperSize !== undefined ||
    pageSetup?.scale !== undefined ||
    pageSetup?.fitToPage === true ||
    Object.entries(USUAL_MARGINS).some(
      ([side, length]) => page.margins[side as keyof typeof USUAL_MARGINS] !== millimetres(length),
    ) ||
    Object.entries(page).some(([key, value]) => OF_ITS_OWN.has(key) && value !== false && !isEmptyList(value))
  );
}

const OF_ITS_OWN = new Set([
  'printArea',
  'titleRows',
  'titleColumns',
  'breaksBeforeRows',
  'breaksBeforeColumns',
  'centredHorizontally',
  'header',
  'footer',
  'firstPageHeader',
  'firstPageFooter',
]);

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function readScaling({
  fitToPage,
  fitToWidth,
  fitToHeight,
  scale,
}: NonNullable<Sheet['pageSetup']>): PageSetup['scaling'] {
  return fitToPage === true
    ? { type: 'fit', width: fitToWidth ?? 1, height: fitToHeight ?? 1 }
    : { type: 'percent', percent: scale ?? 100 };
}

/** A print area of several ranges is not carried. */
function readPrintArea(sheet: string, names: readonly DefinedName[]): RangeAddress | undefined {
  const references = builtIn('_xlnm.Print_Area', sheet, names);
  return references.length === 1 ? (parseRange(references[0] ?? '') ?? undefined) : undefined;
}

function readTitles(
  sheet: string,
  names: readonly DefinedName[],
): Pick<PageSetup, 'titleRows' | 'titleColumns'> {
  const references = builtIn('_xlnm.Print_Titles', sheet, names);
  return present<Pick<PageSetup, 'titleRows' | 'titleColumns'>>({
    titleRows: references.map(rowSpan).find((span) => span !== null) ?? undefined,
    titleColumns: references.map(columnSpan).find((span) => span !== null) ?? undefined,
  });
}

function rowSpan(reference: string): { first: number; last: number } | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(reference);
  return rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** `$A:$B`, read as the range `$A1:$B1`. */
function columnSpan(reference: string): { first: number; last: number } | null {
  if (!/^\$?[A-Z]+:\$?[A-Z]+$/i.test(reference)) return null;
  const range = parseRange(reference.replace(':', '1:') + '1');
  return range === null ? null : { first: range.left, last: range.right };
}

function builtIn(name: string, sheet: string, names: readonly DefinedName[]): string[] {
  const found = names.find((candidate) => candidate.sheet === sheet && candidate.name === name);
  return found === undefined ? [] : (referencesTo(sheet, found.refersTo) ?? []);
}

/** Headers of even pages are not carried. */
function readHeaders(
  source: HeaderFooter | undefined,
): Pick<PageSetup, 'header' | 'footer' | 'firstPageHeader' | 'firstPageFooter'> {
  if (source === undefined) return {};
  const differs = source.differentFirst === true;
  return present<Pick<PageSetup, 'header' | 'footer' | 'firstPageHeader' | 'firstPageFooter'>>({
    header: source.oddHeader === undefined ? undefined : decodeText(source.oddHeader),
    footer: source.oddFooter === undefined ? undefined : decodeText(source.oddFooter),
    firstPageHeader: differs ? decodeText(source.firstHeader ?? '') : undefined,
    firstPageFooter: differs ? decodeText(source.firstFooter ?? '') : undefined,
  });
}
