import { setHash } from '../../indicator-sets/catalogue';
import { serialFromDate } from '../../model/excel-date';
import { matrixIndicators, type FigureIndicator, type IndicatorSet } from '../../model/indicator-set';
import { previousPeriod, type Period } from '../../model/period';
import { shortPeriodText, writePeriod, writePeriodCapitalised } from '../../model/period-writing';
import type { Unit } from '../../model/unit';
import type { CellAddress, RangeAddress } from '../../workbook/address';
import type { CellContent, SheetModel } from '../../workbook/sheet-model';
import { lookupFormula } from '../lookup-column';
import { MARGINS, PAGE_NUMBERS } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { scaleFor, setSizes } from './entry-sizes';
import { ENTRY_STYLES, type EntryStyle } from './entry-styles';
import type { EntrySheetContent, PreviousColumns } from './entry-content';
import { entryHighlights, entryValidations } from './entry-rules';
import { entryHelp, entryTitle } from './entry-heading';
import { ENTRY_WORDS, measureHeading } from './entry-words';
import { COLUMN, currentColumn, previousColumn, ROW, writeColumnKey } from './geometry';
import { AS_OF_NAME, PERIOD_NAME, TAG_NAME, writeTag } from './tag';

/** A decimal that every notation shows differently: 54,6 or 54.6. */
const SAMPLE = 54.6;

/** The tab of an entry sheet: "766 T5-2025". */
export function entrySheetName(set: Pick<IndicatorSet, 'id'>, period: Period): string {
  return `${set.id} ${shortPeriodText(period)}`;
}

/** The matrix sheet units × indicators: headings, the parent's row apart, the units, rules and page set-up. */
export function layoutEntrySheet(content: EntrySheetContent): SheetModel {
  const { set, units } = content;
  const sheet = new SheetBuilder(entrySheetName(set, content.period), ENTRY_STYLES);
  const lastRow = ROW.firstUnit + units.units.length - 1;

  putHeading(sheet, content, currentColumn(matrixIndicators(set).length - 1));
  putKeys(sheet, content);
  putColumnHeads(sheet, content);
  putRow(sheet, content, ROW.parent, units.parent, null);
  units.units.forEach((unit, index) => {
    putRow(sheet, content, ROW.firstUnit + index, unit, index + 1);
  });
  setSizes(sheet, content);

  return sheet.build({
    tabColor: '2E75B6',
    validations: entryValidations(content, lastRow),
    conditionalFormats: entryHighlights(content, lastRow),
    names: [
      { name: TAG_NAME, range: cell(ROW.keys, COLUMN.code) },
      { name: PERIOD_NAME, range: cell(ROW.period, COLUMN.firstFigure) },
      { name: AS_OF_NAME, range: cell(ROW.period, AS_OF_COLUMN) },
    ],
    freeze: { rows: ROW.measures + 1, columns: COLUMN.name + 1 },
    page: {
      paper: 'a4',
      orientation: 'landscape',
      margins: MARGINS,
      scaling: { type: 'percent', percent: scaleFor(set) },
      // Last period's figures are there to compare with on the screen; its own sheet prints them.
      printArea: { top: 0, left: 0, bottom: lastRow, right: currentColumn(matrixIndicators(set).length - 1) },
      titleRows: { first: ROW.band, last: ROW.measures },
      breaksBeforeRows: [],
      breaksBeforeColumns: [],
      centredHorizontally: false,
      ...PAGE_NUMBERS,
    },
  });
}

const AS_OF_COLUMN = COLUMN.firstFigure + 6;

function putHeading(sheet: SheetBuilder, content: EntrySheetContent, last: number): void {
  const { set, period, asOf } = content;
  const across = (row: number, left: number, right: number): RangeAddress => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  const first = COLUMN.firstFigure;
  sheet.putAcross(across(ROW.title, 0, last), entryTitle(content), 'title');
  sheet.putAcross(across(ROW.source, 0, last), `(theo ${set.legalSource})`, 'source');
  sheet.putAcross(across(ROW.period, 0, COLUMN.name), ENTRY_WORDS.period, 'label');
  sheet.putAcross(across(ROW.period, first, first + 1), writePeriodCapitalised(period), 'period');
  sheet.putAcross(across(ROW.period, first + 2, AS_OF_COLUMN - 1), ENTRY_WORDS.asOf, 'label');
  const serial = asOf === null ? null : serialFromDate(asOf);
  sheet.putAcross(across(ROW.period, AS_OF_COLUMN, AS_OF_COLUMN + 1), serial, 'date');
  sheet.putAcross(across(ROW.sample, 0, COLUMN.name), ENTRY_WORDS.sample, 'label');
  sheet.put(ROW.sample, first, SAMPLE, 'sample');
  sheet.putAcross(across(ROW.sample, first + 1, last), entryHelp(content), 'help');
}

/** The hidden row that says what each column is, whatever its heading becomes. */
function putKeys(sheet: SheetBuilder, { set, period, units }: EntrySheetContent): void {
  const tag = {
    set: set.id,
    effectiveFrom: set.effectiveFrom,
    setHash: setHash(set),
    period: period.id,
    parent: units.parent.code,
  };
  sheet.put(ROW.keys, COLUMN.code, writeTag(tag), 'key');
  sheet.put(ROW.keys, COLUMN.name, writeColumnKey({ type: 'name' }), 'key');
  matrixIndicators(set).forEach(({ code }, index) => {
    sheet.put(ROW.keys, currentColumn(index), writeColumnKey({ type: 'current', indicator: code }), 'key');
    sheet.put(
      ROW.keys,
      previousColumn(set, index),
      writeColumnKey({ type: 'previous', indicator: code }),
      'key',
    );
  });
  sheet.setRow(ROW.keys, { hidden: true });
}

function putColumnHeads(sheet: SheetBuilder, { set, period, previous }: EntrySheetContent): void {
  const down = (column: number): RangeAddress => ({
    top: ROW.band,
    left: column,
    bottom: ROW.measures,
    right: column,
  });
  sheet.putAcross(down(COLUMN.code), ENTRY_WORDS.code, 'header');
  sheet.putAcross(down(COLUMN.ordinal), ENTRY_WORDS.ordinal, 'header');
  sheet.putAcross(down(COLUMN.name), ENTRY_WORDS.name, 'header');

  const before = writePeriod(previousPeriod(period));
  const bands = [
    { column: currentColumn, text: ENTRY_WORDS.currentBand(writePeriod(period)) },
    {
      column: (index: number) => previousColumn(set, index),
      text:
        previous.type === 'sheet'
          ? ENTRY_WORDS.previousBandFrom(before, previous.sheet)
          : ENTRY_WORDS.previousBandTyped(before),
    },
  ];
  for (const { column, text } of bands) {
    const last = column(matrixIndicators(set).length - 1);
    sheet.putAcross({ top: ROW.band, left: column(0), bottom: ROW.band, right: last }, text, 'band');
    matrixIndicators(set).forEach((indicator, index) => {
      sheet.put(ROW.names, column(index), indicator.shortName.vi, 'header');
      sheet.put(ROW.measures, column(index), measureHeading(indicator), 'measure');
    });
  }
}

function putRow(
  sheet: SheetBuilder,
  content: EntrySheetContent,
  row: number,
  unit: Unit,
  ordinal: number | null,
): void {
  const isParent = ordinal === null;
  sheet.put(row, COLUMN.code, unit.code, isParent ? 'parentCode' : 'code');
  sheet.put(row, COLUMN.ordinal, ordinal, isParent ? 'parentCode' : 'ordinal');
  sheet.put(row, COLUMN.name, unit.name, isParent ? 'parentName' : 'name');
  matrixIndicators(content.set).forEach((indicator, index) => {
    const isClosed = !isParent && indicator.scope === 'parent';
    const style: EntryStyle = isClosed ? 'closed' : isParent ? 'parentFigure' : 'figure';
    sheet.put(row, currentColumn(index), content.figure(unit, indicator), style);
    const before = previousColumn(content.set, index);
    if (isClosed) sheet.put(row, before, null, 'closed');
    else if (content.previous.type === 'typed') {
      sheet.put(row, before, content.previous.figure(unit, indicator), 'previousTyped');
    } else {
      const code = { row, column: COLUMN.code };
      sheet.put(row, before, previousFormula(content.previous, code, unit, indicator), 'previous');
    }
  });
}

/** Looks the unit up by the code in its row on last period's sheet; what is blank there stays blank and never becomes 0. */
export function previousFormula(
  previous: Extract<PreviousColumns, { type: 'sheet' }>,
  codeCell: CellAddress,
  unit: Unit,
  indicator: FigureIndicator,
): CellContent {
  const column = previous.column(indicator);
  if (column === null) return null;
  const { sheet, codeColumn } = previous;
  return lookupFormula({ sheet, codeColumn, column }, codeCell, previous.cached(unit, indicator));
}

function cell(row: number, column: number): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
