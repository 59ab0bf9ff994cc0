import { layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { DATA_SHEET } from '../sheets/data/data-sheet';
import { layoutRegisterSheet, registerSheetName } from '../sheets/register/register-layout';
import { placesOnNewRegister } from '../sheets/register/record-places';
import { layoutRegisterReport } from '../sheets/register/register-report';
import type { RegisterSection } from '../sheets/register/register-section';
import { REPORT_TAG_NAME } from '../sheets/report/report-tag';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import { layoutOriginalsSheet, ORIGINALS_SHEET, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import { buildReport, distinctlyNamed, type ReportRequest } from './build-report';
import type { ComputedSection } from './report-sections';

/**
 * The report workbook with registers: what `buildReport` makes of the sets, the printed registers behind their tables,
 * and each register laid out anew beside them.
 */
export function buildReportWithRegisters(
  sections: readonly ComputedSection[],
  registers: readonly RegisterSection[],
  request: ReportRequest,
): readonly SheetModel[] {
  if (registers.length === 0) return buildReport(sections, request);
  const carried = distinctlyNamed(registers.map(carriedRegister));
  const printed = distinctlyNamed(
    registers.map((section, index) => {
      const sheet = carried[index]?.name ?? registerSheetName(section.table.register, section.table.period);
      return layoutRegisterReport(section, placesOnNewRegister(section.table, sheet));
    }),
  );
  const ofSets = sections.length === 0 ? listSheets(request) : buildReport(sections, request);
  const others = ofSets.filter(({ name }) => name !== ORIGINALS_SHEET);
  const printedSets = others.filter(isReport);
  const rest = others.filter((model) => !isReport(model));
  const generated = [...printedSets, ...printed, ...rest.filter(({ name }) => name === DATA_SHEET)];
  return [...printedSets, ...printed, ...carried, ...rest, layoutOriginalsSheet(generated.map(originalOf))];
}

/** A register as it was read, in a sheet of this program's own form; blank rows between records are gone. */
function carriedRegister({ table }: RegisterSection): SheetModel {
  const { register, period, asOf, unit, records } = table;
  const contents = records.map(
    ({ cells }) => new Map([...cells].map(([code, { content }]) => [code, content] as const)),
  );
  return layoutRegisterSheet({ register, period, asOf, unit, records: contents, use: 'own' });
}

function listSheets({ unitList, acceptances }: ReportRequest): readonly SheetModel[] {
  return [...(unitList === null ? [] : [layoutUnitListSheet(unitList)]), layoutAcceptanceSheet(acceptances)];
}

function isReport({ names }: SheetModel): boolean {
  return names.some(({ name }) => name === REPORT_TAG_NAME);
}
