import { cellText, columnText, rangeText } from '../../address';
import type { PageSetup, SheetModel } from '../../sheet-model';
import { pageSections } from './page-sections';
import { bytesOf, step, type WriteStep } from './write-step';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Excel's own set-up of a new sheet (margins "Normal"), to put in place of one that a replaced sheet had. */
const PLAIN: PageSetup = {
  paper: 'a4',
  orientation: 'portrait',
  margins: { top: 19.05, right: 17.78, bottom: 19.05, left: 17.78, header: 7.62, footer: 7.62 },
  scaling: { type: 'percent', percent: 100 },
  breaksBeforeRows: [],
  breaksBeforeColumns: [],
  centredHorizontally: false,
};

/** How the sheet is printed (https://learn.microsoft.com/javascript/api/excel/excel.pagelayout). */
export function pageSteps(model: SheetModel, state: 'new' | 'replaced'): readonly WriteStep[] {
  if (model.page === undefined && state === 'new') return [];
  const page = model.page ?? PLAIN;
  return [
    step(26, bytesOf(page), ({ sheetNamed }) => {
      const { pageLayout } = sheetNamed(model.name);
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      pageLayout.zoom = zoomOf(page.scaling);
      pageLayout.centerHorizontally = page.centredHorizontally;
      writeMargins(pageLayout, page.margins);
      writeAreas(pageLayout, page);
      writeHeaders(pageLayout.headersFooters, page);
    }),
    ...breakSteps(model.name, page),
  ];
}

function writeMargins(layout: Excel.PageLayout, margins: PageSetup['margins']): void {
  layout.topMargin = points(margins.top);
  layout.rightMargin = points(margins.right);
  layout.bottomMargin = points(margins.bottom);
  layout.leftMargin = points(margins.left);
  layout.headerMargin = points(margins.header);
  layout.footerMargin = points(margins.footer);
}

function writeAreas(layout: Excel.PageLayout, { printArea, titleRows, titleColumns }: PageSetup): void {
  if (printArea !== undefined) layout.setPrintArea(rangeText(printArea));
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns !== undefined) {
    layout.setPrintTitleColumns(`$${columnText(titleColumns.first)}:$${columnText(titleColumns.last)}`);
  }
}

function writeHeaders(group: Excel.HeaderFooterGroup, page: PageSetup): void {
  const isFirstPageApart = page.firstPageHeader !== undefined || page.firstPageFooter !== undefined;
  group.state = isFirstPageApart ? 'FirstAndDefault' : 'Default';
  writeHeader(group.defaultForAllPages, page.header ?? '', page.footer ?? '');
  writeHeader(group.firstPage, page.firstPageHeader ?? '', page.firstPageFooter ?? '');
}

function writeHeader(target: Excel.HeaderFooter, header: string, footer: string): void {
  const top = pageSections(header);
  const bottom = pageSections(footer);
  target.leftHeader = top.left;
  target.centerHeader = top.center;
  target.rightHeader = top.right;
  target.leftFooter = bottom.left;
  target.centerFooter = bottom.center;
  target.rightFooter = bottom.right;
}

function breakSteps(
  sheet: string,
  { breaksBeforeRows, breaksBeforeColumns }: PageSetup,
): readonly WriteStep[] {
  return [
    ...breaksBeforeRows.map((row) =>
      step(2, 0, ({ sheetNamed }) => {
        sheetNamed(sheet).horizontalPageBreaks.add(cellText({ row, column: 0 }));
      }),
    ),
    ...breaksBeforeColumns.map((column) =>
      step(2, 0, ({ sheetNamed }) => {
        sheetNamed(sheet).verticalPageBreaks.add(cellText({ row: 0, column }));
      }),
    ),
  ];
}

/** No number of pages means as many as needed. */
function zoomOf(scaling: PageSetup['scaling']): Excel.PageLayoutZoomOptions {
  if (scaling.type === 'percent') return { scale: scaling.percent };
  return {
    ...(scaling.width === 0 ? {} : { horizontalFitToPages: scaling.width }),
    ...(scaling.height === 0 ? {} : { verticalFitToPages: scaling.height }),
  };
}

function points(millimetres: number): number {
  return millimetres * POINTS_PER_MILLIMETRE;
}
