import type { PageSetup } from '../../../workbook/sheet-model';
import {
  DEFAULT_PAGE,
  EMPTY_HEADER_FOOTER,
  type HeaderFooterState,
  type PageState,
} from '../state/page-state';

/** The page set-up of a file in Excel's own units. */
export function pageState(page: PageSetup): PageState {
  const { margins } = page;
  const first = page.firstPageHeader !== undefined || page.firstPageFooter !== undefined;
  return {
    ...DEFAULT_PAGE,
    orientation: page.orientation === 'portrait' ? 'Portrait' : 'Landscape',
    topMargin: points(margins.top),
    bottomMargin: points(margins.bottom),
    leftMargin: points(margins.left),
    rightMargin: points(margins.right),
    headerMargin: points(margins.header),
    footerMargin: points(margins.footer),
    centerHorizontally: page.centredHorizontally,
    zoom: zoomOf(page.scaling),
    headersFooters: {
      state: first ? 'FirstAndDefault' : 'Default',
      defaultForAllPages: sections(page.header, page.footer),
      firstPage: sections(page.firstPageHeader, page.firstPageFooter),
    },
    printArea: page.printArea ?? null,
    titleRows: page.titleRows ?? null,
    titleColumns: page.titleColumns ?? null,
  };
}

function zoomOf(scaling: PageSetup['scaling']): PageState['zoom'] {
  return scaling.type === 'percent'
    ? { scale: scaling.percent }
    : { horizontalFitToPages: scaling.width, verticalFitToPages: scaling.height };
}

function sections(header = '', footer = ''): HeaderFooterState {
  const [top, bottom] = [partsOf(header), partsOf(footer)];
  return {
    ...EMPTY_HEADER_FOOTER,
    leftHeader: top.L,
    centerHeader: top.C,
    rightHeader: top.R,
    leftFooter: bottom.L,
    centerFooter: bottom.C,
    rightFooter: bottom.R,
  };
}

/** What stands before the first of `&L`, `&C`, `&R` is in the middle; `&&` is a plain sign. */
function partsOf(codes: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const [found] of codes.matchAll(/&[LCR]|&[^LCR]|[^&]+|&$/g)) {
    if (found === '&L' || found === '&C' || found === '&R') part = found.slice(1) as typeof part;
    else parts[part] += found;
  }
  return parts;
}

function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
