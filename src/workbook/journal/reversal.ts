import type { SheetGrid } from '../grid';
import type { JournalEntry, RecordedStep } from './change-record';
import { journalExpectation, statePatch, type Journal } from './journal-sheet';
import type { Reversal } from './reversal-parts';
import { areRowsThere } from './reversed-rows';
import { reversedStep } from './reversed-steps';

/**
 * Takes a change back, its last step first, whether it was completed or broke off anywhere. What is as it was before is
 * left alone, so that a reversal that broke off can be made again. `grids` holds the workbook's sheets, backups included.
 * The caller decides what to do about what was touched or is missing: a completed change is taken back whole or not at all.
 */
export function reversalOf(
  entry: JournalEntry,
  grids: ReadonlyMap<string, SheetGrid>,
  journal: Journal,
): Reversal {
  const reversed = stepsToReverse(entry, grids).map((step) => reversedStep(step, entry, grids));
  return {
    changes: [
      { type: 'patch', patches: [statePatch(entry.id, 'undoing')] },
      ...reversed.flatMap(({ changes }) => changes),
      { type: 'patch', patches: [statePatch(entry.id, 'undone')] },
    ],
    expectations: [journalExpectation(journal), ...reversed.flatMap(({ expectations }) => expectations)],
    touched: reversed.flatMap(({ touched }) => touched),
    missing: [...new Set(reversed.flatMap(({ missing }) => missing))],
  };
}

/**
 * The steps that were taken, the last first. All of a completed change were. Before anything was saved none was; of a
 * change that broke off, where rows are not there that a step put in, that step and all later ones of its sheet were not
 * taken, or are already taken back.
 */
function stepsToReverse(
  { state, steps }: JournalEntry,
  grids: ReadonlyMap<string, SheetGrid>,
): readonly RecordedStep[] {
  if (state === 'saving') return [];
  const ended = new Set<string>();
  const taken = steps.filter((step) => {
    if (state === 'done') return true;
    if (step.type === 'renamed') return grids.has(step.to);
    if (step.type === 'inserted-rows' && !areRowsThere(step, grids.get(step.sheet))) ended.add(step.sheet);
    return !ended.has(step.sheet);
  });
  const isRename = ({ type }: RecordedStep): boolean => type === 'renamed';
  // A sheet gets its old name back last: until then it is found under the one it has.
  return [...taken.filter((step) => !isRename(step)).reverse(), ...taken.filter(isRename)];
}
