import type { PageSetup } from '../../../workbook/sheet-model';
import { DEFAULT_PAGE, type HeaderFooterState, type PageState } from '../state/page-state';
import type { SheetState } from '../state/sheet-state';

/** The page set-up as data, or null for that of a new sheet. */
export function pageModel({ page, rowBreaks, columnBreaks }: SheetState): PageSetup | null {
  const model = setupOf(page, rowBreaks, columnBreaks);
  // Compared in the model's millimetres: a set-up that was put back is rounded.
  return JSON.stringify(model) === JSON.stringify(setupOf(DEFAULT_PAGE, [], [])) ? null : model;
}

function setupOf(page: PageState, rowBreaks: readonly number[], columnBreaks: readonly number[]): PageSetup {
  const { defaultForAllPages, firstPage, state } = page.headersFooters;
  return {
    paper: 'a4',
    orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
    margins: {
      top: millimetres(page.topMargin),
      right: millimetres(page.rightMargin),
      bottom: millimetres(page.bottomMargin),
      left: millimetres(page.leftMargin),
      header: millimetres(page.headerMargin),
      footer: millimetres(page.footerMargin),
    },
    scaling: scalingModel(page.zoom),
    ...(page.printArea === null ? {} : { printArea: page.printArea }),
    ...(page.titleRows === null ? {} : { titleRows: page.titleRows }),
    ...(page.titleColumns === null ? {} : { titleColumns: page.titleColumns }),
    breaksBeforeRows: rowBreaks,
    breaksBeforeColumns: columnBreaks,
    centredHorizontally: page.centerHorizontally,
    header: headerCodes(defaultForAllPages),
    footer: footerCodes(defaultForAllPages),
    ...(state === 'Default'
      ? {}
      : { firstPageHeader: headerCodes(firstPage), firstPageFooter: footerCodes(firstPage) }),
  };
}

function scalingModel({
  scale,
  horizontalFitToPages,
  verticalFitToPages,
}: PageState['zoom']): PageSetup['scaling'] {
  if (scale !== undefined) return { type: 'percent', percent: scale };
  return { type: 'fit', width: horizontalFitToPages ?? 0, height: verticalFitToPages ?? 0 };
}

function headerCodes({ leftHeader, centerHeader, rightHeader }: HeaderFooterState): string {
  return codes(leftHeader, centerHeader, rightHeader);
}

function footerCodes({ leftFooter, centerFooter, rightFooter }: HeaderFooterState): string {
  return codes(leftFooter, centerFooter, rightFooter);
}

/** The three sections as a file holds them. */
function codes(left: string, centre: string, right: string): string {
  return [
    ['&L', left],
    ['&C', centre],
    ['&R', right],
  ]
    .filter(([, text]) => text !== '')
    .map((section) => section.join(''))
    .join('');
}

function millimetres(points: number): number {
  return Math.round((points * 2540) / 72) / 100;
}
