import type { PeriodRequest } from '../actions/change-period';
import type { UnitsOutcome } from '../actions/change-units';
import type { EntrySheetRequest, InsertOutcome } from '../actions/insert-entry-sheet';
import type { OpenWorkbook } from '../actions/open-workbook';
import type { ReportProblem, SectionRequest } from '../actions/report-sections';
import type { NamedCell, UndoOutcome } from '../actions/take-back';
import type { PasteRequest } from '../actions/write-paste';
import type { Acceptance } from '../model/finding';
import type { UnitList } from '../model/unit';
import type { TieRule } from '../ranking/rank-units';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import type { CellAddress } from '../workbook/address';

export interface ReportOrder {
  readonly requests: readonly SectionRequest[];
  readonly ties: TieRule;
  readonly layout: ReportLayout;
  readonly figures: FigureStyle;
}

/** What writing the report will replace, for a person to agree to. */
export interface ReportPlan {
  readonly sheets: readonly string[];
  /** Figures or texts edited by hand in a generated sheet. */
  readonly edits: readonly (NamedCell & { readonly text: string })[];
  /** A person's own cells in the way. */
  readonly moved: readonly {
    readonly sheet: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  }[];
  /** Sheets of which it is not known how they were written, so that edits on them cannot be told. */
  readonly unverified: readonly string[];
}

export type ResumeOutcome =
  | { readonly type: 'completed'; readonly kept: readonly NamedCell[] }
  | { readonly type: 'restored-only'; readonly kept: readonly NamedCell[] }
  | { readonly type: 'nothing-unfinished' };

export type ReportPlanning =
  | { readonly type: 'problem'; readonly problem: ReportProblem }
  | { readonly type: 'plan'; readonly plan: ReportPlan };

/**
 * What the pane can do with the workbook: the actions of src/actions over one port. Each that writes is given the words
 * under which undo lists it. Everything rejects with a WorkbookError and with nothing else.
 */
export interface PaneActions {
  readonly read: () => Promise<OpenWorkbook>;
  readonly insertEntrySheet: (
    open: OpenWorkbook,
    request: EntrySheetRequest,
    title: string,
  ) => Promise<InsertOutcome>;
  readonly changeUnits: (open: OpenWorkbook, units: UnitList, title: string) => Promise<UnitsOutcome>;
  readonly writePaste: (
    open: OpenWorkbook,
    request: PasteRequest,
    title: string,
  ) => Promise<{ readonly cells: number }>;
  readonly acceptFinding: (open: OpenWorkbook, acceptance: Acceptance, title: string) => Promise<void>;
  /** Gives the sheet's new name. */
  readonly changePeriod: (
    open: OpenWorkbook,
    request: PeriodRequest,
    title: string,
  ) => Promise<{ readonly sheet: string }>;
  readonly planReport: (open: OpenWorkbook, order: ReportOrder) => ReportPlanning;
  readonly writeReport: (
    open: OpenWorkbook,
    plan: ReportPlan,
    title: string,
  ) => Promise<{ readonly sheets: readonly string[] }>;
  readonly undoChange: (open: OpenWorkbook) => Promise<UndoOutcome>;
  readonly restoreUnfinished: (open: OpenWorkbook) => Promise<{ readonly kept: readonly NamedCell[] }>;
  readonly resumeUnfinished: (open: OpenWorkbook) => Promise<ResumeOutcome>;
  readonly revealCell: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
}
