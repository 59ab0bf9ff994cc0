import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { buildReport } from '../../src/actions/build-report';
import { insertSheet } from '../../src/actions/insert-sheet';
import { readContents, type Contents } from '../../src/actions/read-contents';
import { computeSections, type ComputedSection } from '../../src/actions/report-sections';
import { readSampleFigures } from '../../src/cli/sample';
import { findSet } from '../../src/indicator-sets/catalogue';
import type { MatrixTable } from '../../src/model/entry';
import type { Acceptance } from '../../src/model/finding';
import {
  asMatrixSet,
  type FigureIndicator,
  type IndicatorSet,
  type MatrixSet,
} from '../../src/model/indicator-set';
import { lastDayOf, monthPeriod, previousPeriod, type Period } from '../../src/model/period';
import type { Unit, UnitList } from '../../src/model/unit';
import { parseUnitsCsv } from '../../src/model/units-csv';
import type { TieRule } from '../../src/ranking/rank-units';
import type { FigureStyle, ReportLayout } from '../../src/sheets/report/report-section';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';

/** What a cell of an entry sheet is filled with. */
export type Figure = (unit: Unit, indicator: FigureIndicator) => string | number | boolean | null;

export const SET_766: MatrixSet = asMatrixSet(setOf('766'));
export const APRIL = monthPeriod(2025, 4);
export const MAY = monthPeriod(2025, 5);

const SAMPLES = join('assets', 'samples', 'nga-nam');

/** The eight communes of the document and the town above them. */
export function ngaNam(): UnitList {
  const units = parseUnitsCsv(readFileSync(join(SAMPLES, 'units.csv'), 'utf8'));
  if (!('ok' in units)) throw new Error('the sample list of units is broken');
  return units.ok;
}

/** The document's own figures of a month. */
export function ngaNamFigures(period: Period): Figure {
  return readSampleFigures(join(SAMPLES, `766-${period.id}.csv`));
}

/** Figures from 40 to 95 that move by less than 12 from month to month, with one decimal or two. */
export function plausibleFigures(period: Period): Figure {
  return (unit, indicator) => {
    if (indicator.scope === 'parent' && unit.parent !== undefined) return null;
    const seed = Array.from(`${unit.code}${indicator.code}`).reduce(
      (sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973,
      7,
    );
    const base = 40 + (seed % 4400) / 100;
    const moved = base + ((seed + period.ordinal * 521) % 1100) / 100;
    return Math.round(moved * 100) / 100;
  };
}

/** What a report is made from. */
export interface ReportCase {
  readonly units?: UnitList;
  readonly period?: Period;
  readonly figure?: Figure;
  /** Of the period before, on a sheet of its own; null when that sheet is not there. */
  readonly earlierFigure?: Figure | null;
  readonly layout?: ReportLayout;
  readonly figures?: FigureStyle;
  readonly ties?: TieRule;
  readonly acceptances?: readonly Acceptance[];
}

/** The sheets of a report workbook, made as the command line makes them. */
export async function reportSheets(given: ReportCase = {}): Promise<readonly SheetModel[]> {
  const { layout = 'exact', figures = { as: 'numbers', decimals: 'as-published' }, acceptances = [] } = given;
  const { contents, sections } = await computed(given);
  return buildReport(sections, { layout, figures, unitList: contents.unitList, acceptances });
}

/** The sheets that are printed. */
export async function printedSheets(given: ReportCase = {}): Promise<readonly SheetModel[]> {
  return (await reportSheets(given)).filter(({ name }) => name.startsWith('BC '));
}

export async function computed(
  given: ReportCase = {},
): Promise<{ contents: Contents; sections: readonly ComputedSection[] }> {
  const { period = MAY, ties = 'competition', acceptances = [] } = given;
  const read = await contentsOf(await entryWorkbook(given));
  const contents: Contents = { ...read, acceptances: [...read.acceptances, ...acceptances] };
  const request = { set: SET_766, period, comparison: previousPeriod(period) };
  const result = computeSections(contents, [request], ties);
  if (result.type === 'problem') throw new Error(`no report: ${JSON.stringify(result.problem, bigints)}`);
  return { contents, sections: result.sections };
}

/** The workbook that is filled in: the entry sheet, that of the period before, the lists. */
export async function entryWorkbook(given: ReportCase = {}): Promise<MemoryWorkbook> {
  const { units = ngaNam(), period = MAY } = given;
  const before = previousPeriod(period);
  const figure =
    given.figure ?? (given.units === undefined ? ngaNamFigures(period) : plausibleFigures(period));
  const earlierFigure =
    given.earlierFigure === undefined
      ? given.units === undefined
        ? ngaNamFigures(before)
        : plausibleFigures(before)
      : given.earlierFigure;
  const earlier = earlierFigure === null ? null : await entryTable(units, before, earlierFigure);
  return inserted({ units, period, figure, earlier });
}

/** An entry sheet of its own, filled in and read back. */
export async function entryTable(units: UnitList, period: Period, figure: Figure): Promise<MatrixTable> {
  const contents = await contentsOf(await inserted({ units, period, figure, earlier: null }));
  const table = contents.entrySheets[0]?.table;
  if (table?.arrangement !== 'matrix') throw new Error('the sheet cannot be read back');
  return table;
}

async function inserted(given: {
  units: UnitList;
  period: Period;
  figure: Figure;
  earlier: MatrixTable | null;
}): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await insertSheet(workbook, { set: SET_766, asOf: lastDayOf(given.period), ...given });
  return workbook;
}

export function contentsOf(port: MemoryWorkbook): Promise<Contents> {
  return readContents([{ name: 'so.xlsx', port }]);
}

function setOf(id: string): IndicatorSet {
  const set = findSet(id);
  if (set === null) throw new Error(`no set ${id}`);
  return set;
}

function bigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
