import type { IndicatorSet } from '../../model/indicator-set';
import type { MissingStatus } from '../../model/observation';
import type { Period, PeriodKind } from '../../model/period';
import type { UnitKind } from '../../model/unit';

/** Everything the task pane says in one language. */
export interface PaneTexts {
  readonly product: string;
  readonly tabs: Readonly<Record<'bieu-mau' | 'tong-hop' | 'kiem-tra' | 'xep-hang' | 'bao-cao', string>>;
  readonly summary: SummaryTexts;
  readonly menu: MenuTexts;
  readonly status: StatusTexts;
  readonly failures: FailureTexts;
  readonly unfinished: UnfinishedTexts;
  /** The words under which a change is listed for undo. */
  readonly changes: ChangeTitles;
  readonly periods: PeriodTexts;
  readonly entry: EntryTexts;
  readonly units: UnitsTexts;
  readonly pasting: PastingTexts;
  readonly check: CheckTexts;
  readonly ranking: RankingTexts;
  readonly judging: JudgingTexts;
  readonly copying: CopyingTexts;
  readonly report: ReportTexts;
  readonly selfCheck: SelfCheckPaneTexts;
  readonly about: AboutTexts;
  readonly reports: ReportProblemTexts;
}

export interface SummaryTexts {
  readonly reading: string;
  readonly noSheets: string;
  /** "Bộ chỉ số 766 · tháng 5/2025", and how many more sheets there are. */
  readonly latest: (set: string, period: string, others: number) => string;
}

export interface MenuTexts {
  readonly open: string;
  readonly undo: (title: string) => string;
  readonly nothingToUndo: string;
  readonly selfCheck: string;
  readonly otherLanguage: string;
  readonly about: string;
}

/** What the pane does with the workbook. */
export type TaskName =
  | 'read'
  | 'insert'
  | 'export-definition'
  | 'change-units'
  | 'paste'
  | 'take-in'
  | 'hand-out'
  | 'accept'
  | 'change-period'
  | 'plan-report'
  | 'report'
  | 'undo'
  | 'restore'
  | 'resume'
  | 'drop'
  | 'reveal'
  | 'self-check';

export interface StatusTexts {
  readonly label: string;
  /** While it runs: "Đang đọc sổ tính…". */
  readonly working: Readonly<Record<TaskName, string>>;
  /** What failed: "Chưa đọc được sổ tính". */
  readonly failed: Readonly<Record<TaskName, string>>;
  /** It lasts: Excel may be waiting for a cell. */
  readonly slow: string;
  /** Why there is no way to cancel a write. */
  readonly noCancel: string;
  readonly cancel: string;
  readonly retry: string;
  /** Instead of trying again: the bar above has the buttons. */
  readonly settleFirst: string;
  readonly dismiss: string;
  readonly undo: string;
  readonly details: string;
  readonly show: (sheet: string) => string;
  readonly outcomes: OutcomeTexts;
}

export interface OutcomeTexts {
  readonly inserted: (sheet: string) => string;
  readonly alreadyThere: (sheet: string) => string;
  /** A sheet with a row for each unit below `parent`, who has none in the period. */
  readonly unitsNeeded: (set: string, parent: string, period: string) => string;
  /** `units` counts those below the unit that reports; it may be 0. */
  readonly unitsKept: (units: number) => string;
  readonly unitsChanged: (
    added: readonly string[],
    removed: readonly string[],
    sheets: readonly string[],
  ) => string;
  readonly pasted: (cells: number, sheet: string) => string;
  readonly accepted: string;
  readonly periodChanged: (sheet: string, period: string) => string;
  readonly reported: (sheets: readonly string[]) => string;
  readonly undone: (title: string) => string;
  /** `sheets` are no longer there under their names. */
  readonly undoRefused: (title: string, cells: readonly string[], sheets: readonly string[]) => string;
  readonly restored: (kept: readonly string[]) => string;
  readonly resumed: string;
  readonly sheetsMissing: (sheets: readonly string[]) => string;
  readonly dropped: string;
  /** The work itself was not done again. */
  readonly notDoneAgain: string;
  readonly nothingUnfinished: string;
  readonly cancelled: string;
  /** All was written although Excel reported a failure. */
  readonly completed: (title: string) => string;
}

/** Codes of the workbook's failures; `unexpected` is a fault of the program. */
export type FailureName =
  | 'sheet-not-found'
  | 'bad-sheet-name'
  | 'bad-model'
  | 'unreadable-file'
  | 'unsafe-file'
  | 'unfinished-change'
  | 'cell-being-edited'
  | 'protected'
  | 'too-large'
  | 'not-supported'
  | 'session-expired'
  | 'host-failed'
  | 'changed-meanwhile'
  /** A task that only reads failed: nothing was to be written. */
  | 'host-failed-reading'
  | 'unexpected';

export type FailureTexts = Readonly<Record<FailureName, { readonly fault: string; readonly remedy: string }>>;

export interface UnfinishedTexts {
  readonly title: string;
  readonly body: (title: string, time: string) => string;
  readonly restore: string;
  readonly resume: string;
  /** Leaves it as it is. */
  readonly drop: string;
  readonly dropHint: string;
}

export interface ChangeTitles {
  readonly insert: (set: IndicatorSet, period: Period) => string;
  readonly insertRegister: (register: Pick<IndicatorSet, 'shortTitle'>, period: Period) => string;
  readonly definition: (set: IndicatorSet) => string;
  readonly units: string;
  readonly paste: (cells: number, sheet: string) => string;
  readonly accept: (finding: string) => string;
  readonly period: (sheet: string, period: Period) => string;
  readonly report: (
    sections: readonly { readonly set: Pick<IndicatorSet, 'shortTitle'>; readonly period: Period }[],
  ) => string;
}

export interface PeriodTexts {
  readonly kind: string;
  readonly kinds: Readonly<Record<PeriodKind, string>>;
  readonly ordinal: Readonly<Record<PeriodKind, string>>;
  /** "Tháng 5", "Quý II": one of the year's periods. */
  readonly nth: (kind: PeriodKind, ordinal: number) => string;
  readonly year: string;
  readonly yearWrong: string;
  /** "tháng 5/2025", in a sentence. */
  readonly written: (period: Period) => string;
  readonly previous: (period: string) => string;
  /** Heads a column; `other` stands beside it, and a year that both have is not said. */
  readonly heading: (period: Period, other: Period) => string;
  readonly lastYear: (period: string) => string;
}

export interface EntryTexts {
  readonly heading: string;
  readonly set: string;
  /** Over the sets and registers that are filled in alike. */
  readonly kinds: Readonly<Record<'matrix' | 'form' | 'register', string>>;
  /** Puts the definition of the chosen set on a sheet. */
  readonly editSet: string;
  readonly editSetHint: string;
  readonly arrangement: string;
  readonly arrangements: Readonly<Record<'matrix' | 'form', string>>;
  /** Whose form or list it is. */
  readonly unit: string;
  readonly willInsert: {
    readonly matrix: (units: number, columns: number) => string;
    readonly form: (unit: string, items: number) => string;
    /** `record` is what one row holds, in Vietnamese: "văn bản". */
    readonly register: (unit: string, record: string) => string;
  };
  readonly asOf: string;
  readonly asOfHint: string;
  readonly asOfWrong: string;
  readonly asOfOutside: (period: string) => string;
  readonly unitsHeading: string;
  readonly noUnits: string;
  readonly unitsCount: (units: number, parent: string) => string;
  /** The first units of the list by name; of a list without any, what it serves for. */
  readonly unitsFirst: (names: readonly string[], others: number) => string;
  readonly unsaved: string;
  readonly edit: string;
  readonly make: string;
  readonly insert: string;
  readonly insertNeedsUnits: string;
}

export interface UnitsTexts {
  readonly heading: string;
  readonly firstHeading: string;
  readonly parentHeading: string;
  readonly parentHint: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly kindByName: string;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly textLabel: string;
  readonly textHint: string;
  readonly take: string;
  readonly replace: string;
  readonly append: string;
  readonly takeReplaces: (units: number) => string;
  readonly leftOut: (lines: readonly string[]) => string;
  readonly noUnitsInText: string;
  /** The list is saved without the text that is still in its box. */
  readonly notTakenIn: string;
  readonly notAList: (file: string) => string;
  readonly file: string;
  readonly fileUnread: (name: string) => string;
  readonly listHeading: (units: number) => string;
  readonly row: (number: number, name: string) => string;
  readonly unnamed: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly add: string;
  readonly save: string;
  readonly close: string;
  readonly problems: (count: number) => string;
  readonly problemAt: Readonly<Record<'file' | 'rows', (line: number) => string>>;
  /** Said of the unit that reports, or of a unit that agrees with it in what must differ. */
  readonly parentFaults: {
    readonly 'empty-code': string;
    readonly 'empty-name': string;
    readonly 'duplicate-code': (code: string) => string;
    readonly 'same-name': (name: string) => string;
  };
  readonly more: (rest: number) => string;
}

/** Taking figures from a pasted table; what is said of the table itself is in `Language.paste`. */
export interface PastingTexts {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly noSheet: string;
  readonly noUnits: string;
  readonly target: string;
  readonly columnsHeading: string;
  readonly column: (column: number, heading: string) => string;
  readonly sample: (texts: readonly string[]) => string;
  readonly leaveOut: string;
  readonly choose: string;
  readonly cellsHeading: (created: number, changed: number, same: number) => string;
  readonly matchedBy: Readonly<Record<'code' | 'name' | 'alias' | 'confirmed', (name: string) => string>>;
  readonly withdraw: string;
  readonly blank: string;
  /** Read out between the old value and the new. */
  readonly becomes: string;
  readonly same: (count: number) => string;
  readonly questionsHeading: (count: number) => string;
  readonly isUnit: (unit: string) => string;
  readonly dropRow: string;
  readonly droppedRows: (lines: readonly number[]) => string;
  readonly bringBack: string;
  readonly omissionsHeading: (count: number) => string;
  readonly notesHeading: (count: number) => string;
  readonly write: (cells: number, sheet: string) => string;
  /** The sheet is full already, and the table may be another month's. */
  readonly replaces: (period: string, cells: number) => string;
  readonly nothingToWrite: string;
  readonly more: (rest: number) => string;
}

export interface CheckTexts {
  readonly heading: string;
  readonly none: (sheets: number) => string;
  readonly noSheets: string;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly group: (title: string, count: number) => string;
  readonly jump: string;
  readonly accept: string;
  readonly acceptHeading: string;
  /** What is accepted is no figure. */
  readonly acceptAsIs: string;
  readonly by: string;
  readonly note: string;
  readonly noteHint: string;
  readonly bothNeeded: string;
  readonly confirmAccept: string;
  readonly cancel: string;
  /** Stands before the offer of other periods where the sheet may well be right. */
  readonly ifOtherPeriod: string;
  readonly changePeriod: (period: string) => string;
  readonly acceptedHeading: (count: number) => string;
  readonly acceptedBy: (by: string, note: string) => string;
  readonly more: (rest: number) => string;
  readonly severityHeading: Readonly<Record<'error' | 'warning' | 'note', (count: number) => string>>;
  readonly unacceptable: string;
}

export interface RankingTexts {
  readonly heading: string;
  readonly noSheets: string;
  readonly sheet: string;
  readonly comparison: string;
  readonly indicator: string;
  readonly ties: string;
  readonly competition: string;
  readonly dense: string;
  readonly caption: (indicator: string, now: string, before: string) => string;
  readonly columns: {
    readonly rank: string;
    readonly unit: string;
    readonly change: string;
    readonly movement: string;
  };
  readonly movementShort: (places: number | null) => string;
  readonly parentNote: string;
  readonly unrankedHeading: string;
  readonly unranked: Readonly<Record<MissingStatus | 'inexact', string>>;
  readonly measures: Readonly<Record<'percentage-points' | 'points' | 'count', string>>;
}

/** Around the judgement of a form; the judgement's own words are in `Language.judgement`. */
export interface JudgingTexts {
  readonly completion: string;
  readonly every: string;
  readonly share: string;
  readonly percent: string;
  readonly percentWrong: string;
  readonly increase: string;
  readonly increaseOpen: string;
  readonly increasePoints: string;
  readonly increaseRelative: string;
  /** What is asked, null where nothing is, and what was reached. */
  readonly measured: (target: string | null, result: string) => string;
  readonly noTargets: string;
  readonly copyTally: string;
  readonly borrowed: string;
  readonly registerCounted: string;
}

export interface CopyingTexts {
  readonly copy: string;
  /** For those who do not see which line the button stands beside. */
  readonly one: (line: string) => string;
  readonly all: string;
  readonly copied: string;
  readonly byHand: string;
}

export interface ReportProblemTexts {
  readonly blocked: (errors: number) => string;
  readonly noSheet: (set: string, period: string) => string;
  readonly noParent: (sheet: string) => string;
  readonly nothingToRank: (set: string, period: string) => string;
  readonly definitionChanged: (set: string, period: string, comparison: string) => string;
  readonly showErrors: string;
}

export interface ReportTexts {
  readonly heading: string;
  readonly noSheets: string;
  readonly sections: string;
  readonly noSections: string;
  /** Several units have a sheet of it. */
  readonly ofSeveral: (section: string, sheets: number) => string;
  readonly comparedWith: (section: string) => string;
  readonly layout: string;
  readonly exact: string;
  readonly full: string;
  readonly figures: string;
  readonly numbers: string;
  readonly text: string;
  readonly fixed: string;
  readonly printed: (warnings: number, accepted: number) => string;
  readonly make: string;
  readonly reviewHeading: string;
  readonly reviewEmpty: (period: string) => string;
  readonly reviewEdits: (count: number) => string;
  readonly reviewMoved: (count: number) => string;
  readonly reviewUnverified: (sheets: readonly string[]) => string;
  readonly edit: (sheet: string, cell: string, text: string) => string;
  readonly moved: (sheet: string, from: string, to: string, text: string) => string;
  readonly confirm: string;
  readonly drop: string;
  readonly more: (rest: number) => string;
}

/** The dialog around the self-check; what the check itself says is in `Language.selfCheck`. */
export interface SelfCheckPaneTexts {
  readonly start: string;
  readonly stop: string;
  readonly progress: (done: number, total: number) => string;
  readonly result: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly close: string;
}

export interface AboutTexts {
  readonly heading: string;
  readonly version: (version: string) => string;
  readonly privacy: string;
  readonly license: string;
  readonly close: string;
}
