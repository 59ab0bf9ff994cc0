import { serialFromDate } from '../../model/excel-date';
import { writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { RangeAddress } from '../../workbook/address';
import { ENTRY_WORDS } from '../entry/entry-words';
import { FORM_STYLES } from '../form/form-styles';
import type { SheetBuilder } from '../sheet-builder';
import { textStyle } from '../styles';
import type { CollectedContent } from './collected-content';
import { COLLECTED_COLUMN, COLLECTED_ROW } from './collected-geometry';
import { firstColumnOf, lastColumnOf, type CollectedPage } from './collected-pages';
import { textHeight } from './collected-sizes';
import { COLLECTED_WORDS } from './collected-words';

/** The lines over the table begin at its left: the table is wider than a screen. */
export const COLLECTED_STYLES = {
  ...FORM_STYLES,
  collectedTitle: textStyle(14, { bold: true }, { wrap: true }),
  collectedSource: textStyle(11, { italic: true }),
} as const;

/** The as-of date stands above the first values, in columns that a set with one item has as well. */
export const AS_OF_COLUMN = COLLECTED_COLUMN.first + 2;

/**
 * The lines over the table. What stands over the columns of code and name is printed on every page; what stands over the
 * others, on the first alone, but for the title: pages lie beside each other, and each says what it is of.
 */
export function putCollectedHeading(
  sheet: SheetBuilder,
  content: CollectedContent,
  pages: readonly CollectedPage[],
  widths: readonly number[],
): void {
  putTitles(sheet, content, pages, widths);
  putPeriod(sheet, content);
  putHelp(sheet, content, pages, widths);
}

/** Pages lie beside each other when they are printed. */
function putTitles(
  sheet: SheetBuilder,
  { set, period }: CollectedContent,
  pages: readonly CollectedPage[],
  widths: readonly number[],
): void {
  const title = COLLECTED_WORDS.title(set, writePeriod(period));
  const titled = pages.map((page, index) => ({
    page,
    text: pages.length === 1 ? title : COLLECTED_WORDS.titleOfPage(title, index + 1, pages.length),
  }));
  for (const { page, text } of titled) {
    sheet.putAcross(
      across(COLLECTED_ROW.title, firstColumnOf(page), lastColumnOf(page)),
      text,
      'collectedTitle',
    );
  }
  const texts = titled.map(({ page, text }) => [text, widths.slice(page.first, page.last + 1)] as const);
  const { font } = COLLECTED_STYLES.collectedTitle;
  sheet.setRow(COLLECTED_ROW.title, { height: textHeight(texts, font, 24) });
}

function putPeriod(sheet: SheetBuilder, { set, period, asOf }: CollectedContent): void {
  const { first, name } = COLLECTED_COLUMN;
  sheet.put(COLLECTED_ROW.source, first, `(theo ${set.legalSource})`, 'collectedSource');
  sheet.putAcross(across(COLLECTED_ROW.period, 0, name - 1), ENTRY_WORDS.period, 'label');
  sheet.put(COLLECTED_ROW.period, name, writePeriodCapitalised(period), 'period');
  sheet.putAcross(across(COLLECTED_ROW.period, first, AS_OF_COLUMN - 1), ENTRY_WORDS.asOf, 'label');
  const serial = asOf === null ? null : serialFromDate(asOf);
  sheet.putAcross(across(COLLECTED_ROW.period, AS_OF_COLUMN, AS_OF_COLUMN + 1), serial, 'date');
  sheet.setRow(COLLECTED_ROW.period, { height: 20 });
}

function putHelp(
  sheet: SheetBuilder,
  { set }: CollectedContent,
  pages: readonly CollectedPage[],
  widths: readonly number[],
): void {
  const { first } = COLLECTED_COLUMN;
  const last = Math.max(AS_OF_COLUMN + 1, ...pages.slice(0, 1).map(lastColumnOf));
  const help = COLLECTED_WORDS.help(set);
  sheet.putAcross(across(COLLECTED_ROW.help, first, last), help, 'help');
  const height = textHeight([[help, widths.slice(0, last - first + 1)]], COLLECTED_STYLES.help.font, 34);
  sheet.setRow(COLLECTED_ROW.help, { height });
}

function across(row: number, left: number, right: number): RangeAddress {
  return { top: row, left, bottom: row, right };
}
