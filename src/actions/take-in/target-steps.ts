import type { Account, PlannedValue } from '../../consolidation/account/account';
import { valueKey, type UnitValue } from '../../consolidation/value-key';
import { asFormSet, asMatrixSet, hasMatrix, type FigureIndicator } from '../../model/indicator-set';
import { listDuring, type Unit } from '../../model/unit';
import { layoutCollectedSheet } from '../../sheets/collected/collected-layout';
import type { PlannedStep } from '../../workbook/journal/change-plan';
import type { SheetModel } from '../../workbook/sheet-model';
import { freeSheetName } from '../free-sheet-name';
import { newMatrixSheet } from '../insert-entry-sheet';
import type { OpenWorkbook } from '../open-workbook';
import { patchedCells } from '../patched-cells';
import { agreedDay } from './agreed-day';
import type { TakeInRequest } from './take-in-request';
import { targetSheet, type TargetSheet } from './target-sheet';
import { isWritten, writtenValue } from './written-value';

/** The steps that bring values onto their sheet, and its name. */
export interface TargetSteps {
  readonly sheet: string;
  readonly steps: readonly PlannedStep[];
}

/** A new sheet with the values, or the cells of the one that is there; units without a row get one first. */
export function targetSteps(open: OpenWorkbook, request: TakeInRequest, account: Account): TargetSteps {
  const { set, period, units } = request;
  const written = account.values.filter(isWritten);
  const found = targetSheet(open, set, period, units);
  if (found === null) {
    const model = newSheet(open, request, written);
    return { sheet: model.name, steps: [{ type: 'write', models: [model] }] };
  }
  const { grid } = found;
  const growth = written.some(({ held }) => held === null) ? found.grow(units) : [];
  const cells = [
    ...patchedCells(grid, written.flatMap(inPlace)).map((cell) => ({
      ...cell,
      row: rowAfter(growth, cell.row),
    })),
    ...written.flatMap((value) => onNewRow(value, growth, found)),
  ];
  const patch = cells.length === 0 ? [] : [{ type: 'patch', sheet: grid.name, cells } as const];
  return { sheet: grid.name, steps: [...growth, ...patch] };
}

function newSheet(open: OpenWorkbook, request: TakeInRequest, written: readonly PlannedValue[]): SheetModel {
  const { set, period, units } = request;
  const asOf = request.asOf ?? agreedDay(request);
  const contents = new Map(written.map((value) => [valueKey(value), writtenValue(value)]));
  const held = (value: UnitValue) => contents.get(valueKey(value)) ?? null;
  if (hasMatrix(set)) {
    const matrix = { ...request, asOf, set: asMatrixSet(set) };
    const figure = (unit: Unit, { code }: FigureIndicator) => held({ unit: unit.code, kind: 'value', code });
    return newMatrixSheet(open, matrix, figure, 'consolidated');
  }
  const content = { set: asFormSet(set), period, asOf, units: listDuring(units, period), held };
  const model = layoutCollectedSheet(content);
  return { ...model, name: freeSheetName(model.name, open.sheetNames) };
}

function inPlace(value: PlannedValue) {
  const { held } = value;
  return held === null ? [] : [{ row: held.row, column: held.column, content: writtenValue(value) }];
}

/** Where a row stands once rows are put in; of several groups the upper comes first. */
function rowAfter(steps: readonly PlannedStep[], row: number): number {
  let at = row;
  for (const step of steps) if (step.type === 'insert-rows' && at >= step.row) at += step.count;
  return at;
}

/** A value of a unit whose row is put in by the same change: the row that gets the unit's code. */
function onNewRow(
  value: PlannedValue,
  growth: readonly PlannedStep[],
  { codeColumn, columnOf }: TargetSheet,
) {
  if (value.held !== null) return [];
  const column = columnOf(value);
  const row = growth
    .flatMap((step) => (step.type === 'patch' ? step.cells : []))
    .find((cell) => cell.column === codeColumn && cell.after === value.unit)?.row;
  return row === undefined || column === null
    ? []
    : [{ row, column, before: null, after: writtenValue(value) }];
}
