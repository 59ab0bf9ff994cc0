import { formSection } from '../../../src/actions/form-section';
import { USUAL_SETTINGS, type JudgementSettings } from '../../../src/judgement/judge-form';
import { previousPeriod } from '../../../src/model/period';
import { layoutFormReport } from '../../../src/sheets/form-report/form-report-layout';
import type { FormSection } from '../../../src/sheets/form-report/form-section';
import type { FigureStyle, ReportLayout } from '../../../src/sheets/report/report-section';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import { formTable, type TypedForm } from '../../support/filled-form';
import { rowContents } from '../cells';

/** How a form is printed in a test. */
export interface Printing {
  readonly layout?: ReportLayout;
  readonly figures?: FigureStyle;
  readonly settings?: JudgementSettings;
  readonly earlier?: TypedForm;
  readonly section?: Partial<FormSection>;
}

/** The section that a typed form makes. */
export function sectionOf(typed: TypedForm, printing: Printing = {}): FormSection {
  const { settings = USUAL_SETTINGS, earlier, section = {} } = printing;
  const table = formTable(typed);
  const { set, period } = table;
  const before = earlier === undefined ? null : formTable(earlier);
  return {
    ...formSection({ set, period, comparison: previousPeriod(period) }, table, before, [], settings),
    isOneOfSeveral: false,
    warnings: [],
    accepted: [],
    ...section,
  };
}

/** The printed sheet of a typed form. */
export function printed(typed: TypedForm, printing: Printing = {}): SheetModel {
  const { layout = 'exact', figures = { as: 'numbers', decimals: 'as-published' } } = printing;
  return layoutFormReport(sectionOf(typed, printing), { layout, figures, staleFormula: '=""' });
}

/** The rows of the table under its headings and before what follows it, groups included. */
export function tableRows(model: SheetModel, firstHeading: string): readonly (readonly CellContent[])[] {
  const header = headerRow(model, firstHeading);
  const rows: (readonly CellContent[])[] = [];
  for (let row = header + 1; ; row += 1) {
    const contents = rowContents(model, row);
    if (contents.every((content) => content === null)) return rows;
    rows.push(contents);
  }
}

export function headerRow(model: SheetModel, firstHeading: string): number {
  const found = model.cells.find(({ content, style }) => content === firstHeading && style === 'header');
  if (found === undefined) throw new Error(`no heading ${firstHeading}`);
  return found.row;
}
