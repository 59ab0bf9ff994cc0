import { judgedIndicator } from '../../judgement/judged-indicator';
import { itemsOf, type FormItem, type FormRow, type FormSet } from '../../model/indicator-set';
import { writePeriod } from '../../model/period-writing';
import type { PageSetup } from '../../workbook/sheet-model';
import { ENTRY_WORDS } from '../entry/entry-words';
import { columnsWidth, printableWidth, textRoom } from '../paper';
import type { SheetBuilder } from '../sheet-builder';
import { heightOfLines, linesOf } from '../text-lines';
import type { FormSheetContent } from './form-content';
import { asOfColumn, FORM_COLUMN, FORM_ROW, formRow, lastHeadingColumn, WIDTH_BEYOND } from './form-geometry';
import { FORM_STYLES, type FormStyle } from './form-styles';
import { columnHeading, FORM_WORDS } from './form-words';

const WIDTH = { leastCode: 9, mostCode: 18, ordinal: 6.5 };
/** Small capitals and dots take as much as this of the column's own letters. */
const CODE_LETTER = 0.95;
/** One line of 12 points with room to point at it. */
const ROW_HEIGHT = 20;
/** Below this scale small letters become hard to read, and the page is turned. */
const LEAST_SCALE = 80;

/** Widths of the columns and heights of the rows: every text has the room it needs. */
export function setFormSizes(sheet: SheetBuilder, content: FormSheetContent): void {
  const { set } = content;
  widthsOf(set).forEach((width, column) => {
    sheet.setColumn(column, { width });
  });
  const all = range(0, lastHeadingColumn(set));
  const right = range(FORM_COLUMN.first + 1, lastHeadingColumn(set));
  const label = range(FORM_COLUMN.first + 2, asOfColumn(set) - 1);
  const { period, unit, purpose } = content;
  const line = (row: number, least: number, ...texts: readonly TextInCells[]): void => {
    sheet.setRow(row, { height: heightOf(set, least, texts) });
  };
  line(FORM_ROW.title, 24, [ENTRY_WORDS.title(set, writePeriod(period)), 'title', all]);
  line(FORM_ROW.source, 17, [`(theo ${set.legalSource})`, 'source', all]);
  line(FORM_ROW.unit, ROW_HEIGHT, [unit.name, 'unitName', right]);
  line(FORM_ROW.period, ROW_HEIGHT, [ENTRY_WORDS.asOf, 'label', label]);
  line(FORM_ROW.sample, ROW_HEIGHT, [FORM_WORDS.help(set, purpose), 'help', right]);
  line(FORM_ROW.headings, ROW_HEIGHT, ...headingTexts(content));
  set.form.rows.forEach((row, index) => {
    line(formRow(index), ROW_HEIGHT, ...rowTexts(content, row));
  });
}

/** The page on which the form is printed: upright where it can be read so, else turned, never larger than life. */
export function paperOf(set: FormSet): Pick<PageSetup, 'orientation' | 'scaling'> {
  const width = columnsWidth(widthsOf(set));
  const scaleOn = (orientation: PageSetup['orientation']): number =>
    Math.min(100, Math.max(10, Math.floor((printableWidth(orientation) / width) * 100)));
  const orientation = scaleOn('portrait') >= LEAST_SCALE ? 'portrait' : 'landscape';
  return { orientation, scaling: { type: 'percent', percent: scaleOn(orientation) } };
}

/** A text, its style and the columns over which it stands. */
type TextInCells = readonly [text: string, style: FormStyle, columns: readonly number[]];

function headingTexts(content: FormSheetContent): readonly TextInCells[] {
  const { form } = content.set;
  return [
    [form.ordinalHeading, 'header', [FORM_COLUMN.ordinal]],
    [form.nameHeading, 'header', [FORM_COLUMN.name]],
    ...form.columns.map((column, index): TextInCells => {
      const text = columnHeading(column, content, content.previous.type);
      return [text, 'header', [FORM_COLUMN.first + index]];
    }),
  ];
}

function rowTexts(content: FormSheetContent, row: FormRow): readonly TextInCells[] {
  if (row.type === 'group') {
    return [
      [
        row.name,
        'groupName',
        range(FORM_COLUMN.name, FORM_COLUMN.first + content.set.form.columns.length - 1),
      ],
    ];
  }
  return [[row.name, 'name', [FORM_COLUMN.name]], ...itemTexts(content, row)];
}

function itemTexts(content: FormSheetContent, item: FormItem): readonly TextInCells[] {
  const { set, held, target, remark, previous } = content;
  return set.form.columns.map((column, index): TextInCells => {
    const at = [FORM_COLUMN.first + index];
    const holds = (of: (code: string) => unknown, facet: string): string => {
      const code = item.cells[facet];
      const found = code === undefined ? null : of(code);
      return typeof found === 'string' ? found : '';
    };
    switch (column.role) {
      case 'measure':
        return [item.measure, 'measure', at];
      case 'target':
        return [target(item) ?? judgedIndicator(set, item)?.target ?? '', 'words', at];
      case 'remark':
        return [remark(item) ?? '', 'prose', at];
      case 'value':
        return [holds(held, column.facet), 'prose', at];
      case 'previous':
        return [
          holds(previous.type === 'sheet' ? previous.cached : previous.held, column.facet),
          'prose',
          at,
        ];
    }
  });
}

function heightOf(set: FormSet, least: number, texts: readonly TextInCells[]): number {
  const widths = widthsOf(set);
  const heights = texts.map(([text, style, columns]) => {
    const { font } = FORM_STYLES[style];
    const room = textRoom(
      columns.map((column) => widths[column] ?? WIDTH_BEYOND),
      indentOf(style),
    );
    return heightOfLines(linesOf(text, font, room).length, font);
  });
  return Math.max(least, ...heights);
}

function indentOf(style: FormStyle): number {
  const styled = FORM_STYLES[style];
  return 'indent' in styled ? (styled.indent ?? 0) : 0;
}

function widthsOf(set: FormSet): readonly number[] {
  const { form } = set;
  const own = [codeWidth(set), WIDTH.ordinal, form.nameWidth, ...form.columns.map(({ width }) => width)];
  const beyond = lastHeadingColumn(set) + 1 - own.length;
  return [...own, ...Array.from({ length: beyond }, () => WIDTH_BEYOND)];
}

/** As narrow as the longest code allows. */
function codeWidth({ form }: FormSet): number {
  const longest = Math.max(...itemsOf(form).map(({ code }) => code.length));
  return Math.min(WIDTH.mostCode, Math.max(WIDTH.leastCode, longest * CODE_LETTER + 1.5));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
