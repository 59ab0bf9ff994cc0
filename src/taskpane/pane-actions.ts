import type { AcceptanceRequest } from '../actions/accept-finding';
import type { PeriodRequest } from '../actions/change-period';
import type { UnitsOutcome } from '../actions/change-units';
import type { CombinePlan } from '../actions/combine-units';
import type { ExportOutcome } from '../actions/export-definition';
import type { EntrySheetRequest, InsertOutcome } from '../actions/insert-entry-sheet';
import type { NewRegisterRequest } from '../actions/insert-register-sheet';
import type { OpenWorkbook } from '../actions/open-workbook';
import type { FoundCollectedSheet } from '../actions/read-contents';
import type { ResumeOutcome } from '../actions/resume-unfinished';
import type { RestoreOutcome, UndoOutcome } from '../actions/take-back';
import type { TakeInOutcome } from '../actions/take-in';
import type { TakeInRequest } from '../actions/take-in/take-in-request';
import type { UniteOutcome, UniteRegistersRequest } from '../actions/unite-registers';
import type { PasteRequest } from '../actions/write-paste';
import type { ReportPlan, ReportPlanning, ReportRequestInWorkbook } from '../actions/write-report';
import type { JudgementSettings } from '../judgement/judge-form';
import type { IndicatorSet } from '../model/indicator-set';
import type { UnitList } from '../model/unit';
import type { CellAddress } from '../workbook/address';

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
  readonly insertRegister: (
    open: OpenWorkbook,
    request: NewRegisterRequest,
    title: string,
  ) => Promise<InsertOutcome>;
  /** Puts the definition of a set on a sheet, to be edited. */
  readonly exportDefinition: (open: OpenWorkbook, set: IndicatorSet, title: string) => Promise<ExportOutcome>;
  readonly changeUnits: (open: OpenWorkbook, units: UnitList, title: string) => Promise<UnitsOutcome>;
  readonly writePaste: (
    open: OpenWorkbook,
    request: PasteRequest,
    title: string,
  ) => Promise<{ readonly cells: number }>;
  readonly writeTakeIn: (open: OpenWorkbook, request: TakeInRequest, title: string) => Promise<TakeInOutcome>;
  /** Writes the lists of many units as one, on a new sheet. */
  readonly uniteRegisters: (
    open: OpenWorkbook,
    request: UniteRegistersRequest,
    title: string,
  ) => Promise<UniteOutcome>;
  readonly acceptFinding: (open: OpenWorkbook, request: AcceptanceRequest, title: string) => Promise<void>;
  /** Gives the sheet's new name. */
  readonly changePeriod: (
    open: OpenWorkbook,
    request: PeriodRequest,
    title: string,
  ) => Promise<{ readonly sheet: string }>;
  readonly planReport: (open: OpenWorkbook, request: ReportRequestInWorkbook) => Promise<ReportPlanning>;
  readonly writeReport: (
    open: OpenWorkbook,
    plan: ReportPlan,
    title: string,
  ) => Promise<{ readonly sheets: readonly string[] }>;
  /** Null where the period of the sheet of forms cannot be told. */
  readonly planCombine: (
    open: OpenWorkbook,
    collected: FoundCollectedSheet,
    settings: JudgementSettings,
  ) => Promise<CombinePlan | null>;
  readonly writeCombined: (
    open: OpenWorkbook,
    plan: CombinePlan,
    title: string,
  ) => Promise<{ readonly sheet: string }>;
  readonly undoChange: (open: OpenWorkbook) => Promise<UndoOutcome>;
  readonly restoreUnfinished: (open: OpenWorkbook) => Promise<RestoreOutcome>;
  readonly resumeUnfinished: (open: OpenWorkbook) => Promise<ResumeOutcome>;
  readonly dropUnfinished: (open: OpenWorkbook) => Promise<void>;
  readonly revealCell: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** The name of the sheet in view; null where there is no view. */
  readonly activeSheet: () => Promise<string | null>;
  /** The first cell of what is selected; null where there is no view. */
  readonly selectedCell: () => Promise<(CellAddress & { readonly sheet: string }) | null>;
  /** Calls back when another sheet comes into view. */
  readonly watchActiveSheet: (onActivate: () => void) => Promise<() => Promise<void>>;
}
