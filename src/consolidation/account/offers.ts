import { setHash } from '../../indicator-sets/catalogue';
import { finding, type Finding, type FindingCode, type Place } from '../../model/finding';
import type { Unit } from '../../model/unit';
import type { ReadSubmission, SubmittedFile, SubmittedRow, SubmittedTable } from '../submission';
import type { UnitMatcher } from '../units/unit-matcher';
import { foreignTable } from './foreign-table';
import type { Asked } from './asked';
import type { Question } from './account';
import { isOpen, unitQuestion, unmatched } from './unmatched';

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
  /** Units that sent a sheet of which nothing can be taken: it is not of this period, say, or not filled in. */
  readonly inVain: readonly Unit[];
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
  const { matcher } = asked;
  const others = foreign.map((sheet) => foreignTable(sheet, file, asked));
  const offers: Offer[] = [];
  const inVain: Unit[] = [];
  const findings: Finding[] = others.flatMap((other) => other.findings);
  const questions: FileOffers['questions'][number][] = others.flatMap(({ question }) => question ?? []);
  const read = [...tables, ...others.flatMap(({ table }) => table ?? [])];
  const isHere = read.some(({ set, period }) => set === asked.set.id && period === asked.period.id);
  for (const table of read) {
    const fault = faultOfTable(table, asked);
    // Last period's sheet was handed out beside the one that is asked for.
    if (fault?.code === 'other-period' && isHere) continue;
    findings.push(...table.findings, ...(fault === null ? [] : [fault]));
    const rows = filledRows(table);
    if (fault !== null || isSpoilt(table)) {
      if (fault?.code !== 'other-set') inVain.push(...unitsOf(rows.length > 0 ? rows : table.rows, matcher));
      continue;
    }
    if (rows.length === 0) {
      if (!isDoubtful(table)) findings.push(finding('nothing-filled-in', { sheet: table.sheet }, {}));
      inVain.push(...ownersOf(table, matcher));
    }
    const ofTable: Offer[] = [];
    for (const row of rows) {
      const match = matcher.match(row);
      if (match.type === 'unit') ofTable.push({ unit: match.unit, file, table, row });
      else findings.push(unmatched(match, placeOfRow(table, row), row));
      if (isOpen(match)) questions.push(unitQuestion(match, { file, sheet: table.sheet, ...row }));
    }
    const { kept, leftOut } = withoutParentOfOthers(ofTable, table, matcher);
    offers.push(...kept);
    findings.push(
      ...leftOut.map(({ unit, row }) => finding('parents-row', placeOfRow(table, row), { name: unit.name })),
    );
  }
  if (read.length === 0 && questions.length === 0) {
    findings.push(...nothingOfOurs({ foreign, passedOver, registers }, asked));
  }
  return { offers, findings, questions, inVain };
}

/** Why a file without a sheet of the set brings nothing. */
function nothingOfOurs(
  { foreign, passedOver, registers }: Pick<ReadSubmission, 'foreign' | 'passedOver' | 'registers'>,
  { set }: Asked,
): readonly Finding[] {
  if (registers.length === 0) {
    const sheets = [...foreign.map(({ sheet }) => sheet), ...passedOver];
    return [finding('no-sheet-of-ours', {}, { sheets })];
  }
  return registers.map(({ sheet, register }) =>
    finding('other-set', { sheet }, { set: register, wanted: set.id }),
  );
}

function isSpoilt({ period, findings }: SubmittedTable): boolean {
  return period === null || findings.some(({ code }) => SPOILS_SHEET.includes(code));
}

/** Figures may stand in rows of which it is not known whose they are: that is said of them, and not that there are none. */
function isDoubtful({ findings }: SubmittedTable): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function faultOfTable(
  { set: found, period: of, sheet, setHash: madeFrom }: SubmittedTable,
  { set, period }: Asked,
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
function withoutParentOfOthers(
  offers: readonly Offer[],
  table: SubmittedTable,
  matcher: UnitMatcher,
): { readonly kept: readonly Offer[]; readonly leftOut: readonly Offer[] } {
  const isParents = ({ unit }: Offer) => unit.code === matcher.parent.code;
  const leftOut = offers.filter(isParents);
  const others = offers.filter((offer) => !isParents(offer));
  const filled = new Set(others.map(({ unit }) => unit));
  if (leftOut.length === 0 || (filled.size !== 1 && ownersOf(table, matcher).length === 0)) {
    return { kept: offers, leftOut: [] };
  }
  return { kept: others, leftOut };
}

/** The unit whose own sheet it is: the only one beside the parent that has a row there, filled in or not. */
function ownersOf({ rows }: SubmittedTable, matcher: UnitMatcher): readonly Unit[] {
  const units = unitsOf(rows, matcher).filter(({ code }) => code !== matcher.parent.code);
  return units.length === 1 ? units : [];
}

function unitsOf(rows: readonly SubmittedRow[], matcher: UnitMatcher): readonly Unit[] {
  const units = rows.flatMap((row) => {
    const match = matcher.match(row);
    return match.type === 'unit' ? [match.unit] : [];
  });
  return [...new Set(units)];
}

function placeOfRow({ sheet }: SubmittedTable, { code, name, nameCell }: SubmittedRow): Place {
  return { sheet, ...(nameCell === null ? {} : { cell: nameCell }), unit: { code, name } };
}
