import { vi } from '../../language/vi';
import { writePeriod } from '../../model/period-writing';
import type { PageSetup, SheetModel } from '../../workbook/sheet-model';
import { formSheetName } from '../form/form-sheet-name';
import { columnsWidth, MARGINS, PAGE_NUMBERS, printableHeight, printableWidth } from '../paper';
import { filledText } from '../report/filled-text';
import type { ReportOptions } from '../report/report-layout';
import type { ReportLayout } from '../report/report-section';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { ReportWriter } from '../report/report-writer';
import { printedColumns, type PrintedColumn } from './form-columns';
import { putFormNotes } from './form-notes';
import { pagesOfForm, type FormRows } from './form-pages';
import type { FormSection } from './form-section';
import { putSummary } from './form-summary';

/** Programs draw rows of Times New Roman a little taller or lower than each other. */
const SAFETY = 0.95;

/**
 * The annex of one unit in the form its set declares: its title, exactly its printed columns and headings, its groups and
 * items. The full layout adds the judgement and the change beside each item, and what they come to under the table.
 *
 * A set without targets is there for what it lets an official say: its sentences come first, on pages of their own, in
 * both layouts. Of other sets they follow the judgement, in the full layout alone.
 */
export function layoutFormReport(section: FormSection, options: ReportOptions): SheetModel {
  const { layout, figures, staleFormula } = options;
  const columns = printedColumns(section, layout, figures);
  const widths = columns.map(({ width }) => width);
  const writer = new ReportWriter(formReportName(section), widths);
  const keptWithNext = new Set<number>();
  writer.hidden(writeReportTag(section));
  writer.line({ formula: staleFormula, cached: '' }, 'stale');
  const sentencesFirst = section.judgement === null && section.sentences.length > 0;
  if (sentencesFirst) putSentences(writer, section, keptWithNext);
  const annexFrom = sentencesFirst ? writer.row : null;
  putTitle(writer, section, layout);
  const table = putTable(writer, section, columns, keptWithNext);
  if (layout === 'full' && section.judgement !== null) {
    putSummary(writer, section.judgement, columns.length, keptWithNext);
    if (section.sentences.length > 0) putSentences(writer, section, keptWithNext);
  }
  putFormNotes(writer, section, keptWithNext);
  return finished(writer, section, widths, { table, keptWithNext, annexFrom });
}

/** "BC cap-xa 6T-2023", with the unit's code where several units report. */
function formReportName({ set, period, unit, isOneOfSeveral }: FormSection): string {
  return formSheetName({ id: `BC ${set.id}` }, period, unit, isOneOfSeveral ? NOBODY : unit);
}

/** No unit is the one whose report it is: every name has its unit's code. */
const NOBODY = { code: '' };

function putTitle(writer: ReportWriter, section: FormSection, layout: ReportLayout): void {
  const { title } = section.set.form;
  title.forEach((line) => {
    writer.line(filledText(line, section), 'title');
  });
  // The annex itself may not say whose it is: beside those of other units it must.
  const isNamed = title.some((line) => line.includes('{place}'));
  if (!isNamed && (layout === 'full' || section.isOneOfSeveral)) {
    writer.line(`(${section.unit.name}, ${writePeriod(section.period)})`, 'source');
  }
  writer.gap(8);
}

function putTable(
  writer: ReportWriter,
  { set }: FormSection,
  columns: readonly PrintedColumn[],
  keptWithNext: Set<number>,
): FormRows['table'] {
  const first = writer.row;
  keptWithNext.add(first);
  writer.tableRow(columns.map(({ heading }, column) => ({ column, content: heading, style: 'header' })));
  for (const row of set.form.rows) {
    if (row.type === 'item') {
      writer.tableRow(columns.map(({ cell }, column) => ({ column, ...cell(row) })));
      continue;
    }
    keptWithNext.add(writer.row);
    writer.tableRow([
      { column: 0, content: row.ordinal, style: 'groupOrdinal' },
      { column: 1, content: row.name, style: 'group' },
      ...columns.slice(2).map((_, index) => ({ column: index + 2, content: null, style: 'answer' }) as const),
    ]);
  }
  return { first, last: writer.row - 1 };
}

function putSentences(writer: ReportWriter, { sentences }: FormSection, keptWithNext: Set<number>): void {
  writer.gap(8);
  keptWithNext.add(writer.row);
  writer.line(`${vi.judgement.sentences}:`, 'heading');
  sentences.forEach((sentence) => {
    writer.line(sentence, 'caption');
  });
}

function finished(
  writer: ReportWriter,
  { set, accepted }: FormSection,
  widths: readonly number[],
  rows: FormRows,
): SheetModel {
  const { orientation } = set.form;
  const scale = Math.min(100, Math.floor((printableWidth(orientation) / columnsWidth(widths)) * 100));
  const pageHeight = (printableHeight(orientation) / scale) * 100 * SAFETY;
  const { breaks, repeatsHeading } = pagesOfForm(writer, rows, pageHeight);
  const { first } = rows.table;
  const page: PageSetup = {
    paper: 'a4',
    orientation,
    margins: MARGINS,
    scaling: { type: 'percent', percent: scale },
    // Repeated only where the table needs it, for it would stand over what follows the table as well.
    ...(repeatsHeading ? { titleRows: { first, last: first } } : {}),
    printArea: { top: 1, left: 0, bottom: writer.row - 1, right: widths.length - 1 },
    breaksBeforeRows: breaks,
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
