import type { IndicatorSet } from '../model/indicator-set';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';

export type ExportOutcome =
  | { readonly type: 'exported'; readonly sheet: string }
  /** The workbook defines the set itself: that sheet is the one to edit. */
  | { readonly type: 'already-there'; readonly sheet: string };

/**
 * Puts the definition of a set into the open workbook as a sheet to be edited. A definition that is there is never
 * replaced. Rejects with a `WorkbookError`.
 */
export async function exportDefinition(
  port: WorkbookPort,
  open: OpenWorkbook,
  set: IndicatorSet,
  label: ChangeLabel,
): Promise<ExportOutcome> {
  const known = open.contents.definitions.find((definition) => definition.set.id === set.id);
  if (known !== undefined) return { type: 'already-there', sheet: known.sheet };
  const model = layoutDefinitionSheet(set);
  const name = freeSheetName(model.name, open.sheetNames);
  await commit(port, open, label, {
    intent: writeIntent({ verb: 'export-definition', set: set.id }),
    steps: [
      { type: 'write', models: [{ ...model, name }] },
      { type: 'reveal', sheet: name, cell: { row: 0, column: 0 } },
    ],
  });
  return { type: 'exported', sheet: name };
}
