import type { Account, PlannedValue } from '../../consolidation/account/account';
import { valueKey } from '../../consolidation/value-key';
import { asMatrixSet } from '../../model/indicator-set';
import { listDuring } from '../../model/unit';
import type { PlannedStep } from '../../workbook/journal/change-plan';
import { growEntrySheet } from '../grow-entry-sheet';
import { findEntrySheet, newMatrixSheet } from '../insert-entry-sheet';
import { gridNamed } from '../known-grid';
import type { OpenWorkbook } from '../open-workbook';
import { patchedCells } from '../patched-cells';
import type { FoundMatrix } from '../read-contents';
import type { TakeInRequest } from './take-in-request';
import { isWritten, writtenValue } from './written-value';

/** The steps that bring values onto the sheet of a set with a row for each unit, and its name. */
export interface TargetSteps {
  readonly sheet: string;
  readonly steps: readonly PlannedStep[];
}

/** A new sheet with the values, or the cells of the one that is there; units without a row get one first. */
export function matrixSteps(open: OpenWorkbook, request: TakeInRequest, account: Account): TargetSteps {
  const set = asMatrixSet(request.set);
  const written = account.values.filter(isWritten);
  const found = findEntrySheet(open.contents.entrySheets, set, request.period);
  if (found === null) {
    const contents = new Map(written.map((value) => [valueKey(value), writtenValue(value)]));
    const model = newMatrixSheet(open, { ...request, set }, (unit, { code }) => {
      return contents.get(valueKey({ unit: unit.code, kind: 'value', code })) ?? null;
    });
    return { sheet: model.name, steps: [{ type: 'write', models: [model] }] };
  }
  const grid = gridNamed(open, found.table.sheet);
  const hasNewcomers = written.some(({ held }) => held === null);
  const growth = hasNewcomers ? growEntrySheet(grid, found, listDuring(request.units, request.period)) : [];
  const cells = [
    ...patchedCells(grid, written.flatMap(inPlace)).map((cell) => ({
      ...cell,
      row: rowAfter(growth, cell.row),
    })),
    ...written.flatMap((value) => onNewRow(value, growth, found)),
  ];
  return {
    sheet: grid.name,
    steps: [...growth, ...(cells.length === 0 ? [] : [{ type: 'patch', sheet: grid.name, cells } as const])],
  };
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
function onNewRow(value: PlannedValue, growth: readonly PlannedStep[], { layout }: FoundMatrix) {
  if (value.held !== null) return [];
  const column = layout.columns.find(
    ({ key }) => key.type === 'current' && key.indicator === value.code,
  )?.column;
  const row = growth
    .flatMap((step) => (step.type === 'patch' ? step.cells : []))
    .find((cell) => cell.column === layout.codeColumn && cell.after === value.unit)?.row;
  if (row === undefined || column === undefined) return [];
  return [{ row, column, before: null, after: writtenValue(value) }];
}
