import type { ReportSection as SectionForm } from '../../model/indicator-set';
import type { IndicatorTable } from '../../ranking/indicator-table';
import { figureCell, NO_FIGURE } from './figure-cells';
import { filledText } from './filled-text';
import { periodLabels } from './period-label';
import type { MatrixSection } from './matrix-section';
import type { FigureStyle, ReportLayout } from './report-section';
import type { ReportWriter, SpannedCell } from './report-writer';
import { bandsOf } from '../../ranking/bands';
import { tableColumns, type TableColumn } from './table-columns';

/** Where a section ended up: all of it, the heading rows of its unit table, and the table's rows of units. */
export interface PlacedSection {
  readonly rows: RowSpan;
  readonly headerRows: RowSpan;
  readonly unitRows: RowSpan;
}

/** Rows of a sheet, both ends included, counted from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Writes one numbered section: heading, the parent's table, the units' table. */
export function putSection(
  writer: ReportWriter,
  section: MatrixSection,
  form: SectionForm,
  layout: ReportLayout,
  figures: FigureStyle,
): PlacedSection {
  const first = writer.row;
  const table = tableOf(section, form.indicator);
  const labels = periodLabels(section.comparison, section.period);
  const columns = tableColumns(layout, {
    indicator: table.indicator,
    figures,
    bands: bandsOf(section.set, table.indicator),
    ...labels,
  });
  const { parent: unit, period, asOf } = section;
  const text = (template: string) => filledText(template, { unit, period, asOf });

  writer.line(text(form.heading), 'heading');
  writer.line(text(form.parentCaption), 'caption');
  putParentTable(writer, section, form, columns, figures);
  writer.gap(6);
  writer.line(text(form.unitCaption), 'caption');
  const headerRows = putHeader(writer, columns);
  table.rows.forEach((row, index) => {
    writer.tableRow(columns.map(({ cell }, column) => ({ column, ...cell(row, index + 1) })));
  });
  const unitRows = { first: headerRows.last + 1, last: writer.row - 1 };
  writer.gap(8);
  return { rows: { first, last: writer.row - 1 }, headerRows, unitRows };
}

function putHeader(writer: ReportWriter, columns: readonly TableColumn[]): RowSpan {
  const first = writer.row;
  const top: SpannedCell[] = [];
  const bottom: SpannedCell[] = [];
  columns.forEach(({ heading, group }, column) => {
    if (group === undefined) {
      top.push({ column, rows: 2, content: heading, style: 'header' });
      return;
    }
    bottom.push({ column, content: heading, style: 'header' });
    if (columns[column - 1]?.group === group) return;
    const span = columns.filter((other) => other.group === group).length;
    top.push({ column, columns: span, content: group, style: 'header' });
  });
  writer.tableRow(top);
  writer.tableRow(bottom);
  return { first, last: writer.row - 1 };
}

/** The parent alone, under the same columns as the units' figures: never ranked, never compared with them. */
function putParentTable(
  writer: ReportWriter,
  section: MatrixSection,
  form: SectionForm,
  columns: readonly TableColumn[],
  figures: FigureStyle,
): void {
  const labels = periodLabels(section.comparison, section.period);
  const nameColumn = columns.findIndex(({ heading }) => heading === 'Đơn vị');
  const figureColumn = columns.findIndex(({ group }) => group !== undefined);
  const start = { column: 0, columns: nameColumn + 1 };
  writer.tableRow([
    { ...start, content: 'Đơn vị', style: 'header' },
    { column: figureColumn, content: labels.before, style: 'header' },
    { column: figureColumn + 1, content: labels.now, style: 'header' },
  ]);
  const rows = [
    { name: [section.parent.name, form.parentSuffix].filter(Boolean).join(' '), indicator: form.indicator },
    ...form.parentRows.map((code) => ({ name: tableOf(section, code).indicator.name.vi, indicator: code })),
  ];
  for (const { name, indicator: code } of rows) {
    const { indicator, parent } = tableOf(section, code);
    const dash = { content: NO_FIGURE, style: 'figure' } as const;
    const before = parent === null ? dash : figureCell(parent.previous, indicator, figures);
    const now = parent === null ? dash : figureCell(parent.current, indicator, figures);
    writer.tableRow([
      { ...start, content: name, style: 'name' },
      { column: figureColumn, ...before },
      { column: figureColumn + 1, ...now },
    ]);
  }
}

/** The table of an indicator; the caller asks only for indicators of the section's set. */
export function tableOf(section: MatrixSection, code: string): IndicatorTable {
  const found = section.tables.find(({ indicator }) => indicator.code === code);
  if (found === undefined) throw new RangeError(`the section has no table of ${code}`);
  return found;
}
