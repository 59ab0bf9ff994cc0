import { vi } from '../../language/vi';
import { writePeriod } from '../../model/period-writing';
import { shortPeriodText } from '../../model/period-writing';
import type { PageSetup, SheetModel } from '../../workbook/sheet-model';
import { columnsWidth, MARGINS, PAGE_NUMBERS, printableHeight, printableWidth } from '../paper';
import { filledText } from '../report/filled-text';
import type { ReportOptions } from '../report/report-layout';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { ReportWriter } from '../report/report-writer';
import { printedColumns, type PrintedColumn } from './form-columns';
import { putFormNotes } from './form-notes';
import { breaksOfForm, type FormRows } from './form-pages';
import type { FormSection } from './form-section';
import { putSummary } from './form-summary';

/** Programs draw rows of Times New Roman a little taller or lower than each other. */
const SAFETY = 0.95;
const LONGEST_SHEET_NAME = 31;

/**
 * The annex of one unit in the form its set declares: its title, exactly its printed columns and headings, its groups and
 * items. The full layout adds the judgement and the change beside each item, and what they come to under the table.
 * Sentences follow where the set's figures are made to be told, and in the full layout always.
 */
export function layoutFormReport(section: FormSection, options: ReportOptions): SheetModel {
  const { layout, figures } = options;
  const columns = printedColumns(section, layout, figures);
  const writer = new ReportWriter(
    formReportName(section),
    columns.map(({ width }) => width),
  );
  putTitle(writer, section, options);
  const headings = new Set<number>();
  const header = putTable(writer, section, columns, headings);
  if (layout === 'full' && section.judgement !== null) {
    headings.add(writer.row + 1);
    putSummary(writer, section.judgement, columns.length);
  }
  putSentences(writer, section, options, headings);
  headings.add(writer.row + 1);
  putFormNotes(writer, section);
  return finished(writer, section, columns, { header, headings });
}

/** "BC cap-xa 6T-2023", with the unit's code where several units report. */
function formReportName({ set, period, unit, isOneOfSeveral }: FormSection): string {
  const name = `BC ${set.id} ${shortPeriodText(period)}`;
  return isOneOfSeveral ? `${name} ${unit.code}`.slice(0, LONGEST_SHEET_NAME).trim() : name;
}

function putTitle(writer: ReportWriter, section: FormSection, { layout, staleFormula }: ReportOptions): void {
  writer.hidden(writeReportTag(section));
  writer.line({ formula: staleFormula, cached: '' }, 'stale');
  section.set.form.title.forEach((line) => {
    writer.line(filledText(line, section), 'title');
  });
  // The annex itself may name neither: beside those of other units it must.
  if (layout === 'full' || section.isOneOfSeveral) {
    writer.line(`(${section.unit.name}, ${writePeriod(section.period)})`, 'source');
  }
  writer.gap(8);
}

function putTable(
  writer: ReportWriter,
  { set }: FormSection,
  columns: readonly PrintedColumn[],
  headings: Set<number>,
): FormRows['header'] {
  const header = { first: writer.row, last: writer.row };
  headings.add(writer.row);
  writer.tableRow(columns.map(({ heading }, column) => ({ column, content: heading, style: 'header' })));
  for (const row of set.form.rows) {
    if (row.type === 'item') {
      writer.tableRow(columns.map(({ cell }, column) => ({ column, ...cell(row) })));
      continue;
    }
    headings.add(writer.row);
    writer.tableRow([
      { column: 0, content: row.ordinal, style: 'groupOrdinal' },
      { column: 1, content: row.name, style: 'group' },
      ...columns.slice(2).map((_, index) => ({ column: index + 2, content: null, style: 'answer' }) as const),
    ]);
  }
  return header;
}

/** A set without targets is there for what it lets an official say; others have their judgement to say it. */
function putSentences(
  writer: ReportWriter,
  { sentences, judgement }: FormSection,
  { layout }: ReportOptions,
  headings: Set<number>,
): void {
  if (sentences.length === 0 || (layout === 'exact' && judgement !== null)) return;
  writer.gap(8);
  headings.add(writer.row);
  writer.line(`${vi.judgement.sentences}:`, 'heading');
  sentences.forEach((sentence) => {
    writer.line(sentence, 'caption');
  });
}

function finished(
  writer: ReportWriter,
  { set, accepted }: FormSection,
  columns: readonly PrintedColumn[],
  rows: FormRows,
): SheetModel {
  const { orientation } = set.form;
  const widths = columns.map(({ width }) => width);
  const scale = Math.min(100, Math.floor((printableWidth(orientation) / columnsWidth(widths)) * 100));
  const pageHeight = (printableHeight(orientation) / scale) * 100 * SAFETY;
  const page: PageSetup = {
    paper: 'a4',
    orientation,
    margins: MARGINS,
    scaling: { type: 'percent', percent: scale },
    titleRows: rows.header,
    printArea: { top: 1, left: 0, bottom: writer.row - 1, right: columns.length - 1 },
    breaksBeforeRows: breaksOfForm(writer, rows, pageHeight),
    breaksBeforeColumns: [],
    centredHorizontally: true,
    ...PAGE_NUMBERS,
  };
  return writer.sheet.build({
    tabColor: accepted.length > 0 ? 'BF8F00' : '548235',
    names: [{ name: REPORT_TAG_NAME, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
    page,
  });
}
