import { isBuiltIn } from '../indicator-sets/catalogue';
import type { FormTable, MatrixTable } from '../model/entry';
import type { Acceptance } from '../model/finding';
import { previousPeriod } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutDataSheet, staleFormula } from '../sheets/data/data-sheet';
import type { WatchedSheet } from '../sheets/data/data-sheet';
import { watchedSheet } from '../sheets/data/watched-sheet';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import { COLUMN } from '../sheets/entry/geometry';
import { FORM_COLUMN } from '../sheets/form/form-geometry';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import { layoutOriginalsSheet, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import { carriedEntrySheet, unitsOf } from './carry-entry-sheet';
import { carriedFormSheet, tabsOfForms, type FormTabs } from './carry-form-sheet';
import { placesOnNewSheet } from './figure-places';
import { placesOnNewForm } from './form-places';
import { layoutSection } from './layout-section';
import { dataRowsOf } from './report-data';
import type { ComputedFormSection } from './form-section';
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
  const tabs = tabsOfForms(request.unitList?.parent ?? null);
  const carried = carriedSheets(sections, tabs);
  const options = {
    layout: request.layout,
    figures: request.figures,
    staleFormula: staleFormula(carried.map(({ watched }) => watched)),
  };
  const [first] = sections;
  const units = request.unitList ?? (first === undefined ? null : unitsOfSection(first));
  const printed = distinctlyNamed(sections.flatMap((section) => layoutSection(section, options)));
  const places = {
    matrix: placesOnNewSheet,
    form: (table: FormTable) => placesOnNewForm(table, tabs(table)),
  };
  const data = layoutDataSheet(dataRowsOf(sections, places));
  return [
    ...printed,
    ...carried.map(({ model }) => model),
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

/** Excel takes no longer name of a sheet. */
const LONGEST_SHEET_NAME = 31;

/** One period may be compared with two others: the second report of it is "BC 766 T5-2025 – 2". */
export function distinctlyNamed(models: readonly SheetModel[]): readonly SheetModel[] {
  const used = new Map<string, number>();
  return models.map((model) => {
    const times = (used.get(model.name) ?? 0) + 1;
    used.set(model.name, times);
    if (times === 1) return model;
    const end = ` – ${times}`;
    return { ...model, name: `${model.name.slice(0, LONGEST_SHEET_NAME - end.length)}${end}` };
  });
}

/** The units that a section tells of; of a form there is no parent to list. */
function unitsOfSection(section: ComputedSection): UnitList | null {
  return section.arrangement === 'matrix' ? unitsOf(section.table, section.parent) : null;
}

/** Each entry sheet once, however many sections use it. */
function carriedSheets(sections: readonly ComputedSection[], tabs: FormTabs): readonly CarriedSheet[] {
  const carried = sections.flatMap((section) =>
    section.arrangement === 'matrix' ? carriedMatrices(section) : carriedForms(section, tabs),
  );
  // A table may be reported in one section and compared with or taken from in another: first comes what shows most.
  const inOrder = [...carried].sort((a, b) => a.rank - b.rank);
  const models = new Map<string, CarriedSheet>();
  for (const sheet of inOrder) if (!models.has(sheet.model.name)) models.set(sheet.model.name, sheet);
  return [...models.values()];
}

/** An entry sheet in the report's workbook. */
interface CarriedSheet {
  readonly model: SheetModel;
  /** 0 for what is reported, 1 for what it is compared with or taken from. */
  readonly rank: 0 | 1;
  readonly watched: WatchedSheet;
}

function carriedMatrices({ table, earlier, parent }: ComputedMatrixSection): readonly CarriedSheet[] {
  // The "kỳ trước" columns of a sheet show the period before and no other, whatever the report compares with.
  const isBefore = earlier?.period.id === previousPeriod(table.period).id;
  return [
    matrixSheet(carriedEntrySheet(table, isBefore ? earlier : null, unitsOf(table, parent)), 0),
    ...(earlier === null ? [] : [comparedMatrix(earlier, parent)]),
  ];
}

function carriedForms(
  { table, earlier, sources, unit }: ComputedFormSection,
  tabs: FormTabs,
): readonly CarriedSheet[] {
  const isBefore = earlier?.period.id === previousPeriod(table.period).id;
  return [
    formSheet(carriedFormSheet(table, isBefore ? earlier : null, tabs), 0),
    ...(earlier === null ? [] : [formSheet(carriedFormSheet(earlier, null, tabs), 1)]),
    ...sources.map((source) =>
      source.arrangement === 'matrix'
        ? comparedMatrix(source, unit)
        : formSheet(carriedFormSheet(source, null, tabs), 1),
    ),
  ];
}

function comparedMatrix(table: MatrixTable, parent: Unit): CarriedSheet {
  return matrixSheet(carriedEntrySheet(table, null, unitsOf(table, table.parent?.unit ?? parent)), 1);
}

function matrixSheet(model: SheetModel, rank: CarriedSheet['rank']): CarriedSheet {
  return { model, rank, watched: watchedSheet(model, { codeColumn: COLUMN.code, nameColumn: COLUMN.name }) };
}

function formSheet(model: SheetModel, rank: CarriedSheet['rank']): CarriedSheet {
  const columns = { codeColumn: FORM_COLUMN.code, nameColumn: FORM_COLUMN.name };
  return { model, rank, watched: watchedSheet(model, columns) };
}
