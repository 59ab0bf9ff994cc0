import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { PageSetup } from '../sheet-model';
import { LIMITS } from './limits';
import { isIndex, rangeFault } from './range-rules';
import { labelFault } from './text-rules';

/** What is wrong with a page set-up, or null. */
export function pageFault(page: PageSetup): string | null {
  const texts = [page.header, page.footer, page.firstPageHeader, page.firstPageFooter];
  return (
    marginsFault(page.margins) ??
    scalingFault(page.scaling) ??
    (page.printArea === undefined ? null : rangeFault(page.printArea)) ??
    titlesFault('rows', page.titleRows, MAX_ROWS) ??
    titlesFault('columns', page.titleColumns, MAX_COLUMNS) ??
    breaksFault('row', page.breaksBeforeRows, MAX_ROWS) ??
    breaksFault('column', page.breaksBeforeColumns, MAX_COLUMNS) ??
    texts
      .map((text) => labelFault('page header or footer', text ?? '', LIMITS.headerOrFooter))
      .find((fault) => fault !== null) ??
    null
  );
}

function marginsFault(margins: PageSetup['margins']): string | null {
  const wrong = Object.entries(margins).find(([, length]) => !(length >= 0 && Number.isFinite(length)));
  return wrong === undefined ? null : `${wrong[0]} margin ${wrong[1]} is not a length`;
}

function scalingFault(scaling: PageSetup['scaling']): string | null {
  if (scaling.type === 'percent') {
    const { min, max } = LIMITS.scale;
    const fits = Number.isInteger(scaling.percent) && scaling.percent >= min && scaling.percent <= max;
    return fits ? null : `scale ${scaling.percent} is not a whole number from ${min} to ${max}`;
  }
  const fits = [scaling.width, scaling.height].every((pages) => isIndex(pages, LIMITS.fitPages + 1));
  return fits ? null : `pages to fit ${scaling.width} × ${scaling.height} are not whole numbers`;
}

function titlesFault(
  what: string,
  titles: { readonly first: number; readonly last: number } | undefined,
  limit: number,
): string | null {
  if (titles === undefined) return null;
  const fits = isIndex(titles.first, limit) && isIndex(titles.last, limit) && titles.first <= titles.last;
  return fits ? null : `repeated ${what} ${titles.first} to ${titles.last} are outside the sheet`;
}

function breaksFault(what: string, breaks: readonly number[], limit: number): string | null {
  if (breaks.length > LIMITS.pageBreaks) return `more than ${LIMITS.pageBreaks} page breaks`;
  const wrong = breaks.find((index) => index === 0 || !isIndex(index, limit));
  return wrong === undefined ? null : `page break before ${what} ${wrong} (from 0) is outside the sheet`;
}
