import type { RangeAddress } from '../../../workbook/address';

export interface HeaderFooterState {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** The page set-up of a sheet in Excel's own units: points, percent, pages. */
export interface PageState {
  readonly paperSize: string;
  readonly orientation: 'Portrait' | 'Landscape';
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly headersFooters: {
    readonly state: 'Default' | 'FirstAndDefault';
    readonly defaultForAllPages: HeaderFooterState;
    readonly firstPage: HeaderFooterState;
  };
  readonly printArea: RangeAddress | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
}

export const EMPTY_HEADER_FOOTER: HeaderFooterState = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

/** Excel's margins "Normal": 0.7 and 0.75 inches, 0.3 for header and footer. */
export const DEFAULT_PAGE: PageState = {
  paperSize: 'A4',
  orientation: 'Portrait',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  zoom: { scale: 100 },
  headersFooters: {
    state: 'Default',
    defaultForAllPages: EMPTY_HEADER_FOOTER,
    firstPage: EMPTY_HEADER_FOOTER,
  },
  printArea: null,
  titleRows: null,
  titleColumns: null,
};
