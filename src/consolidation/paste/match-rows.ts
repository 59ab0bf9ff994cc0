import type { MatrixSet } from '../../model/indicator-set';
import { suggestUnit, type UnitSuggestion } from '../../model/name-suggestion';
import type { Period } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';
import { isFigureLike, isNumbering, isTotalName } from './cell-texts';
import { subRowOf } from './heading-indicator';
import { filledWidth, type PastedRow } from './read-tab-text';
import { confirmationKey, type RecognisedTable } from './recognise-table';
import { UnitFinder, type NameMatch } from './unit-finder';

/** Whose figures a row holds. Only `unit` and `sub-row` are taken. */
export type RowMatch =
  | { readonly type: 'unit'; readonly unit: Unit; readonly by: 'code' | 'name' | 'alias' | 'confirmed' }
  /** A row of the parent's table that names an indicator of the parent alone. */
  | { readonly type: 'sub-row'; readonly unit: Unit; readonly indicator: string }
  | { readonly type: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly type: 'code-name-mismatch'; readonly unitOfCode: Unit }
  /** Never taken unasked; a person confirms one. */
  | { readonly type: 'suggested'; readonly suggestions: readonly [UnitSuggestion, ...UnitSuggestion[]] }
  | { readonly type: 'unknown' }
  /** Fewer cells than the table has: a merged cell left out of the middle would have moved the others. */
  | { readonly type: 'short'; readonly unit: Unit; readonly width: number }
  /** Figures without a name. */
  | { readonly type: 'nameless' }
  /** Confirmed as a unit that another row is already; `otherLine` is that row. */
  | { readonly type: 'confirmed-twice'; readonly unit: Unit; readonly otherLine: number }
  /** A sum or a mean of others: never a unit's figure. */
  | { readonly type: 'total' }
  /** A footnote, a heading within the table, a repeated header. */
  | { readonly type: 'remark' };

export interface MatchedRow extends PastedRow {
  readonly name: string;
  readonly code: string;
  readonly match: RowMatch;
  /** The earlier row that names the same unit. */
  readonly duplicateOf: number | null;
}

export interface MatchedTable {
  readonly rows: readonly MatchedRow[];
  /** Units of the list that no row names ("không có trong bảng"); the parent is not counted. */
  readonly notInTable: readonly Unit[];
}

export interface MatchContext {
  readonly units: UnitList;
  readonly set: MatrixSet;
  readonly period: Period;
  /** By `confirmationKey` of a row's name the code of the unit that a person said it is. */
  readonly confirmed?: ReadonlyMap<string, string>;
}

/** Says whose each row is, by code and by name; a likeness is only ever suggested. */
export function matchRows(table: RecognisedTable, context: MatchContext): MatchedTable {
  const finder = new UnitFinder(context.units, context.period);
  const matchOf = rowMatcher(table, context, finder);
  const named = table.body.map((row) => {
    const name = textIn(row, table.keys.name);
    const code = textIn(row, table.keys.code);
    return { ...row, name, code, match: matchOf(row, name, code) };
  });
  const rows = withDuplicates(withoutDoubleConfirmation(withoutShortRows(named)));
  const taken = new Set(
    rows.map(({ match }) => (match.type === 'unit' || match.type === 'short' ? match.unit : null)),
  );
  return { rows, notInTable: finder.units.filter((unit) => unit !== finder.parent && !taken.has(unit)) };
}

/** Each name is compared with every unit; nobody confirms more than this, and the pane must not stand still. */
const MOST_SUGGESTED = 200;

type NamedRow = Omit<MatchedRow, 'duplicateOf'>;

function rowMatcher(
  table: RecognisedTable,
  { set, confirmed = new Map() }: MatchContext,
  finder: UnitFinder,
) {
  const keyColumns = [table.keys.name, table.keys.code];
  const ordinals = table.columns.flatMap(({ column, proposal }) =>
    proposal.type === 'left-out' && proposal.reason === 'ordinal' ? [column] : [],
  );
  const suggestions = new Map<string, readonly UnitSuggestion[]>();
  const suggested = (name: string) => {
    const known = suggestions.get(name);
    if (known !== undefined) return known;
    const found = suggestions.size < MOST_SUGGESTED ? suggestUnit(name, finder.units) : [];
    suggestions.set(name, found);
    return found;
  };
  const hasFigures = ({ cells }: PastedRow) =>
    cells.some((cell, at) => !keyColumns.includes(at) && !ordinals.includes(at) && isFigureLike(cell));

  return (row: PastedRow, name: string, code: string): RowMatch => {
    const own = ownMatch(finder.byCode(code), name, finder.byName(name));
    if (own?.type === 'unit') return own;
    const confirmedCode = confirmed.get(confirmationKey(name));
    const confirmedUnit = name === '' || confirmedCode === undefined ? null : finder.byCode(confirmedCode);
    if (confirmedUnit !== null && fits(own, confirmedUnit))
      return { type: 'unit', unit: confirmedUnit, by: 'confirmed' };
    if (own !== null) return own;
    const subRow = subRowOf(name, set);
    if (subRow !== null) return { type: 'sub-row', unit: finder.parent, indicator: subRow.code };
    if (!hasFigures(row) && !isFigureLike(name)) return { type: 'remark' };
    if (!/\p{L}/u.test(name)) return isNumbering(row.cells) ? { type: 'remark' } : { type: 'nameless' };
    if (isTotalName(name)) return { type: 'total' };
    const [first, ...others] = suggested(name);
    return first === undefined ? { type: 'unknown' } : { type: 'suggested', suggestions: [first, ...others] };
  };
}

/** What code and name say together; null where they name nobody. A code without a name is enough, against one it is not. */
function ownMatch(unitOfCode: Unit | null, name: string, byName: NameMatch): RowMatch | null {
  if (unitOfCode !== null) {
    const agree =
      byName.type === 'one'
        ? byName.unit === unitOfCode
        : byName.type === 'several' && byName.units.includes(unitOfCode);
    return agree || name === ''
      ? { type: 'unit', unit: unitOfCode, by: 'code' }
      : { type: 'code-name-mismatch', unitOfCode };
  }
  switch (byName.type) {
    case 'one':
      return { type: 'unit', unit: byName.unit, by: byName.by };
    case 'several':
      return { type: 'ambiguous', candidates: byName.units };
    case 'none':
      return null;
  }
}

/** A person may choose among the candidates of an ambiguous name, and none but the code's unit for a code. */
function fits(own: RowMatch | null, unit: Unit): boolean {
  if (own === null) return true;
  if (own.type === 'ambiguous') return own.candidates.includes(unit);
  return own.type === 'code-name-mismatch' && own.unitOfCode === unit;
}

/** Excel, browsers and Word give every row all its cells, but for those that a merged one covers. */
function withoutShortRows(rows: readonly NamedRow[]): readonly NamedRow[] {
  const width = Math.max(
    0,
    ...rows.filter(({ match }) => match.type === 'unit').map(({ cells }) => filledWidth(cells)),
  );
  return rows.map((row) => {
    const { match, cells } = row;
    const isNamed = match.type === 'unit' || match.type === 'sub-row';
    return isNamed && cells.length < width
      ? { ...row, match: { type: 'short', unit: match.unit, width } }
      : row;
  });
}

/** Two rows cannot be confirmed as one unit, nor one as a unit that stands in the table under its own name. */
function withoutDoubleConfirmation(rows: readonly NamedRow[]): readonly NamedRow[] {
  const linesOf = new Map<Unit, number[]>();
  for (const { line, match } of rows) {
    if (match.type === 'unit') linesOf.set(match.unit, [...(linesOf.get(match.unit) ?? []), line]);
  }
  return rows.map((row) => {
    const { match, line } = row;
    if (match.type !== 'unit' || match.by !== 'confirmed') return row;
    const otherLine = linesOf.get(match.unit)?.find((other) => other !== line);
    return otherLine === undefined
      ? row
      : { ...row, match: { type: 'confirmed-twice', unit: match.unit, otherLine } };
  });
}

function withDuplicates(rows: readonly NamedRow[]): readonly MatchedRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const { match, line } = row;
    if (match.type !== 'unit' && match.type !== 'sub-row') return { ...row, duplicateOf: null };
    const key = JSON.stringify([match.unit.code, match.type === 'sub-row' ? match.indicator : null]);
    const earlier = lines.get(key) ?? null;
    if (earlier === null) lines.set(key, line);
    return { ...row, duplicateOf: earlier };
  });
}

function textIn({ cells }: PastedRow, column: number | null): string {
  return column === null ? '' : (cells[column] ?? '');
}
