import type { FoundCollectedSheet } from '../../actions/read-contents';
import { formPeriod } from '../state/entry-form';
import type { PaneState } from '../state/pane-state';

/** The sheet that gathers the forms of the chosen set and period; null where the workbook has none. */
export function collectedInUse({
  entryForm,
  workbook,
}: Pick<PaneState, 'entryForm' | 'workbook'>): FoundCollectedSheet | null {
  const period = formPeriod(entryForm);
  if (period === null || workbook.type === 'unread') return null;
  return (
    workbook.open.contents.collectedSheets.find(
      (sheet) => sheet.layout.set.id === entryForm.setId && sheet.period?.id === period.id,
    ) ?? null
  );
}
