import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import { invalidArgument } from '../host-failure';
import { asFlag, asNumber, asOneOf, asRecord, asText } from '../object/arguments';
import { command, navigation, property, type Property } from '../object/members';
import { ObjectType } from '../object/object-type';
import type { HeaderFooterState, PageState } from '../state/page-state';
import type { SheetState } from '../state/sheet-state';
import { readAddress } from './addresses';

type Margin = {
  [Key in keyof PageState]: PageState[Key] extends number ? Key : never;
}[keyof PageState];

/** Characters (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_SECTION = 255;

type Pages = 'defaultForAllPages' | 'firstPage';

interface HeaderFooterOf {
  readonly sheet: SheetState;
  readonly pages: Pages;
}

const headerFooter = new ObjectType<HeaderFooterOf>('HeaderFooter', {
  leftHeader: text('leftHeader'),
  centerHeader: text('centerHeader'),
  rightHeader: text('rightHeader'),
  leftFooter: text('leftFooter'),
  centerFooter: text('centerFooter'),
  rightFooter: text('rightFooter'),
});

const headersFooters = new ObjectType<SheetState>('HeaderFooterGroup', {
  state: property(
    '1.9',
    (sheet) => sheet.page.headersFooters.state,
    (sheet, value) => {
      const state = asOneOf(value, ['Default', 'FirstAndDefault']);
      change(sheet, { headersFooters: { ...sheet.page.headersFooters, state } });
    },
  ),
  defaultForAllPages: navigation('1.9', (sheet) => headerFooter.of({ sheet, pages: 'defaultForAllPages' })),
  firstPage: navigation('1.9', (sheet) => headerFooter.of({ sheet, pages: 'firstPage' })),
});

/** How a sheet is printed, in points (https://learn.microsoft.com/javascript/api/excel/excel.pagelayout). */
export const pageLayout = new ObjectType<SheetState>('PageLayout', {
  paperSize: property(
    '1.9',
    ({ page }) => page.paperSize,
    (sheet, value) => change(sheet, { paperSize: asOneOf(value, ['A4', 'Letter']) }),
  ),
  orientation: property(
    '1.9',
    ({ page }) => page.orientation,
    (sheet, value) => change(sheet, { orientation: asOneOf(value, ['Portrait', 'Landscape']) }),
  ),
  topMargin: margin('topMargin'),
  bottomMargin: margin('bottomMargin'),
  leftMargin: margin('leftMargin'),
  rightMargin: margin('rightMargin'),
  headerMargin: margin('headerMargin'),
  footerMargin: margin('footerMargin'),
  centerHorizontally: property(
    '1.9',
    ({ page }) => page.centerHorizontally,
    (sheet, value) => change(sheet, { centerHorizontally: asFlag(value) }),
  ),
  zoom: property('1.9', ({ page }) => page.zoom, setZoom),
  headersFooters: navigation('1.9', (sheet) => headersFooters.of(sheet)),
  setPrintArea: command('1.9', (sheet, args) => change(sheet, { printArea: readAddress(args.text(0)) })),
  setPrintTitleRows: command('1.9', (sheet, args) => {
    const { top, bottom, left, right } = readAddress(args.text(0));
    if (left !== 0 || right !== MAX_COLUMNS - 1) throw invalidArgument('print titles are whole rows');
    change(sheet, { titleRows: { first: top, last: bottom } });
  }),
  setPrintTitleColumns: command('1.9', (sheet, args) => {
    const { top, bottom, left, right } = readAddress(args.text(0));
    if (top !== 0 || bottom !== MAX_ROWS - 1) throw invalidArgument('print titles are whole columns');
    change(sheet, { titleColumns: { first: left, last: right } });
  }),
});

export const PAGE_LAYOUT_TYPES = [pageLayout, headersFooters, headerFooter];

function setZoom(sheet: SheetState, value: unknown): void {
  const given = asRecord(value, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const zoom = Object.fromEntries(Object.entries(given).map(([name, number]) => [name, asNumber(number)]));
  const { scale } = given;
  if (scale !== undefined && (asNumber(scale) < 10 || asNumber(scale) > 400)) {
    throw invalidArgument('a scale is 10 to 400 percent');
  }
  change(sheet, { zoom });
}

function margin(name: Margin): Property<SheetState> {
  return property(
    '1.9',
    ({ page }) => page[name],
    (sheet, value) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument('a margin is not negative');
      change(sheet, { [name]: points });
    },
  );
}

function text(name: keyof HeaderFooterState): Property<HeaderFooterOf> {
  return property(
    '1.9',
    ({ sheet, pages }) => sheet.page.headersFooters[pages][name],
    ({ sheet, pages }, value) => {
      const { headersFooters: old } = sheet.page;
      if (asText(value).length > MAX_SECTION)
        throw invalidArgument('a header or footer has up to 255 characters');
      change(sheet, { headersFooters: { ...old, [pages]: { ...old[pages], [name]: asText(value) } } });
    },
  );
}

function change(sheet: SheetState, given: Partial<PageState>): void {
  sheet.page = { ...sheet.page, ...given };
}
