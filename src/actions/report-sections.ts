import { contentHash } from '../model/content-hash';
import type { MatrixTable } from '../model/entry';
import { contentsOf, tableFingerprint } from '../model/entry-fingerprint';
import type { Finding } from '../model/finding';
import type { IndicatorSet } from '../model/indicator-set';
import { previousFigures, rowsByCode } from '../model/previous-figures';
import { previousPeriod, type Period } from '../model/period';
import type { Unit } from '../model/unit';
import { tabulateIndicator } from '../ranking/indicator-table';
import type { TieRule } from '../ranking/rank-units';
import type { ReportSection } from '../sheets/report/report-section';
import { judge } from './acceptance';
import { checkAgainst, checkEntries, findMatrixTable } from './check-entries';
import type { Contents } from './read-contents';

/** A set, the period to report and the one to compare it with. */
export interface SectionRequest {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly comparison: Period;
}

/** A section with the tables it was computed from. */
export interface ComputedSection extends ReportSection {
  readonly table: MatrixTable;
  /** Null when last period's figures are those typed into the entry sheet itself. */
  readonly earlier: MatrixTable | null;
}

/** Why there can be no report. */
export type ReportProblem =
  | { readonly code: 'no-entry-sheet'; readonly set: IndicatorSet; readonly period: Period }
  | { readonly code: 'no-parent'; readonly sheet: string }
  | { readonly code: 'blocked'; readonly findings: readonly Finding[] };

export type SectionsResult =
  | { readonly type: 'sections'; readonly sections: readonly ComputedSection[] }
  | { readonly type: 'problem'; readonly problem: ReportProblem };

/** Ranks and compares what each request asks for; errors that nobody accepted block the whole report. */
export function computeSections(
  contents: Contents,
  requests: readonly SectionRequest[],
  ties: TieRule,
): SectionsResult {
  const tables = contents.entrySheets.flatMap(({ table }) => (table === null ? [] : [table]));
  const findings = checkEntries(contents);
  const { blocking } = judge(findings.filter(isOfAny(requests)), contents.acceptances);
  if (blocking.length > 0) return problem({ code: 'blocked', findings: blocking });

  const sections: ComputedSection[] = [];
  for (const request of requests) {
    const { set, period, comparison } = request;
    const table = findMatrixTable(tables, set.id, period);
    if (table === null) return problem({ code: 'no-entry-sheet', set, period });
    const earlier = findMatrixTable(tables, set.id, comparison);
    if (earlier === null && comparison.id !== previousPeriod(period).id) {
      return problem({ code: 'no-entry-sheet', set, period: comparison });
    }
    const parent = table.parent?.unit ?? contents.unitList?.parent;
    if (parent === undefined) return problem({ code: 'no-parent', sheet: table.sheet });
    const compared =
      comparison.id === previousPeriod(period).id
        ? findings.filter(isOf(period))
        : checkAgainst(table, earlier, contents.unitList);
    const { warnings } = judge(compared, contents.acceptances);
    // The figures of the period compared with are printed too, so who answers for them is.
    const { accepted } = judge(findings.filter(isOf(period, comparison)), contents.acceptances);
    sections.push({ ...computed(request, table, earlier, parent, ties), warnings, accepted });
  }
  return { type: 'sections', sections };
}

function computed(
  { period, comparison }: SectionRequest,
  table: MatrixTable,
  earlier: MatrixTable | null,
  parent: Unit,
  ties: TieRule,
): Omit<ComputedSection, 'warnings' | 'accepted'> {
  const previous = previousFigures(table, earlier);
  return {
    set: table.set,
    period,
    comparison,
    asOf: table.asOf,
    parent,
    ties,
    tables: table.indicators.map((indicator) => tabulateIndicator(table, previous, indicator, ties)),
    inputHash: inputHash(table, earlier),
    table,
    earlier,
  };
}

/** A sheet whose period cannot be read might be the one asked for, so its findings count for every request. */
function isOfAny(requests: readonly SectionRequest[]): (found: Finding) => boolean {
  const periods = new Set(requests.flatMap(({ period, comparison }) => [period.id, comparison.id]));
  return ({ place }) => place.period === undefined || periods.has(place.period);
}

function isOf(...periods: readonly Period[]): (found: Finding) => boolean {
  return ({ place }) => periods.some(({ id }) => id === place.period);
}

function problem(reason: ReportProblem): SectionsResult {
  return { type: 'problem', problem: reason };
}

/** A fingerprint of everything the section was computed from. */
function inputHash(table: MatrixTable, earlier: MatrixTable | null): string {
  const typedBefore = [...rowsByCode(table)].map(([code, { previous }]) => [code, contentsOf(previous)]);
  return contentHash(
    JSON.stringify([
      tableFingerprint(table),
      earlier === null ? null : tableFingerprint(earlier),
      typedBefore,
    ]),
  );
}
