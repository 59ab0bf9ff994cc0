import { writePeriod } from '../../model/period-writing';
import { recordLines } from '../../registers/record-line';
import type { RegisterColumn } from '../../registers/register-definition';
import type { RegisterRecord } from '../../registers/register-table';
import { summarise } from '../../registers/summary';
import type { SheetModel } from '../../workbook/sheet-model';
import { listPage } from '../paper';
import { acceptedNotes } from '../report/report-notes';
import type { ReportStyle } from '../report/report-styles';
import { REPORT_TAG_NAME, writeReportTag } from '../report/report-tag';
import { ReportWriter, type SpannedCell } from '../report/report-writer';
import { registerSheetName } from './register-layout';
import { registerNotes } from './register-notes';
import type { RecordPlaces } from './record-places';
import type { RegisterSection } from './register-section';
import { staleRegisterFormula } from './register-stale';
import { REGISTER_WORDS } from './register-words';
import { summaryText } from './summary-text';

const ORDINAL_WIDTH = 6;

/**
 * A register as it is printed: the lines of the list where documents print such, then the table, whose headings are
 * repeated on each of its pages, and what it adds up to. Its records are watched where they stand.
 */
export function layoutRegisterReport(section: RegisterSection, places: RecordPlaces): SheetModel {
  const { headerRow } = written(section, '');
  const right = section.table.register.columns.length;
  const formula = staleRegisterFormula(places, { row: headerRow + 1, column: 1 });
  const { writer } = written(section, formula);
  return writer.sheet.build({
    tabColor: section.accepted.length > 0 ? 'BF8F00' : '548235',
    names: [{ name: REPORT_TAG_NAME, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
    page: {
      ...listPage({ first: headerRow, last: headerRow }),
      printArea: { top: 1, left: 0, bottom: writer.row - 1, right },
    },
  });
}

interface WrittenRegister {
  readonly writer: ReportWriter;
  /** The row of the table's headings. */
  readonly headerRow: number;
}

function written(section: RegisterSection, staleFormula: string): WrittenRegister {
  const { table } = section;
  const name = `BC ${registerSheetName(table.register, table.period)}`;
  const writer = new ReportWriter(name, [ORDINAL_WIDTH, ...table.register.columns.map(({ width }) => width)]);
  putTitle(writer, section, staleFormula);
  putLines(writer, section);
  const headerRow = writer.row;
  putTable(writer, section);
  putNotes(writer, section);
  return { writer, headerRow };
}

function putTitle(writer: ReportWriter, { table, inputHash }: RegisterSection, staleFormula: string): void {
  const { register, period, unit } = table;
  writer.hidden(writeReportTag({ set: register, period, comparison: period, inputHash }));
  writer.line(staleFormula === '' ? null : { formula: staleFormula, cached: '' }, 'stale');
  writer.line(register.printed.heading.replace('{period}', writePeriod(period)).toUpperCase(), 'title');
  if (unit.name !== '') writer.line(`(${unit.name})`, 'source');
  writer.gap(8);
}

function putLines(writer: ReportWriter, { table }: RegisterSection): void {
  const lines = recordLines(table.register, table.records);
  lines.forEach((line) => {
    writer.line(line, 'listLine');
  });
  if (lines.length > 0) writer.gap(10);
}

function putTable(writer: ReportWriter, { table }: RegisterSection): void {
  const { register, records } = table;
  const headings = [REGISTER_WORDS.ordinal, ...register.columns.map(({ name }) => name.vi)];
  writer.tableRow(headings.map((content, column) => ({ column, content, style: 'header' })));
  records.forEach((record, index) => {
    writer.tableRow([
      { column: 0, content: index + 1, style: 'ordinal' },
      ...register.columns.map((column, at) => recordCell(record, column, at + 1)),
    ]);
  });
  writer.gap(6);
  writer.line(summaryText(register, summarise(table)), 'heading');
}

/** A cell is printed as it was typed: the report's warning compares it with the register sheet. */
function recordCell({ cells }: RegisterRecord, { code, kind }: RegisterColumn, column: number): SpannedCell {
  return { column, content: cells.get(code)?.content ?? null, style: styleOf(kind) };
}

function styleOf(kind: RegisterColumn['kind']): ReportStyle {
  switch (kind) {
    case 'text':
    case 'choice':
      return 'name';
    case 'date':
      return 'day';
    case 'count':
      return 'counted';
    case 'yes-no':
    case 'phone':
    case 'document-number':
      return 'short';
  }
}

function putNotes(writer: ReportWriter, { warnings, accepted }: RegisterSection): void {
  const blocks = [
    { heading: 'Nội dung cần lưu ý', lines: registerNotes(warnings) },
    { heading: 'Sai sót đã được chấp nhận', lines: acceptedNotes(accepted) },
  ];
  for (const { heading, lines } of blocks) {
    if (lines.length === 0) continue;
    writer.gap(6);
    writer.line(`${heading}:`, 'noteHeading');
    lines.forEach((line) => {
      writer.line(`- ${line}`, 'note');
    });
  }
}
