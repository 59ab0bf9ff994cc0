import type { CellAddress, RangeAddress } from './address';

/**
 * A sheet as plain data: what layouts return, adapters render and tests compare.
 * Rows and columns are counted from 0; lengths of paper are millimetres, row heights points,
 * column widths characters of the default font, colours six hex digits (`1F4E79`).
 */
export interface SheetModel {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Styles by name; a cell refers to one. */
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly CellModel[];
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly RangeAddress[];
  readonly validations: readonly Validation[];
  /** In order of priority, the first wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly TableModel[];
  /** Names scoped to this sheet. */
  readonly names: readonly SheetName[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly protection?: Protection;
  readonly page?: PageSetup;
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * What a cell holds. A string is always text, never a formula; an empty one is an empty cell, as in Excel.
 * A date is its serial number (1900 system) with a date format.
 */
export type CellContent = number | string | boolean | null | FormulaContent | ErrorContent;

/** A formula in en-US notation, beginning with `=`, with the value it had when written. */
export interface FormulaContent {
  readonly formula: string;
  readonly cached: number | string | boolean | ErrorContent;
}

/** An error value such as `#DIV/0!`: read, cached, or put back where it was read; a layout never makes one. */
export interface ErrorContent {
  readonly error: string;
}

export interface CellModel extends CellAddress {
  readonly content: CellContent;
  /** A key of the sheet's `styles`. */
  readonly style?: string;
}

export interface CellStyle {
  readonly font?: FontStyle;
  /** Background colour. */
  readonly fill?: string;
  readonly border?: BorderStyle;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Levels of indent. */
  readonly indent?: number;
  /** Excel number format code in en-US; absent is `General`. */
  readonly numberFormat?: string;
  /** Absent is locked, as in Excel; it counts only on a protected sheet. */
  readonly locked?: boolean;
}

export interface FontStyle {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

export interface BorderStyle {
  readonly top?: BorderSide;
  readonly right?: BorderSide;
  readonly bottom?: BorderSide;
  readonly left?: BorderSide;
}

export interface BorderSide {
  readonly line: 'hair' | 'thin' | 'medium' | 'double';
  readonly color?: string;
}

export interface ColumnModel {
  readonly column: number;
  /** As Excel's dialog shows it (default 8.43), to two decimals. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowModel {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface Validation {
  readonly range: RangeAddress;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** Shown when the cell is selected. Title ≤ 32 characters, message ≤ 255 (Excel's limits). */
  readonly prompt?: { readonly title: string; readonly message: string };
  /**
   * Shown when an entry breaks the rule; both texts empty show Excel's own. Absent: the rule is not enforced.
   * Title ≤ 32 characters, message ≤ 225 (Excel's limits).
   */
  readonly error?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

export type ValidationRule =
  /** A formula with its `=`, relative to the range's first cell, ≤ 255 characters, no array constants (Excel's limits). */
  | { readonly type: 'custom'; readonly formula: string }
  /** Values offered in a drop-down, without commas; joined with commas ≤ 255 characters (Excel's limits). */
  | { readonly type: 'list'; readonly values: readonly string[] }
  /** What the cells hold that a formula such as `='Đơn vị'!$B$3:$B$9` refers to, offered in a drop-down: one row or column. */
  | { readonly type: 'listed-in'; readonly formula: string };

export interface ConditionalFormat {
  readonly range: RangeAddress;
  /** With its `=`, relative to the range's first cell. */
  readonly formula: string;
  readonly style: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean };
  readonly stopIfTrue: boolean;
}

/** An Excel table; its header row is the first row of the range and holds the column names as text. */
export interface TableModel {
  readonly name: string;
  readonly range: RangeAddress;
  readonly columns: readonly string[];
  /** A built-in table style such as `TableStyleLight1`; absent is Excel's own, `TableStyleMedium2`. */
  readonly style?: string;
}

export interface SheetName {
  readonly name: string;
  readonly range: RangeAddress;
}

/** Sheet protection without a password; what is listed stays allowed. */
export interface Protection {
  readonly allow: readonly ProtectedAction[];
}

export type ProtectedAction =
  | 'select-locked-cells'
  | 'select-unlocked-cells'
  | 'format-cells'
  | 'format-columns'
  | 'format-rows'
  | 'insert-rows'
  | 'delete-rows'
  | 'sort'
  | 'auto-filter';

export interface PageSetup {
  readonly paper: 'a4';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Either a scale in percent or pages to fit; Excel ignores manual breaks when fitting. `height` 0: as many as needed. */
  readonly scaling:
    | { readonly type: 'percent'; readonly percent: number }
    | { readonly type: 'fit'; readonly width: number; readonly height: number };
  readonly printArea?: RangeAddress;
  /** Rows repeated at the top of each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated at the left of each page. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** A page begins at each of these rows. */
  readonly breaksBeforeRows: readonly number[];
  /** A page begins at each of these columns. */
  readonly breaksBeforeColumns: readonly number[];
  readonly centredHorizontally: boolean;
  /** Excel header and footer codes such as `&C&P`; `firstPage…` given means the first page differs. */
  readonly header?: string;
  readonly footer?: string;
  readonly firstPageHeader?: string;
  readonly firstPageFooter?: string;
}
