import type { MatrixTable } from '../model/entry';
import type { Acceptance } from '../model/finding';
import { previousPeriod } from '../model/period';
import type { UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutDataSheet, staleFormula } from '../sheets/data/data-sheet';
import { watchedSheet } from '../sheets/data/watched-sheet';
import { entrySheetName } from '../sheets/entry/entry-layout';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import { layoutOriginalsSheet, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import { carriedEntrySheet, unitsOf } from './carry-entry-sheet';
import { carriedForms } from './carry-form-sheets';
import { placesOnNewSheet } from './figure-places';
import { placesOnNewForm } from './form-places';
import { layoutSection } from './layout-section';
import { dataRowsOf } from './report-data';
import type { ComputedMatrixSection } from './matrix-section';
import type { ComputedSection } from './report-sections';

export interface ReportRequest {
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
  readonly unitList: UnitList | null;
  readonly acceptances: readonly Acceptance[];
}

/**
 * The report workbook: the printed tables first, then the entry sheets they were made from, laid out anew, the lists,
 * the flat table that watches over the figures, and out of sight how the generated sheets were, so that the pane can tell
 * what is edited by hand later.
 */
export function buildReport(
  sections: readonly ComputedSection[],
  request: ReportRequest,
): readonly SheetModel[] {
  const carried = carriedSheets(sections);
  const options = {
    layout: request.layout,
    figures: request.figures,
    staleFormula: staleFormula(carried.map(watchedSheet)),
  };
  const [first] = sections;
  const units = request.unitList ?? (first === undefined ? null : unitsOfSection(first));
  const printed = distinctlyNamed(sections.flatMap((section) => layoutSection(section, options)));
  const places = { matrix: placesOnNewSheet, form: placesOnNewForm };
  const data = layoutDataSheet(dataRowsOf(sections, places));
  return [
    ...printed,
    ...carried,
    ...(units === null ? [] : [layoutUnitListSheet(units)]),
    layoutAcceptanceSheet(request.acceptances),
    data,
    layoutOriginalsSheet([...printed, data].map(originalOf)),
  ];
}

/** One period may be compared with two others: the second report of it is "BC 766 T5-2025 – 2". */
export function distinctlyNamed(models: readonly SheetModel[]): readonly SheetModel[] {
  const used = new Map<string, number>();
  return models.map((model) => {
    const times = (used.get(model.name) ?? 0) + 1;
    used.set(model.name, times);
    return times === 1 ? model : { ...model, name: `${model.name} – ${times}` };
  });
}

/** The units that a section tells of; of a form there is no parent to list. */
function unitsOfSection(section: ComputedSection): UnitList | null {
  return section.arrangement === 'matrix' ? unitsOf(section.table, section.parent) : null;
}

/** Each entry sheet once, however many sections use it. */
function carriedSheets(sections: readonly ComputedSection[]): readonly SheetModel[] {
  const matrices = sections.filter((section) => section.arrangement === 'matrix');
  const forms = sections.filter((section) => section.arrangement === 'form');
  return [...carriedMatrices(matrices), ...carriedForms(forms)];
}

function carriedMatrices(sections: readonly ComputedMatrixSection[]): readonly SheetModel[] {
  const models = new Map<string, SheetModel>();
  const carry = (table: MatrixTable, earlier: MatrixTable | null, units: UnitList) => {
    const name = entrySheetName(table.set, table.period);
    if (!models.has(name)) models.set(name, carriedEntrySheet(table, earlier, units));
  };
  for (const { table, earlier, parent } of sections) {
    // The "kỳ trước" columns of a sheet show the period before and no other, whatever the report compares with.
    const isBefore = earlier?.period.id === previousPeriod(table.period).id;
    carry(table, isBefore ? earlier : null, unitsOf(table, parent));
  }
  for (const { earlier, parent } of sections) {
    if (earlier !== null) carry(earlier, null, unitsOf(earlier, earlier.parent?.unit ?? parent));
  }
  return [...models.values()];
}
