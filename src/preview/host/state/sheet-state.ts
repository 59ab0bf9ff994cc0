import type { RangeAddress } from '../../../workbook/address';
import type {
  ColumnModel,
  ConditionalFormat,
  RowModel,
  SheetName,
  TableModel,
  Validation,
  Visibility,
} from '../../../workbook/sheet-model';
import { CellStore } from './cell-store';
import { DEFAULT_PAGE, type PageState } from './page-state';

/** What Excel holds of a worksheet, as far as it is simulated. Lists are replaced as a whole, never changed in place. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty for none, as `Worksheet.tabColor` gives it. */
  tabColor: string;
  showGridlines: boolean;
  readonly cells: CellStore;
  columns: ReadonlyMap<number, Omit<ColumnModel, 'column'>>;
  rows: ReadonlyMap<number, Omit<RowModel, 'row'>>;
  merges: readonly RangeAddress[];
  validations: readonly Validation[];
  /** First is of highest priority. */
  conditionalFormats: readonly ConditionalFormat[];
  tables: readonly TableModel[];
  names: readonly SheetName[];
  /** Names whose cells were all deleted: they stay and mean #REF!. */
  lostNames: readonly string[];
  freeze: { readonly rows: number; readonly columns: number };
  /** The options of `protect()`, or null on a sheet that is not protected. */
  protection: Readonly<Record<string, unknown>> | null;
  /** Null without one. */
  password: string | null;
  page: PageState;
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export function newSheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'visible',
    tabColor: '',
    showGridlines: true,
    cells: new CellStore(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
    lostNames: [],
    freeze: { rows: 0, columns: 0 },
    protection: null,
    password: null,
    page: DEFAULT_PAGE,
    rowBreaks: [],
    columnBreaks: [],
  };
}
