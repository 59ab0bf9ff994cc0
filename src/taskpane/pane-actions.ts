import type { Contents } from '../actions/read-contents';
import type { ReportProblem, SectionRequest } from '../actions/report-sections';
import type { Acceptance } from '../model/finding';
import type { IndicatorSet } from '../model/indicator-set';
import type { CalendarDate, Period } from '../model/period';
import type { Unit, UnitList } from '../model/unit';
import type { TieRule } from '../ranking/rank-units';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import type { CellAddress } from '../workbook/address';
import type { CellPatch } from '../workbook/port';

/** A change that the workbook's own journal lists. */
export interface RecordedChange {
  readonly id: number;
  readonly title: string;
  readonly time: string;
}

/** The workbook as it was read last. */
export interface OpenWorkbook {
  readonly contents: Contents;
  readonly sheetNames: readonly string[];
  /** A write that was cut off: nothing else may be written before it is restored or resumed. */
  readonly unfinished: RecordedChange | null;
  readonly undoable: RecordedChange | null;
}

/** A cell of a sheet, as `D12`. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Every writing action is given the words under which undo lists it. */
interface Titled {
  readonly title: string;
}

export interface EntrySheetRequest extends Titled {
  readonly set: IndicatorSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
}

export interface InsertResult {
  readonly type: 'inserted' | 'already-there';
  readonly sheet: string;
}

export interface UnitsChange {
  readonly added: readonly Unit[];
  readonly removed: readonly Unit[];
  readonly sheets: readonly string[];
}

export interface ReportOrder extends Titled {
  readonly requests: readonly SectionRequest[];
  readonly ties: TieRule;
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
}

/** What writing the report will replace, for a person to agree to. */
export interface ReportPlan {
  readonly sheets: readonly string[];
  /** Figures or texts edited by hand in a generated sheet. */
  readonly edits: readonly (SheetCell & { readonly text: string })[];
  /** A person's own cells in the way. */
  readonly moved: readonly {
    readonly sheet: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  }[];
}

export type ReportPlanning<Plan extends ReportPlan = ReportPlan> =
  | { readonly type: 'problem'; readonly problem: ReportProblem }
  | { readonly type: 'plan'; readonly plan: Plan };

export type UndoResult =
  | { readonly type: 'undone'; readonly title: string }
  | { readonly type: 'refused'; readonly cells: readonly SheetCell[]; readonly sheets: readonly string[] };

/**
 * What the pane can do with the workbook: the actions of src/actions over one port. Everything rejects with a
 * WorkbookError and with nothing else.
 */
export interface PaneActions {
  readonly read: () => Promise<OpenWorkbook>;
  readonly insertEntrySheet: (open: OpenWorkbook, request: EntrySheetRequest) => Promise<InsertResult>;
  readonly changeUnits: (
    open: OpenWorkbook,
    request: Titled & { readonly units: UnitList },
  ) => Promise<UnitsChange>;
  readonly writePaste: (
    open: OpenWorkbook,
    request: Titled & { readonly sheet: string; readonly patches: readonly CellPatch[] },
  ) => Promise<{ readonly cells: number }>;
  readonly acceptFinding: (
    open: OpenWorkbook,
    request: Titled & { readonly acceptance: Acceptance },
  ) => Promise<void>;
  readonly changePeriod: (
    open: OpenWorkbook,
    request: Titled & { readonly sheet: string; readonly period: Period },
  ) => Promise<void>;
  readonly planReport: (open: OpenWorkbook, order: ReportOrder) => ReportPlanning | Promise<ReportPlanning>;
  readonly writeReport: (
    open: OpenWorkbook,
    plan: ReportPlan,
  ) => Promise<{ readonly sheets: readonly string[] }>;
  readonly undoChange: (open: OpenWorkbook) => Promise<UndoResult>;
  readonly restoreUnfinished: (open: OpenWorkbook) => Promise<{ readonly kept: readonly SheetCell[] }>;
  readonly resumeUnfinished: (open: OpenWorkbook) => Promise<void>;
  readonly revealCell: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
}
