import { compareDates } from './calendar-date';
import { duplicateKeys, unitNameKey } from './name-folding';
import type { UnitNameKey } from './name-folding';
import type { Unit } from './unit';
import type { UnitRow } from './unit-row';
import { problem } from './units-csv-problem';
import type { UnitsCsvProblem } from './units-csv-problem';

/** What is wrong between the rows of a list: repeated codes and names, parents, and what became of units. */
export function listProblems(rows: readonly UnitRow[]): readonly UnitsCsvProblem[] {
  return [...codeProblems(rows), ...nameProblems(rows), ...parentProblems(rows), ...successorProblems(rows)];
}

/** The row of the unit that reports: it has no parent and, where several have none, others name it. */
export function parentRow(rows: readonly UnitRow[]): UnitRow | null {
  const tops = rows.filter(({ unit }) => unit.parent === undefined);
  return tops.find(({ unit }) => isNamedAsParent(unit.code, rows)) ?? tops[0] ?? null;
}

function codeProblems(rows: readonly UnitRow[]): UnitsCsvProblem[] {
  const lines = new Map<string, number>();
  const problems: UnitsCsvProblem[] = [];
  for (const { line, unit } of rows) {
    if (unit.code === '') continue;
    // Excel finds a code without regard to case, and takes these signs for any letters.
    const found = unit.code.toLowerCase();
    const otherLine = lines.get(found);
    if (/[*?~]/.test(unit.code)) problems.push(problem(line, 'bad-code', { code: unit.code }));
    if (otherLine === undefined) lines.set(found, line);
    else problems.push(problem(line, 'duplicate-code', { code: unit.code, otherLine: String(otherLine) }));
  }
  return problems;
}

/** A name or an alias of a row. */
interface RowName {
  readonly row: UnitRow;
  readonly text: string;
  readonly isAlias: boolean;
}

function nameProblems(rows: readonly UnitRow[]): UnitsCsvProblem[] {
  const names = rows.flatMap(namesOf);
  const keys = names.map(({ row, text }) => keyIn(row, text));
  const problems = new Map<string, UnitsCsvProblem>();
  for (const { first, second } of duplicateKeys(keys)) {
    const [earlier, later] = [names[first], names[second]];
    if (earlier === undefined || later === undefined || earlier.row === later.row) continue;
    const pair = `${earlier.row.line} ${later.row.line}`;
    if (problems.has(pair) || !areAtOnce(earlier.row.unit, later.row.unit)) continue;
    problems.set(pair, nameProblem(earlier, later));
  }
  return [...problems.values()];
}

function nameProblem(earlier: RowName, later: RowName): UnitsCsvProblem {
  const other = { otherName: earlier.row.unit.name, otherLine: String(earlier.row.line) };
  const { line } = later.row;
  return earlier.isAlias || later.isAlias
    ? problem(line, 'alias-taken', { alias: later.isAlias ? later.text : earlier.text, ...other })
    : problem(line, 'same-name', { name: later.text, ...other });
}

function namesOf(row: UnitRow): readonly RowName[] {
  const { name, aliases } = row.unit;
  if (name === '') return [];
  return [{ row, text: name, isAlias: false }, ...aliases.map((text) => ({ row, text, isAlias: true }))];
}

/** A bare name is of the kind that its row gives. */
function keyIn({ unit }: UnitRow, text: string): UnitNameKey {
  const key = unitNameKey(text);
  return key.kind === null && unit.kind !== 'other' ? { ...key, kind: unit.kind } : key;
}

/** Two units may have one name when the second begins after the first has ended. */
function areAtOnce(a: Unit, b: Unit): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Unit, b: Unit): boolean {
  return a.validTo !== undefined && b.validFrom !== undefined && compareDates(a.validTo, b.validFrom) < 0;
}

function parentProblems(rows: readonly UnitRow[]): UnitsCsvProblem[] {
  const parent = parentRow(rows);
  const firstLine = rows[0]?.line ?? 1;
  if (rows.length === 0) return [problem(firstLine, 'no-units')];
  if (parent === null) return [problem(firstLine, 'no-parent-row')];
  return rows.filter((row) => row !== parent).flatMap((row) => parentProblem(row, parent, rows) ?? []);
}

function parentProblem(
  { line, unit }: UnitRow,
  top: UnitRow,
  rows: readonly UnitRow[],
): UnitsCsvProblem | null {
  const { code, name, parent } = unit;
  if (parent === top.unit.code) return null;
  if (parent === undefined) {
    if (!isNamedAsParent(code, rows)) return problem(line, 'parent-missing', { code, name });
    return problem(line, 'several-parents', { code, otherCode: top.unit.code, otherLine: String(top.line) });
  }
  const isKnown = rows.some((row) => row.unit.code === parent);
  return problem(line, isKnown ? 'nested-parent' : 'unknown-parent', { parent });
}

function isNamedAsParent(code: string, rows: readonly UnitRow[]): boolean {
  return rows.some(({ unit }) => unit.parent === code);
}

function successorProblems(rows: readonly UnitRow[]): UnitsCsvProblem[] {
  const codes = new Set(rows.map(({ unit }) => unit.code.toLowerCase()));
  return rows.flatMap(({ line, unit }) =>
    (unit.successors ?? []).flatMap((successor): readonly UnitsCsvProblem[] => {
      const code = successor.toLowerCase();
      if (code === unit.code.toLowerCase()) return [problem(line, 'own-successor', { successor })];
      return codes.has(code) ? [] : [problem(line, 'unknown-successor', { successor })];
    }),
  );
}
