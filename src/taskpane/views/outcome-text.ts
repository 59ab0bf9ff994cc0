import type { Language } from '../../language/language';
import { parsePeriodId } from '../../model/period';
import type { NamedCell } from '../../actions/take-back';
import type { Outcome } from '../state/status';

/** Says what came of a task. */
export function sayOutcome(outcome: Outcome, { id, pane, place, takeIn }: Language): string {
  const { outcomes } = pane.status;
  const cellsOf = (cells: readonly NamedCell[]) => cells.map(({ sheet, cell }) => place({ sheet, cell }));
  switch (outcome.type) {
    case 'inserted':
      return outcomes.inserted(outcome.sheet);
    case 'already-there':
      return outcomes.alreadyThere(outcome.sheet);
    case 'units-needed': {
      const { set, period, parent } = outcome;
      return outcomes.unitsNeeded(set.shortTitle[id], parent.name, pane.periods.written(period));
    }
    case 'units-kept':
      return outcomes.unitsKept(outcome.units);
    case 'units-changed': {
      const { added, removed, sheets } = outcome.change;
      const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);
      return outcomes.unitsChanged(names(added), names(removed), sheets);
    }
    case 'pasted':
      return outcomes.pasted(outcome.cells, outcome.sheet);
    case 'taken-in':
      return takeIn.done(outcome.cells, outcome.sheet);
    case 'united':
      return takeIn.united(outcome.records, outcome.sheet);
    case 'accepted':
      return outcomes.accepted;
    case 'period-changed': {
      const period = parsePeriodId(outcome.period);
      return outcomes.periodChanged(
        outcome.sheet,
        period === null ? outcome.period : pane.periods.written(period),
      );
    }
    case 'reported':
      return outcomes.reported(outcome.sheets);
    case 'undone':
      return outcomes.undone(outcome.title);
    case 'undo-refused':
      return outcomes.undoRefused(outcome.title, cellsOf(outcome.cells), outcome.sheets);
    case 'nothing-to-undo':
      return pane.menu.nothingToUndo;
    case 'restored':
      return outcomes.restored(cellsOf(outcome.kept));
    case 'resumed':
      return outcomes.resumed;
    case 'restored-only':
      return `${outcomes.restored(cellsOf(outcome.kept))} ${outcomes.notDoneAgain}`;
    case 'sheets-missing':
      return outcomes.sheetsMissing(outcome.sheets);
    case 'dropped':
      return outcomes.dropped;
    case 'nothing-unfinished':
      return outcomes.nothingUnfinished;
    case 'cancelled':
      return outcomes.cancelled;
    case 'completed':
      return outcomes.completed(outcome.title);
  }
}

/** The sheets that an outcome leads to. */
export function sheetsOf(outcome: Outcome): readonly string[] {
  switch (outcome.type) {
    case 'inserted':
    case 'already-there':
    case 'pasted':
    case 'taken-in':
    case 'united':
    case 'period-changed':
      return [outcome.sheet];
    case 'reported':
      return outcome.sheets;
    default:
      return [];
  }
}
