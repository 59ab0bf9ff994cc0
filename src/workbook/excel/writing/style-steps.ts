import { cellText, rangeText } from '../../address';
import type { SheetModel } from '../../sheet-model';
import { cellProperties } from './cell-properties';
import { styleAreas } from './style-areas';
import { bytesOf, step, type WriteStep } from './write-step';

/**
 * Writes each style into one cell and copies its format to all other cells of the style: a rectangle then costs half a
 * kilobyte, however many lines and colours the style has. It is done before cells are merged and rules are added,
 * since formats that are copied would bring those along.
 */
export function styleSteps(model: SheetModel): readonly WriteStep[] {
  return [...styleAreas(model.cells)].flatMap(([name, areas]) => {
    const style = model.styles[name] ?? {};
    const [first] = areas;
    if (first === undefined || Object.keys(style).length === 0) return [];
    const pattern = cellText({ row: first.top, column: first.left });
    const properties = cellProperties(style);
    const patternStep = step(3, bytesOf(properties), ({ sheetNamed }) => {
      const cell = sheetNamed(model.name).getRange(pattern);
      cell.setCellProperties([[properties]]);
      if (style.numberFormat !== undefined) cell.numberFormat = [[style.numberFormat]];
    });
    const copies = areas
      .map(rangeText)
      .filter((area) => area !== pattern)
      .map((area) =>
        step(2, 0, ({ sheetNamed }) => sheetNamed(model.name).getRange(area).copyFrom(pattern, 'Formats')),
      );
    return [patternStep, ...copies];
  });
}
