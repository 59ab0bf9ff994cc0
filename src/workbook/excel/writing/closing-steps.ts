import type { Protection, SheetModel, Visibility } from '../../sheet-model';
import { step, type WriteStep } from './write-step';

/** What is done when all sheets are written: some are hidden, some protected. */
export function closingSteps(models: readonly SheetModel[]): readonly WriteStep[] {
  // What is to be seen is shown first, so that there is always a sheet in view.
  const shownFirst = [...models].sort(
    (a, b) => Number(b.visibility === 'visible') - Number(a.visibility === 'visible'),
  );
  return [
    ...shownFirst.map(({ name, visibility }) =>
      step(1, 0, ({ sheetNamed }) => {
        sheetNamed(name).visibility = WORD[visibility];
      }),
    ),
    ...models.flatMap(({ name, protection }) =>
      protection === undefined
        ? []
        : [
            step(2, 300, ({ sheetNamed }) =>
              sheetNamed(name).protection.protect(protectionOptions(protection)),
            ),
          ],
    ),
  ];
}

const WORD = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const satisfies Record<
  Visibility,
  string
>;

/** What stays allowed (https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions). */
function protectionOptions({ allow }: Protection): Excel.WorksheetProtectionOptions {
  const isAllowed = new Set(allow);
  return {
    allowFormatCells: isAllowed.has('format-cells'),
    allowFormatColumns: isAllowed.has('format-columns'),
    allowFormatRows: isAllowed.has('format-rows'),
    allowInsertRows: isAllowed.has('insert-rows'),
    allowDeleteRows: isAllowed.has('delete-rows'),
    allowSort: isAllowed.has('sort'),
    allowAutoFilter: isAllowed.has('auto-filter'),
    selectionMode: isAllowed.has('select-locked-cells')
      ? 'Normal'
      : isAllowed.has('select-unlocked-cells')
        ? 'Unlocked'
        : 'None',
  };
}
