import { isEqual } from '../../model/decimal';
import { rowsOf, type Entry, type EntryRow, type MatrixTable } from '../../model/entry';
import type { Indicator } from '../../model/indicator-set';
import { sameUnitName } from '../../model/name-folding';
import { figureOf } from '../../model/observation';
import type { PasteOmission } from '../../model/paste-problem';
import type { Unit } from '../../model/unit';
import { positionOf } from './cell-position';
import type { MatchedTable } from './match-rows';
import type { FigureReading, PastedFigure } from './read-figures';
import { omissionsOfRows } from './row-omissions';

/** What a cell will hold. */
export type PlannedValue = Extract<FigureReading, { readonly type: 'figure' | 'status' }>;

/** One cell that the paste fills: for a person to review, old beside new. */
export interface PlannedCell {
  /** As Excel writes it: `D12`. */
  readonly cell: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly unit: Unit;
  readonly indicator: Indicator;
  /** What the sheet holds now. */
  readonly before: Entry['content'];
  readonly after: PlannedValue;
  /** `same` needs no writing; `changed` replaces something. */
  readonly kind: 'new' | 'same' | 'changed';
  /** The cell shows its number a hundredfold, with a percent sign. */
  readonly isPercentFormatted: boolean;
  /** The rows of the pasted text that say so. */
  readonly lines: readonly number[];
}

export interface PastePlan {
  /** In the order of the sheet. */
  readonly cells: readonly PlannedCell[];
  /** What is not written and why, in the order of the pasted text. */
  readonly omissions: readonly PasteOmission[];
  /** Units of the list that the table does not name. */
  readonly notInTable: readonly Unit[];
}

/** Plans which cells of this period's figures a pasted table fills. Every cell is found by its unit's code and its indicator. */
export function planPaste(
  matched: MatchedTable,
  figures: readonly PastedFigure[],
  table: MatrixTable,
): PastePlan {
  const targets = [...byTarget(figures).values()].map((told) => planCell(told, table));
  const cells = targets.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const omissions = [
    ...omissionsOfRows(matched, figures),
    ...sheetOmissions(figures, table),
    ...targets.flatMap((target) => target.omissions),
  ];
  return {
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    omissions: omissions.sort((a, b) => a.line - b.line),
    notInTable: matched.notInTable,
  };
}

/** All that the pasted rows say of one unit and indicator; rows may name a unit twice. */
type Told = Readonly<Telling>;
type Telling = [PastedFigure, ...PastedFigure[]];

interface PlannedTarget {
  readonly cell: PlannedCell | null;
  readonly omissions: readonly PasteOmission[];
}

function byTarget(figures: readonly PastedFigure[]): ReadonlyMap<string, Told> {
  const targets = new Map<string, Telling>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.unit.code, figure.indicator.code]);
    const told = targets.get(key);
    if (told === undefined) targets.set(key, [figure]);
    else told.push(figure);
  }
  return targets;
}

function planCell(told: Told, table: MatrixTable): PlannedTarget {
  const [{ unit, indicator, line }] = told;
  const names = { unit: unit.name, indicator: indicator.shortName.vi };
  const faults = told.flatMap(faultOf);
  const values = told.flatMap((figure) => (hasValue(figure) ? [figure] : []));
  const [first, ...others] = values;
  if (first === undefined)
    return omitted(faults.length > 0 ? faults : [{ code: 'blank-cell', line, details: names }]);

  const row = rowOf(unit, table);
  if (typeof row === 'string') return omitted([]); // said once for the whole row
  if (indicator.scope === 'parent' && row !== table.parent) {
    return omitted([{ code: 'closed-cell', line: first.line, details: { ...names, text: first.text } }]);
  }
  const other = others.find(({ reading }) => !isSameValue(reading, first.reading));
  if (other !== undefined) {
    const texts = [first.text, other.text];
    return omitted([
      { code: 'different-figures', line: other.line, details: { ...names, texts, otherLine: first.line } },
    ]);
  }
  // One row's figure does not answer for what another row says and nobody can read.
  const faulty = told.find(({ reading }) => reading.type === 'fault');
  if (faulty !== undefined) {
    const details = { ...names, texts: [first.text, faulty.text], otherLine: faulty.line };
    return omitted([...faults, { code: 'different-figures', line: first.line, details }]);
  }
  const entry = row.entries.get(indicator.code);
  const position = entry === undefined ? null : positionOf(entry.cell);
  if (entry === undefined || position === null)
    return omitted([{ code: 'indicator-not-on-sheet', line: first.line, details: names }]);
  if (isDated(entry))
    return omitted([{ code: 'dated-cell', line: first.line, details: { ...names, cell: entry.cell } }]);
  const cell: PlannedCell = {
    cell: entry.cell,
    ...position,
    unit,
    indicator,
    before: entry.content,
    after: first.reading,
    kind: kindOf(entry, first.reading),
    isPercentFormatted: entry.reading.type === 'figure' && entry.reading.fromPercentFormat,
    lines: values.map((figure) => figure.line),
  };
  return { cell, omissions: [] };
}

function omitted(omissions: readonly PasteOmission[]): PlannedTarget {
  return { cell: null, omissions };
}

type FigureWithValue = PastedFigure & { readonly reading: PlannedValue };

function hasValue(figure: PastedFigure): figure is FigureWithValue {
  return figure.reading.type === 'figure' || figure.reading.type === 'status';
}

function faultOf({ reading, line }: PastedFigure): readonly PasteOmission[] {
  return reading.type === 'fault'
    ? [{ code: 'unreadable-figure', line, details: { finding: reading.finding } }]
    : [];
}

/** The unit's row, known by code and name; `missing` or `unsure` where the sheet has none or contradicts itself. */
function rowOf(unit: Unit, table: MatrixTable): EntryRow | 'missing' | 'unsure' {
  const [row, ...others] = rowsOf(table).filter((candidate) => candidate.unit.code === unit.code);
  if (row === undefined) return 'missing';
  const isNamed = [unit.name, ...unit.aliases].some((name) => sameUnitName(name, row.unit.name));
  return others.length === 0 && isNamed ? row : 'unsure';
}

/** Rows whose unit the sheet does not have, or has in doubt: said once a row. */
function sheetOmissions(figures: readonly PastedFigure[], table: MatrixTable): readonly PasteOmission[] {
  const lines = new Map(figures.filter(hasValue).map(({ line, unit }) => [line, unit]));
  return [...lines].flatMap(([line, unit]): readonly PasteOmission[] => {
    const row = rowOf(unit, table);
    if (row === 'missing') return [{ code: 'unit-not-on-sheet', line, details: { unit: unit.name } }];
    if (row === 'unsure') return [{ code: 'unit-unsure-on-sheet', line, details: { unit: unit.name } }];
    return [];
  });
}

/** A number written into such a cell would be shown as a date or a time again. */
function isDated({ reading }: Entry): boolean {
  return reading.type === 'date' || (reading.type === 'unreadable' && reading.reason === 'time');
}

function kindOf({ content, reading, observed }: Entry, after: PlannedValue): PlannedCell['kind'] {
  if (content === null || (reading.type === 'missing' && reading.status === 'blank')) return 'new';
  if (after.type === 'status') {
    return reading.type === 'missing' && reading.status === after.status ? 'same' : 'changed';
  }
  const before = figureOf(observed);
  // A figure kept as text is no figure to Excel: it is written anew as a number.
  const isNumber = typeof content === 'number';
  return isNumber && before !== null && isEqual(before, after.value) ? 'same' : 'changed';
}

function isSameValue(a: PlannedValue, b: PlannedValue): boolean {
  if (a.type === 'figure') return b.type === 'figure' && isEqual(a.value, b.value);
  return b.type === 'status' && a.status === b.status;
}
