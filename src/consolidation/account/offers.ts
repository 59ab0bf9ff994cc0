import { setHash } from '../../indicator-sets/catalogue';
import { finding, type Finding, type FindingCode, type Place } from '../../model/finding';
import type { Unit } from '../../model/unit';
import type { ReadSubmission, SubmittedFile, SubmittedRow, SubmittedTable } from '../submission';
import { unitClaimKey } from '../units/unit-claim';
import type { UnitMatch } from '../units/unit-matcher';
import { foreignTable } from './foreign-table';
import type { Asked } from './asked';
import type { Question } from './account';

/** What one place of a file brings for a unit. */
export interface Offer {
  readonly unit: Unit;
  readonly file: SubmittedFile;
  readonly table: SubmittedTable;
  readonly row: SubmittedRow;
}

/** What a file brings before files are compared. */
export interface FileOffers {
  readonly offers: readonly Offer[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Extract<Question, { type: 'unit' | 'mapping' }>[];
}

/** What is wrong with a sheet as a whole, so that none of its figures may be taken. */
const SPOILS_SHEET: readonly FindingCode[] = [
  'set-changed',
  'period-disagrees',
  'period-unreadable',
  'period-kind',
];

/** The rows of a file that are of the asked set and period and whose unit is certain; and why the others are not taken. */
export function offersOf(
  { file, tables, foreign, passedOver, registers }: ReadSubmission,
  asked: Asked,
): FileOffers {
  const { set, period, matcher } = asked;
  const others = foreign.map((sheet) => foreignTable(sheet, file, asked));
  const offers: Offer[] = [];
  const findings: Finding[] = others.flatMap((other) => other.findings);
  const questions: FileOffers['questions'][number][] = others.flatMap(({ question }) => question ?? []);
  for (const table of [...tables, ...others.flatMap(({ table }) => table ?? [])]) {
    const fault = faultOfTable(table, { set, period });
    findings.push(...table.findings, ...(fault === null ? [] : [fault]));
    if (fault !== null || table.findings.some(({ code }) => SPOILS_SHEET.includes(code))) continue;
    const rows = filledRows(table);
    if (rows.length === 0) findings.push(finding('nothing-filled-in', { sheet: table.sheet }, {}));
    for (const row of rows) {
      const match = matcher.match(row);
      if (match.type === 'unit') offers.push({ unit: match.unit, file, table, row });
      else findings.push(unmatched(match, table, row));
      if (match.type === 'unknown' || match.type === 'not-in-period') {
        questions.push(unitQuestion(match, file, table, row));
      }
    }
  }
  if (tables.length === 0 && registers.length === 0 && foreign.length === 0) {
    findings.push(finding('no-sheet-of-ours', {}, { sheets: passedOver }));
  }
  return { ...withoutParentsOfOthers(offers, findings, matcher.parent), questions };
}

function faultOfTable(
  { set: found, period: of, sheet, setHash: madeFrom }: SubmittedTable,
  { set, period }: Pick<Asked, 'set' | 'period'>,
): Finding | null {
  const place: Place = { sheet };
  if (found !== set.id) return finding('other-set', place, { set: found, wanted: set.id });
  if (of !== null && of !== period.id)
    return finding('other-period', place, { period: of, wanted: period.id });
  if (madeFrom !== null && madeFrom !== setHash(set)) {
    return finding('set-changed', place, { set: set.shortTitle.vi, effectiveFrom: set.effectiveFrom });
  }
  return null;
}

/** A row of which a unit filled in nothing is not its answer: a sheet for many has one for each. */
function filledRows({ rows }: SubmittedTable): readonly SubmittedRow[] {
  return rows.filter(({ cells }) =>
    cells.some(({ observed, refusal }) => refusal !== null || observed.status !== 'blank'),
  );
}

/**
 * A hand-out for one unit may hold the parent's row: what stands there is not that unit's to report. From a file of the
 * parent itself, or of many units, it counts.
 */
function withoutParentsOfOthers(
  offers: readonly Offer[],
  findings: readonly Finding[],
  parent: Unit,
): Pick<FileOffers, 'offers' | 'findings'> {
  const own = offers.filter(({ unit }) => unit.code !== parent.code);
  if (new Set(own.map(({ unit }) => unit.code)).size !== 1) return { offers, findings };
  const leftOut = offers
    .filter(({ unit }) => unit.code === parent.code)
    .map(({ unit, table, row }) => finding('unit-left-out', placeOfRow(table, row), { name: unit.name }));
  return { offers: own, findings: [...findings, ...leftOut] };
}

function unmatched(
  match: Exclude<UnitMatch, { type: 'unit' }>,
  table: SubmittedTable,
  row: SubmittedRow,
): Finding {
  const place = placeOfRow(table, row);
  const { code, name } = row;
  switch (match.type) {
    case 'left-out':
      return finding('unit-left-out', place, { name });
    case 'contradiction': {
      const { unitOfCode, unitOfName } = match;
      return finding('code-name-mismatch', place, {
        code,
        name,
        nameOfCode: unitOfCode.name,
        codeOfName: unitOfName.code,
      });
    }
    case 'not-in-period': {
      const { unit, successors } = match;
      return finding('unit-not-in-period', place, {
        validFrom: unit.validFrom ?? null,
        validTo: unit.validTo ?? null,
        successors: successors.map((successor) => successor.name),
      });
    }
    case 'legacy-encoding':
      return finding('legacy-encoding', place, { text: name, encoding: match.encoding });
    case 'unknown':
      return finding('unit-unmatched', place, {
        code,
        name,
        suggestion: match.suggestions[0]?.unit.name ?? null,
      });
  }
}

function unitQuestion(
  match: Extract<UnitMatch, { type: 'unknown' | 'not-in-period' }>,
  file: SubmittedFile,
  { sheet }: SubmittedTable,
  { code, name, nameCell }: SubmittedRow,
): Extract<Question, { type: 'unit' }> {
  const suggestions =
    match.type === 'unknown'
      ? match.suggestions
      : match.successors.map((unit) => ({ unit, score: 1, reason: 'successor' as const }));
  const key = unitClaimKey({ code, name });
  return { type: 'unit', key, file: file.name, sheet, cell: nameCell, code, name, suggestions };
}

function placeOfRow({ sheet }: SubmittedTable, { code, name, nameCell }: SubmittedRow): Place {
  return { sheet, ...(nameCell === null ? {} : { cell: nameCell }), unit: { code, name } };
}
