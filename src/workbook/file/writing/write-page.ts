import type { HeaderFooter, NamedRange, PageSetup as FilePage, WriteSheet } from 'hucre';
import { absoluteRangeText, columnText, quotedSheetName } from '../../address';
import type { PageSetup, SheetModel } from '../../sheet-model';
import { encodeText } from '../notation/escaped-text';
import { present } from '../notation/present';
import { inches } from '../notation/units';

/** Page set-up, headers and breaks of a sheet for the file; the print area and titles are among `fileNames`. */
export function filePage(
  page: PageSetup,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'> {
  return {
    pageSetup: present<FilePage>({
      paperSize: page.paper,
      orientation: page.orientation,
      margins: {
        top: inches(page.margins.top),
        right: inches(page.margins.right),
        bottom: inches(page.margins.bottom),
        left: inches(page.margins.left),
        header: inches(page.margins.header),
        footer: inches(page.margins.footer),
      },
      ...fileScaling(page.scaling),
      horizontalCentered: page.centredHorizontally ? true : undefined,
    }),
    headerFooter: fileHeaders(page),
    // hucre counts the row or column before the break, from 0.
    rowBreaks: page.breaksBeforeRows.map((row) => row - 1),
    colBreaks: page.breaksBeforeColumns.map((column) => column - 1),
  };
}

function fileScaling(
  scaling: PageSetup['scaling'],
): Pick<FilePage, 'scale' | 'fitToPage' | 'fitToWidth' | 'fitToHeight'> {
  return scaling.type === 'percent'
    ? { scale: scaling.percent }
    : { fitToPage: true, fitToWidth: scaling.width, fitToHeight: scaling.height };
}

function fileHeaders({ header, footer, firstPageHeader, firstPageFooter }: PageSetup): HeaderFooter {
  return present<HeaderFooter>({
    oddHeader: label(header),
    oddFooter: label(footer),
    differentFirst: firstPageHeader !== undefined || firstPageFooter !== undefined ? true : undefined,
    firstHeader: label(firstPageHeader),
    firstFooter: label(firstPageFooter),
  });
}

function label(text: string | undefined): string | undefined {
  return text === undefined ? undefined : encodeText(text);
}

/**
 * The names scoped to a sheet, its print area and titles among them: quoted and absolute. hucre would write the latter
 * from its page set-up without quotes, which LibreOffice ignores and Excel may want to repair.
 */
export function fileNames({ name: sheet, names, page }: SheetModel): NamedRange[] {
  const qualified = (reference: string): string => `${quotedSheetName(sheet)}!${reference}`;
  const { titleColumns, titleRows, printArea } = page ?? {};
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`$${columnText(titleColumns.first)}:$${columnText(titleColumns.last)}`]),
    ...(titleRows === undefined ? [] : [`$${titleRows.first + 1}:$${titleRows.last + 1}`]),
  ];
  return [
    ...(printArea === undefined
      ? []
      : [['_xlnm.Print_Area', qualified(absoluteRangeText(printArea))] as const]),
    ...(titles.length === 0 ? [] : [['_xlnm.Print_Titles', titles.map(qualified).join(',')] as const]),
    ...names.map(({ name, range }) => [name, qualified(absoluteRangeText(range))] as const),
  ].map(([name, range]) => ({ name, range, scope: sheet }));
}
