/** What a person may let go wrong in the simulated Excel, to see what the pane says of it. */
export type PreviewFault = (typeof PREVIEW_FAULTS)[number];

/** In the order in which they are offered. */
export const PREVIEW_FAULTS = [
  'none',
  'cell-edited',
  'before-writing',
  'half-written',
  'answer-lost',
  'session-expired',
] as const;

/** Why the simulated Excel does not do what a person asked of it. */
export type PreviewRefusal =
  | 'protected'
  | 'sheet-name'
  | 'sheet-name-taken'
  | 'last-sheet'
  | 'part-of-merge'
  | 'not-a-formula'
  | 'other';

/** The texts of the page that plays Excel, and of the server that shows it. Never part of the pane. */
export interface PreviewTexts {
  readonly page: PreviewPageTexts;
  readonly server: PreviewServerTexts;
}

export interface PreviewPageTexts {
  readonly title: string;
  /** Says that this is no Excel. */
  readonly banner: string;
  readonly bannerDetail: string;
  readonly loading: string;
  readonly failed: (detail: string) => string;
  readonly workbook: PreviewWorkbookTexts;
  readonly choices: PreviewChoiceTexts;
  readonly grid: PreviewGridTexts;
  readonly sheets: PreviewSheetTexts;
  readonly alerts: PreviewAlertTexts;
  /** A workbook that the add-in opened. */
  readonly newWorkbook: { readonly text: string; readonly save: string; readonly open: string };
  readonly pane: { readonly label: string; readonly resize: string };
}

/** Places whose reports fill in forms and lists. */
export type PreviewFormSample = 'nga-nam-forms' | 'vinh-loc' | 'minh-long' | 'giao-minh';

/** The workbooks that can be tried out; the first ranks units. */
export type PreviewSample = 'nga-nam' | PreviewFormSample;

export const PREVIEW_SAMPLES: readonly PreviewSample[] = [
  'nga-nam',
  'nga-nam-forms',
  'vinh-loc',
  'minh-long',
  'giao-minh',
];

export interface SampleTexts {
  /** In the choice. */
  readonly title: string;
  /** On the button. */
  readonly name: string;
  /** Once it is open. */
  readonly opened: string;
}

export interface PreviewWorkbookTexts {
  readonly label: string;
  /** Labels the choice of samples. */
  readonly sample: string;
  readonly samples: Readonly<Record<PreviewSample, SampleTexts>>;
  readonly openSample: (name: string) => string;
  readonly copyMay: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly blank: string;
  /** Asked before a changed workbook gives way to another. */
  readonly replaceQuestion: string;
  readonly replace: string;
  /** The name of the file that is saved, without its ending. */
  readonly fileName: string;
  readonly mayCopied: string;
  readonly copyRefused: string;
  readonly fileOpened: (name: string) => string;
  readonly notAWorkbook: (name: string, detail: string) => string;
  readonly unsafeWorkbook: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly notSaved: (detail: string) => string;
}

export interface PreviewChoiceTexts {
  readonly culture: string;
  readonly cultures: Readonly<Record<'vi-VN' | 'en-US', string>>;
  readonly fault: string;
  readonly faults: Readonly<Record<PreviewFault, string>>;
}

export interface PreviewGridTexts {
  readonly label: (sheet: string) => string;
  readonly address: string;
  readonly content: string;
  /** The field in a cell that is being edited. */
  readonly editing: (cell: string) => string;
  readonly choose: (cell: string) => string;
  readonly insertRow: string;
  readonly deleteRow: string;
  readonly clear: string;
  readonly ready: string;
  readonly edited: string;
  /** Rows beyond those that are drawn. */
  readonly cutOff: (rows: number) => string;
}

export interface PreviewSheetTexts {
  readonly label: string;
  readonly menu: (sheet: string) => string;
  readonly rename: string;
  readonly copy: string;
  readonly remove: string;
  readonly newName: string;
  readonly removeQuestion: (sheet: string) => string;
}

export interface PreviewAlertTexts {
  /** The title of an alert that has none of its own. */
  readonly title: string;
  readonly ownRuleMessage: string;
  readonly retry: string;
  readonly keep: string;
  readonly cancel: string;
  readonly close: string;
  readonly confirm: string;
  readonly refusals: Readonly<Record<PreviewRefusal, string>>;
}

export interface PreviewServerTexts {
  readonly ready: (address: string) => string;
  readonly badPort: string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  /** The folder that is not there. */
  readonly notBuilt: (folder: string) => string;
}
