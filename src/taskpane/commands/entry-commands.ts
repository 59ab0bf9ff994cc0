import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { PeriodKind } from '../../model/period';
import { parseUnitsCsv, type UnitsCsvProblem } from '../../model/units-csv';
import { formPeriod, readAsOf, withKind, withNextPeriod, withSet, type EntryForm } from '../state/entry-form';
import { heldSheets } from '../state/held-sheets';
import type { Arrangement } from '../../model/indicator-set';
import { formUnit, kindInUse, setsInUse, targetInUse, unitsInUse } from '../state/pane-state';
import {
  draftOf,
  EMPTY_FIELDS,
  judgedAnew,
  movedRow,
  readDraft,
  rowsOfList,
  type TakeIn,
  type UnitFields,
  type UnitsDraft,
} from '../units/units-draft';
import type { PaneKit } from './pane-kit';

/** The form that inserts a sheet, and the list of units it is made from. */
export interface EntryCommands {
  readonly chooseSet: (id: string) => void;
  /** Many units on one sheet, or a sheet for each. */
  readonly chooseArrangement: (arrangement: Arrangement) => void;
  /** Whose form or list it is, by its code; null for the unit that reports. */
  readonly chooseUnit: (code: string | null) => void;
  readonly choosePeriodKind: (kind: PeriodKind) => void;
  readonly fillIn: (fields: Partial<Pick<EntryForm, 'ordinal' | 'year' | 'asOf'>>) => void;
  readonly insert: () => Promise<void>;
  readonly editUnits: () => void;
  readonly closeUnits: () => void;
  readonly typeUnits: (text: string) => void;
  /** Takes the typed or pasted text into the rows. */
  readonly takeUnitsText: (takeIn: TakeIn) => Promise<void>;
  /** Takes the text of a units.csv into the rows. */
  readonly loadUnitsFile: (text: string, file: string) => void;
  readonly changeUnit: (index: number, fields: Partial<UnitFields>) => void;
  readonly selectUnit: (index: number | null) => void;
  readonly moveUnit: (index: number, by: -1 | 1) => void;
  readonly removeUnit: (index: number) => void;
  readonly addUnit: () => void;
  readonly saveUnits: () => Promise<void>;
}

export function entryCommands(kit: PaneKit): EntryCommands {
  const { store, surroundings } = kit;
  const { actions, today } = surroundings;
  const form = (change: (form: EntryForm) => EntryForm) =>
    store.setState(({ entryForm }) => ({ entryForm: change(entryForm) }));
  /** What was chosen decides which period is to come. */
  const following = (change: (form: EntryForm, sets: SetCatalogue) => EntryForm) => {
    const { workbook, entryForm } = store.getState();
    const sets = setsInUse({ workbook });
    const held = workbook.type === 'unread' ? [] : heldSheets(workbook.open.contents);
    store.setState({ entryForm: withNextPeriod(change(entryForm, sets), held, sets) });
  };
  const draft = (change: (draft: UnitsDraft) => Partial<UnitsDraft>) =>
    store.setState(({ unitsDraft }) =>
      unitsDraft === null ? {} : { unitsDraft: { ...unitsDraft, ...change(unitsDraft) } },
    );

  return {
    chooseSet: (id) => following((current, sets) => withSet(current, id, today(), sets)),
    choosePeriodKind: (kind) => following((current) => withKind(current, kind, today())),
    chooseArrangement: (arrangement) => following((current) => ({ ...current, arrangement })),
    chooseUnit: (unit) => following((current) => ({ ...current, unit })),
    // Another period has another last day.
    fillIn: (fields) =>
      form((current) => ({
        ...current,
        ...('asOf' in fields ? {} : { asOf: null, isProposed: false }),
        ...fields,
      })),
    insert: () => insertSheet(kit),
    editUnits: () => store.setState((state) => ({ unitsDraft: draftOf(unitsInUse(state)) })),
    closeUnits: () => store.setState({ unitsDraft: null }),
    typeUnits: (text) => draft(() => ({ text, notice: null })),
    takeUnitsText: async (takeIn) => {
      const { readUnitsText } = await import('../units/units-text');
      draft(({ text, rows }) => {
        const taken = readUnitsText(text, rows, takeIn);
        if (taken.type !== 'rows') return { notice: taken };
        const reading = readDraft(taken);
        return {
          rows: taken.rows,
          text: '',
          problems: 'problems' in reading ? reading.problems : [],
          problemsOf: 'rows',
          notice: taken.leftOut.length === 0 ? null : { type: 'left-out', lines: taken.leftOut },
          selected: null,
        };
      });
    },
    loadUnitsFile: (text, file) =>
      draft(() => {
        const reading = parseUnitsCsv(text);
        if ('ok' in reading)
          return {
            rows: rowsOfList(reading.ok),
            problems: [],
            problemsOf: 'rows',
            notice: null,
            selected: null,
          };
        // A workbook or another table: its faults line by line would help nobody.
        return isOtherFile(text, reading.problems)
          ? { problems: [], problemsOf: 'rows', notice: { type: 'not-a-list', file } }
          : { problems: reading.problems, problemsOf: 'file', notice: null };
      }),
    changeUnit: (index, fields) =>
      draft((current) =>
        judgedAnew({
          ...current,
          rows: current.rows.map((row, at) => (at === index ? { ...row, ...fields } : row)),
        }),
      ),
    selectUnit: (selected) => draft(() => ({ selected })),
    moveUnit: (index, by) =>
      draft((current) => {
        const { rows, selected } = current;
        const moved = movedRow(rows, index, by);
        const follows = moved === rows || selected === null ? selected : index + by;
        return judgedAnew({ ...current, rows: moved, selected: follows });
      }),
    removeUnit: (index) =>
      draft((current) =>
        judgedAnew({ ...current, rows: current.rows.filter((_, at) => at !== index), selected: null }),
      ),
    addUnit: () => draft(({ rows }) => ({ rows: [...rows, EMPTY_FIELDS], selected: rows.length })),
    saveUnits: async () => {
      const { unitsDraft, workbook, language } = store.getState();
      if (unitsDraft === null) return;
      if (unitsDraft.text.trim() !== '') {
        draft(() => ({ notice: { type: 'not-taken-in' } }));
        return;
      }
      const reading = readDraft(unitsDraft);
      if (!('ok' in reading)) {
        draft(() => ({ problems: reading.problems, problemsOf: 'rows' }));
        return;
      }
      const units = reading.ok;
      const isInWorkbook =
        workbook.type === 'read' &&
        (workbook.open.contents.unitList !== null || workbook.open.contents.entrySheets.length > 0);
      if (!isInWorkbook) {
        store.setState({
          newUnits: units,
          unitsDraft: null,
          status: { type: 'done', outcome: { type: 'units-kept', units: units.units.length } },
        });
        return;
      }
      const title = language.pane.changes.units;
      await kit.write('change-units', (open) => ({
        title,
        work: async () => ({ type: 'units-changed', change: await actions.changeUnits(open, units, title) }),
        forget: () => store.setState({ unitsDraft: null, newUnits: null }),
      }));
    },
  };
}

/** What Excel's own files begin with, and a file whose first line names no columns of a list. */
function isOtherFile(text: string, problems: readonly UnitsCsvProblem[]): boolean {
  return /^PK|\u0000/.test(text) || problems.some(({ code }) => code === 'missing-column');
}

async function insertSheet({ store, surroundings, write }: PaneKit): Promise<void> {
  const { actions } = surroundings;
  const state = store.getState();
  const { entryForm, language } = state;
  const target = targetInUse(state);
  const kind = kindInUse(state);
  const period = formPeriod(entryForm);
  const reading = readAsOf(entryForm);
  const units = unitsInUse(state);
  const unit = formUnit(state);
  if (target === null || kind === null || period === null || reading.type === 'unreadable') return;
  if (units === null || unit === null) return;
  const asOf = reading.type === 'date' ? reading.date : null;
  const what = { period, asOf, units };
  const { changes } = language.pane;
  const title =
    target.type === 'register'
      ? changes.insertRegister(target.register, period)
      : changes.insert(target.set, period);
  await write('insert', (open) => ({
    title,
    work: () => {
      if (target.type === 'register')
        return actions.insertRegister(open, { register: target.register, unit, ...what }, title);
      const { set } = target;
      const request = kind === 'form' ? { set, arrangement: kind, unit, ...what } : { set, ...what };
      return actions.insertEntrySheet(open, request, title);
    },
    forget: () =>
      store.setState((current) => ({
        newUnits: null,
        entryForm: { ...current.entryForm, isProposed: true },
      })),
  }));
}
