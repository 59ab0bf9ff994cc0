import { isBuiltIn } from '../indicator-sets/catalogue';
import type { MatrixTable } from '../model/entry';
import type { Acceptance } from '../model/finding';
import { previousPeriod } from '../model/period';
import type { UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutDataSheet, staleFormula } from '../sheets/data/data-sheet';
import { watchedSheet } from '../sheets/data/watched-sheet';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { layoutReport } from '../sheets/report/report-layout';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import { layoutOriginalsSheet, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import { carriedEntrySheet, unitsOf } from './carry-entry-sheet';
import { placesOnNewSheet } from './figure-places';
import { dataRowsOf } from './report-data';
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
  const units = request.unitList ?? (first === undefined ? null : unitsOf(first.table, first.parent));
  const printed = distinctlyNamed(sections.flatMap((section) => layoutReport(section, options)));
  const data = layoutDataSheet(dataRowsOf(sections, placesOnNewSheet));
  return [
    ...printed,
    ...carried,
    ...(units === null ? [] : [layoutUnitListSheet(units)]),
    layoutAcceptanceSheet(request.acceptances),
    ...definitions(sections),
    data,
    layoutOriginalsSheet([...printed, data].map(originalOf)),
  ];
}

/** Without their definitions the entry sheets of sets that do not come with the product could not be read again. */
function definitions(sections: readonly ComputedSection[]): readonly SheetModel[] {
  const own = sections.map(({ set }) => set).filter((set) => !isBuiltIn(set));
  return [...new Map(own.map((set) => [set.id, set])).values()].map(layoutDefinitionSheet);
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

/** Each entry sheet once, however many sections use it. */
function carriedSheets(sections: readonly ComputedSection[]): readonly SheetModel[] {
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
