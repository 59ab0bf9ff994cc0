import { rangeText } from '../../address';
import type { SheetModel } from '../../sheet-model';
import { bytesOf, step, type WriteStep } from './write-step';

/** Merges, tables, names, frozen panes, and what the tab looks like. */
export function structureSteps(model: SheetModel): readonly WriteStep[] {
  const { name, merges, tables, names } = model;
  return [
    ...merges.map((merge) =>
      step(2, 0, ({ sheetNamed }) => sheetNamed(name).getRange(rangeText(merge)).merge(false)),
    ),
    ...tables.map((table) =>
      step(4, bytesOf(table), ({ sheetNamed }) => {
        const added = sheetNamed(name).tables.add(rangeText(table.range), true);
        added.name = table.name;
        if (table.style !== undefined) added.style = table.style;
      }),
    ),
    ...names.map((named) =>
      step(4, bytesOf(named), ({ sheetNamed }) => {
        const sheet = sheetNamed(name);
        sheet.names.add(named.name, sheet.getRange(rangeText(named.range)));
      }),
    ),
    viewStep(model),
  ];
}

function viewStep({ name, freeze, tabColor, showGridlines }: SheetModel): WriteStep {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return step(5, 0, ({ sheetNamed }) => {
    const sheet = sheetNamed(name);
    if (rows > 0 && columns > 0) {
      const range = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
      sheet.freezePanes.freezeAt(rangeText(range));
    } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    sheet.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
    sheet.showGridlines = showGridlines;
  });
}
