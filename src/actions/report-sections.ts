import { setHash } from '../indicator-sets/catalogue';
import { USUAL_SETTINGS, type JudgementSettings } from '../judgement/judge-form';
import type { EntryTable, FormTable, MatrixTable } from '../model/entry';
import type { Finding } from '../model/finding';
import { hasForm } from '../model/indicator-set';
import { listDuring } from '../model/unit';
import type { TieRule } from '../ranking/rank-units';
import { judge } from './acceptance';
import { checkAgainst, checkEntries, findMatrixTable } from './check-entries';
import { formSection, unitRow, type ComputedFormSection } from './form-section';
import { matrixSection, type ComputedMatrixSection } from './matrix-section';
import type { Contents } from './read-contents';
import type { ReportProblem } from './report-problem';
import { concerns, concernsAny, concernsSources, isToldByOthers } from './section-findings';
import { comparesWithPrevious, type SectionRequest, type SectionSettings } from './section-request';

export type { ReportProblem } from './report-problem';
export type { SectionRequest } from './section-request';

/** A section with the tables it was computed from. */
export type ComputedSection = ComputedMatrixSection | ComputedFormSection;

export type SectionsResult =
  { readonly type: 'sections'; readonly sections: readonly ComputedSection[] } | Refused;

interface Refused {
  readonly type: 'problem';
  readonly problem: ReportProblem;
}

/**
 * Ranks, compares and judges what each request asks for: the sheet of all units where there is one, and the form of each
 * unit that has one. Errors that nobody accepted block the whole report.
 */
export function computeSections(
  contents: Contents,
  requests: readonly SectionRequest[],
  ties: TieRule,
  judgement: JudgementSettings = USUAL_SETTINGS,
): SectionsResult {
  const changed = requests.find((request) => isComparedAcrossDefinitions(contents, request));
  if (changed !== undefined) return refused({ code: 'definition-changed', ...changed });
  const findings = checkEntries(contents);
  const { blocking } = judge(findings.filter(concernsAny(requests)), contents.acceptances);
  if (blocking.length > 0) return refused({ code: 'blocked', findings: blocking });

  const sections: ComputedSection[] = [];
  for (const request of requests) {
    const computed = sectionsOf({ contents, findings }, request, { ties, judgement });
    if (computed.type === 'problem') return computed;
    sections.push(...computed.sections);
  }
  return { type: 'sections', sections };
}

/** What workbooks hold, and what was found in them. */
interface Checked {
  readonly contents: Contents;
  readonly findings: readonly Finding[];
}

function sectionsOf(checked: Checked, request: SectionRequest, settings: SectionSettings): SectionsResult {
  const { set, period, comparison } = request;
  const tables = tablesOf(checked.contents);
  const matrix = findMatrixTable(tables, set.id, period);
  const forms = formsOf(tables, request, period);
  if (isWithoutUnits(checked.contents, request, matrix))
    return refused({ code: 'nothing-to-rank', set, period });
  if (matrix === null && forms.length === 0) return refused({ code: 'no-entry-sheet', set, period });
  const hasEarlier = tables.some((table) => table.set.id === set.id && table.period.id === comparison.id);
  if (!hasEarlier && !comparesWithPrevious(request)) {
    return refused({ code: 'no-entry-sheet', set, period: comparison });
  }
  const sections: ComputedSection[] = [];
  if (matrix !== null) {
    const earlier = findMatrixTable(tables, set.id, comparison);
    const parent = matrix.parent?.unit ?? checked.contents.unitList?.parent;
    if (parent === undefined) return refused({ code: 'no-parent', sheet: matrix.sheet });
    sections.push({
      ...matrixSection(request, matrix, earlier, parent, settings.ties),
      ...judgedFindings(checked, request, matrix, earlier),
    });
  }
  const before = formsOf(tables, request, comparison);
  for (const form of forms) {
    const earlier = before.find((table) => unitRow(table).unit.code === unitRow(form).unit.code) ?? null;
    const section = formSection(request, form, earlier, tables, settings.judgement);
    const { entrySheets, acceptances } = checked.contents;
    const { blocking } = judge(checked.findings.filter(concernsSources(entrySheets, section)), acceptances);
    if (blocking.length > 0) return refused({ code: 'blocked', findings: blocking });
    const { warnings, accepted } = judgedFindings(checked, request, form, earlier);
    sections.push({
      ...section,
      isOneOfSeveral: forms.length > 1,
      warnings: warnings.filter((found) => !isToldByOthers(found, section)),
      accepted,
    });
  }
  return { type: 'sections', sections };
}

/** Whether nobody is ranked, on the sheet there is or on any that could be made. */
function isWithoutUnits(
  { unitList }: Contents,
  { set, period }: SectionRequest,
  matrix: MatrixTable | null,
): boolean {
  if (matrix !== null) return matrix.units.length === 0;
  return !hasForm(set) && unitList !== null && listDuring(unitList, period).units.length === 0;
}

/** Warnings of the sheet reported, and the accepted errors of both: the figures compared with are printed too. */
function judgedFindings(
  { contents, findings }: Checked,
  request: SectionRequest,
  table: EntryTable,
  earlier: EntryTable | null,
): Pick<ComputedSection, 'warnings' | 'accepted'> {
  const { entrySheets, acceptances, unitList } = contents;
  const compared = comparesWithPrevious(request)
    ? findings.filter(concerns(entrySheets, table))
    : checkAgainst(table, earlier, unitList);
  const { warnings } = judge(compared, acceptances);
  const { accepted } = judge(findings.filter(concerns(entrySheets, table, earlier)), acceptances);
  return { warnings, accepted };
}

/** Whether two sheets that would be compared were made from different definitions of the set. */
function isComparedAcrossDefinitions(
  { entrySheets }: Contents,
  { set, period, comparison }: SectionRequest,
): boolean {
  const definitions = new Map<string, Set<string>>();
  for (const { table, layout } of entrySheets) {
    if (table?.set.id !== set.id || (table.period.id !== period.id && table.period.id !== comparison.id))
      continue;
    // A form is compared with that of the same unit alone.
    const whose = table.arrangement === 'form' ? `form ${unitRow(table).unit.code}` : table.arrangement;
    const made = definitions.get(whose) ?? new Set<string>();
    definitions.set(whose, made.add(layout.tag?.setHash ?? setHash(table.set)));
  }
  return [...definitions.values()].some((made) => made.size > 1);
}

function tablesOf({ entrySheets }: Contents): readonly EntryTable[] {
  return entrySheets.flatMap(({ table }) => (table === null ? [] : [table]));
}

/** The forms of a period, of each unit the first: where a unit has two the checks say so. */
function formsOf(
  tables: readonly EntryTable[],
  { set }: SectionRequest,
  period: SectionRequest['period'],
): readonly FormTable[] {
  const forms = new Map<string, FormTable>();
  for (const table of tables) {
    if (table.arrangement !== 'form' || table.set.id !== set.id || table.period.id !== period.id) continue;
    const { code } = unitRow(table).unit;
    if (!forms.has(code)) forms.set(code, table);
  }
  return [...forms.values()];
}

function refused(problem: ReportProblem): Refused {
  return { type: 'problem', problem };
}
