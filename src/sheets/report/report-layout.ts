import type { ReportSection as SectionForm } from '../../model/indicator-set';
import { shortPeriodText } from '../../model/period-writing';
import type { PageSetup, SheetModel } from '../../workbook/sheet-model';
import { columnsWidth, MARGINS, PAGE_NUMBERS, printableHeight, printableWidth } from '../paper';
import { acceptedNotes, rankingNotes, warningNotes } from './report-notes';
import type { MatrixSection } from './matrix-section';
import type { FigureStyle, ReportLayout } from './report-section';
import { breaksOfLongTable, breaksOfSections, heightOf, type WrittenSheet } from './report-pages';
import { putSection, tableOf } from './report-tables';
import { REPORT_TAG_NAME, writeReportTag } from './report-tag';
import { ReportWriter } from './report-writer';
import { wordNotes } from './word-notes';
import { bandsOf } from '../../ranking/bands';
import { tableColumns } from './table-columns';

export interface ReportOptions {
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
  /** A formula that is empty until the figures change after the report was made. */
  readonly staleFormula: string;
}

/**
 * The annex of a section in the form its set declares. All tables stand on one sheet, none split over two pages, as in
 * the printed document. When one table alone is longer than a page, each gets a sheet of its own, so that Excel repeats
 * its heading rows on every page it runs over.
 */
export function layoutReport(section: MatrixSection, options: ReportOptions): readonly SheetModel[] {
  const forms = section.set.matrix.report.sections;
  const name = `BC ${section.set.id} ${shortPeriodText(section.period)}`;
  const together = writeSheet(section, options, forms, name);
  if (together.placed.every(({ rows }) => heightOf(together.writer, rows) <= together.pageHeight)) {
    return [finish(section, together)];
  }
  return forms.map((form, index) =>
    finish(section, writeSheet(section, options, [form], `${name} (${index + 1})`)),
  );
}

function writeSheet(
  section: MatrixSection,
  options: ReportOptions,
  forms: readonly SectionForm[],
  name: string,
): WrittenSheet {
  const widths = columnWidths(section, options);
  const writer = new ReportWriter(name, widths);
  putTitle(writer, section, options);
  const placed = forms.map((form) => putSection(writer, section, form, options.layout, options.figures));
  putNotes(writer, section, forms);
  const scale = Math.min(100, Math.floor((printableWidth('portrait') / columnsWidth(widths)) * 100));
  const pageHeight = (printableHeight('portrait') / scale) * 100 * SAFETY;
  return { writer, placed, pageHeight, scale, lastColumn: widths.length - 1 };
}

/** Programs draw rows of Times New Roman a little taller or lower than each other. */
const SAFETY = 0.95;

function columnWidths(section: MatrixSection, { layout, figures }: ReportOptions): readonly number[] {
  const [first] = section.tables;
  if (first === undefined) throw new RangeError('a section has at least one table');
  // The first table has the most columns: bands are of the total alone.
  const bands = bandsOf(section.set, first.indicator);
  const context = { indicator: first.indicator, figures, bands, before: '', now: '' };
  return tableColumns(layout, context).map(({ width }) => width);
}

function putTitle(writer: ReportWriter, section: MatrixSection, { staleFormula }: ReportOptions): void {
  writer.hidden(writeReportTag(section));
  writer.line({ formula: staleFormula, cached: '' }, 'stale');
  section.set.matrix.report.title.forEach((line) => {
    writer.line(line, 'title');
  });
  writer.line(`(theo ${section.set.legalSource})`, 'source');
  writer.gap(8);
}

/** Notes on the ranking always; findings on the sheet that holds the tables they speak of, general ones with the first. */
function putNotes(writer: ReportWriter, section: MatrixSection, forms: readonly SectionForm[]): void {
  const codes = forms.flatMap(({ indicator, parentRows }) => [indicator, ...parentRows]);
  const isFirst = codes.includes(section.set.matrix.report.sections[0]?.indicator ?? '');
  const isHere = (code: string | undefined) => (code === undefined ? isFirst : codes.includes(code));

  const ranked = forms.map(({ indicator }) => tableOf(section, indicator));
  const ofParent = forms.flatMap(({ parentRows }) => parentRows.map((code) => tableOf(section, code)));
  const warnings = section.warnings.filter(({ place }) => isHere(place.indicator?.code));
  const accepted = section.accepted.filter(({ finding }) => isHere(finding.place.indicator?.code));
  const blocks = [
    { heading: 'Ghi chú', lines: [...rankingNotes(section, ranked), ...wordNotes(ranked, ofParent)] },
    { heading: 'Số liệu cần lưu ý', lines: warningNotes(warnings) },
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

function finish(section: MatrixSection, written: WrittenSheet): SheetModel {
  const { writer, placed, scale, lastColumn } = written;
  const [only, ...others] = placed;
  const titleRows = only !== undefined && others.length === 0 ? { titleRows: only.headerRows } : {};
  const page: PageSetup = {
    paper: 'a4',
    orientation: 'portrait',
    margins: MARGINS,
    scaling: { type: 'percent', percent: scale },
    printArea: { top: 1, left: 0, bottom: writer.row - 1, right: lastColumn },
    breaksBeforeRows: others.length === 0 ? breaksOfLongTable(written) : breaksOfSections(written),
    breaksBeforeColumns: [],
    centredHorizontally: true,
    ...titleRows,
    ...PAGE_NUMBERS,
  };
  const tag = { top: 0, left: 0, bottom: 0, right: 0 };
  return writer.sheet.build({
    tabColor: section.accepted.length > 0 ? 'BF8F00' : '548235',
    names: [{ name: REPORT_TAG_NAME, range: tag }],
    page,
  });
}
