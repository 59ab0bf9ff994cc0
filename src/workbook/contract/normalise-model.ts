import { rangeText } from '../address';
import type {
  BorderSide,
  CellContent,
  CellStyle,
  FontStyle,
  PageSetup,
  SheetModel,
  Validation,
} from '../sheet-model';

/**
 * A sheet in the one form in which two adapters must agree: styles resolved into the cells, what equals Excel's default
 * left out, lists whose order has no meaning in one order. Conditional formats keep theirs, for it is their priority.
 */
export function normaliseModel(model: SheetModel): unknown {
  return withoutUndefined({
    name: model.name,
    visibility: model.visibility,
    tabColor: model.tabColor?.toUpperCase(),
    showGridlines: model.showGridlines,
    cells: cellsOf(model),
    columns: sortedBy(model.columns, (column) => column.column)
      .map(({ column, width, hidden }) =>
        withoutUndefined({ column, width, hidden: hidden === true || undefined }),
      )
      .filter((column) => Object.keys(column).length > 1),
    rows: sortedBy(model.rows, (row) => row.row)
      .map(({ row, height, hidden }) =>
        withoutUndefined({ row, height, hidden: hidden === true || undefined }),
      )
      .filter((row) => Object.keys(row).length > 1),
    merges: model.merges.map(rangeText).sort(),
    validations: model.validations.map(validationOf).sort(byText),
    conditionalFormats: model.conditionalFormats.map(({ range, formula, style, stopIfTrue }) => ({
      range: rangeText(range),
      formula,
      style: withoutUndefined({
        fill: style.fill?.toUpperCase(),
        fontColor: style.fontColor?.toUpperCase(),
        bold: style.bold === true || undefined,
      }),
      stopIfTrue,
    })),
    tables: model.tables
      .map(({ name, range, columns, style }) => ({
        name,
        range: rangeText(range),
        columns,
        style: style ?? 'TableStyleMedium2',
      }))
      .sort(byText),
    names: model.names.map(({ name, range }) => `${name}=${rangeText(range)}`).sort(),
    freeze: (model.freeze?.rows ?? 0) + (model.freeze?.columns ?? 0) === 0 ? undefined : model.freeze,
    protection: model.protection === undefined ? undefined : [...model.protection.allow].sort(),
    page: model.page === undefined ? undefined : pageOf(model.page),
  });
}

function cellsOf({ cells, styles }: SheetModel): unknown[] {
  return sortedBy(cells, ({ row, column }) => row * 100_000 + column)
    .map(({ row, column, content, style }) => ({
      place: `${row},${column}`,
      content: contentOf(content),
      style: styleOf(styles[style ?? ''] ?? {}),
    }))
    .filter(({ content, style }) => content !== null || Object.keys(style).length > 0);
}

function contentOf(content: CellContent): unknown {
  if (content === '') return null;
  return Object.is(content, -0) ? 0 : content;
}

function styleOf({ font, fill, border, numberFormat, ...rest }: CellStyle): object {
  return withoutUndefined({
    font: orAbsent(fontOf(font ?? {})),
    fill: fill?.toUpperCase(),
    border: orAbsent(
      withoutUndefined({
        top: sideOf(border?.top),
        right: sideOf(border?.right),
        bottom: sideOf(border?.bottom),
        left: sideOf(border?.left),
      }),
    ),
    horizontal: rest.horizontal,
    vertical: rest.vertical === 'bottom' ? undefined : rest.vertical,
    wrap: rest.wrap === true || undefined,
    indent: rest.indent === 0 ? undefined : rest.indent,
    numberFormat: numberFormat === 'General' ? undefined : numberFormat,
    locked: rest.locked === false ? false : undefined,
  });
}

function fontOf({ name, size, bold, italic, color }: FontStyle): object {
  return withoutUndefined({
    name: name === 'Calibri' ? undefined : name,
    size: size === 11 ? undefined : size,
    bold: bold === true || undefined,
    italic: italic === true || undefined,
    color: color === '000000' ? undefined : color?.toUpperCase(),
  });
}

function sideOf(side: BorderSide | undefined): object | undefined {
  return side === undefined
    ? undefined
    : withoutUndefined({ line: side.line, color: side.color?.toUpperCase() });
}

function validationOf({ range, rule, allowBlank, prompt, error }: Validation): object {
  const prompts = prompt !== undefined && prompt.title + prompt.message !== '';
  return withoutUndefined({
    range: rangeText(range),
    rule,
    allowBlank,
    prompt: prompts ? prompt : undefined,
    error,
  });
}

function pageOf(page: PageSetup): object {
  const differs = page.firstPageHeader !== undefined || page.firstPageFooter !== undefined;
  return withoutUndefined({
    ...page,
    breaksBeforeRows: [...page.breaksBeforeRows].sort((a, b) => a - b),
    breaksBeforeColumns: [...page.breaksBeforeColumns].sort((a, b) => a - b),
    header: page.header === '' ? undefined : page.header,
    footer: page.footer === '' ? undefined : page.footer,
    firstPageHeader: differs ? (page.firstPageHeader ?? '') : undefined,
    firstPageFooter: differs ? (page.firstPageFooter ?? '') : undefined,
  });
}

function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return [...items].sort((a, b) => key(a) - key(b));
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function orAbsent(value: object): object | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, property]) => property !== undefined));
}
