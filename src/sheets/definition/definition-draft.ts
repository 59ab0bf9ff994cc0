import type { Validation } from '../../workbook/sheet-model';
import { textRoom } from '../paper';
import type { SheetBuilder } from '../sheet-builder';
import { heightOfLines, linesOf } from '../text-lines';
import {
  BLOCKS,
  PROPERTIES,
  type BlockColumn,
  type BlockName,
  type Property,
  type PropertyBlock,
} from './blocks';
import type { CellText } from './definition-rows';
import { DEFINITION_STYLES, type DefinitionStyle } from './definition-styles';

/** Characters of the columns from A on. */
export const WIDTHS = [17, 54, 30, 34, 24, 15, 12, 9, 9, 12, 13, 14, 16, 18, 13, 32, 8, 17, 11, 20] as const;
const LINE_HEIGHT = 18;
/** Rows with borders and drop-downs under each table, for what a person adds. */
const SPARE_ROWS = 3;

type Cells = Readonly<Record<string, CellText>>;

/** Walks down the sheet block by block. */
export class DefinitionDraft {
  readonly validations: Validation[] = [];
  private blocks = 0;

  constructor(
    private readonly sheet: SheetBuilder,
    private row: number,
  ) {}

  /** A block of named properties, each with what it means beside it. */
  properties(
    name: PropertyBlock,
    rows: readonly { readonly property: string; readonly value: CellText }[],
  ): void {
    const known: Readonly<Record<string, Property>> = PROPERTIES[name];
    this.heading(name);
    this.columnHeads(Object.values(BLOCKS[name].columns));
    for (const { property, value } of rows) {
      const described = known[property];
      this.sheet.put(this.row, 0, described?.label ?? property, 'label');
      this.sheet.put(
        this.row,
        1,
        value === '' ? null : value,
        described?.holds === 'number' ? 'number' : 'text',
      );
      this.sheet.put(this.row, 2, described?.help ?? null, 'note');
      if (described?.words !== undefined) this.offer(described.words, 'one-word', 1, this.row, this.row);
      const lines = linesIn(value, 1);
      const label = linesOf(
        described?.label ?? '',
        DEFINITION_STYLES.label.font,
        textRoom([WIDTHS[0]]),
      ).length;
      this.sheet.setRow(this.row, { height: heightOf(Math.max(lines, label)) });
      this.row += 1;
    }
    this.row += 1;
  }

  /** A block with a row for each thing; `more` are headings of further columns of text. */
  table(name: BlockName, rows: readonly Cells[], more: readonly string[] = []): void {
    const own: readonly (readonly [string, BlockColumn])[] = Object.entries(BLOCKS[name].columns);
    // Codes are long and need the wide columns.
    const columns = [...own.slice(0, 2), ...more.map(namedColumn), ...own.slice(2)];
    this.heading(name);
    this.columnHeads(columns.map(([, column]) => column));
    const first = this.row;
    for (const cells of [...rows, ...Array.from({ length: SPARE_ROWS }, (): Cells => ({}))]) {
      columns.forEach(([key, { holds }], column) => {
        const value = cells[key] ?? null;
        const style: DefinitionStyle = holds === 'number' ? 'number' : 'text';
        this.sheet.put(this.row, column, value === '' ? null : value, style);
      });
      const lines = columns.map(([key], column) => linesIn(cells[key] ?? null, column));
      this.sheet.setRow(this.row, { height: heightOf(Math.max(1, ...lines)) });
      this.row += 1;
    }
    columns.forEach(([, { words, only }], column) => {
      if (words !== undefined) this.offer(words, only ?? 'one-word', column, first, this.row - 1);
    });
    this.row += 1;
  }

  private heading(name: BlockName): void {
    const letter = String.fromCharCode('A'.charCodeAt(0) + this.blocks);
    this.blocks += 1;
    WIDTHS.forEach((_, column) => {
      this.sheet.put(this.row, column, column === 0 ? `${letter}. ${BLOCKS[name].heading}` : null, 'block');
    });
    this.sheet.setRow(this.row, { height: 22 });
    this.row += 1;
    for (const line of BLOCKS[name].help) {
      this.sheet.put(this.row, 0, line, 'help');
      this.row += 1;
    }
  }

  private columnHeads(columns: readonly BlockColumn[]): void {
    const { font } = DEFINITION_STYLES.header;
    columns.forEach(({ heading }, column) => {
      this.sheet.put(this.row, column, heading, 'header');
    });
    const lines = columns.map(({ heading }, column) => linesOf(heading, font, roomOf(column)).length);
    this.sheet.setRow(this.row, { height: heightOfLines(Math.max(...lines), font) });
    this.row += 1;
  }

  private offer(
    words: readonly string[],
    only: NonNullable<BlockColumn['only']>,
    column: number,
    top: number,
    bottom: number,
  ): void {
    this.validations.push({
      range: { top, left: column, bottom, right: column },
      rule: { type: 'list', values: words },
      allowBlank: true,
      ...(only === 'one-word' ? { error: WORD_ERROR } : {}),
    });
  }
}

function namedColumn(heading: string): readonly [string, BlockColumn] {
  return [heading, { heading, holds: 'text' }];
}

const WORD_ERROR = {
  style: 'stop',
  title: 'Chọn trong danh sách',
  message: 'Ô này chỉ nhận một trong các từ của danh sách thả xuống.',
} as const;

function linesIn(value: CellText, column: number): number {
  if (value === null) return 1;
  return linesOf(withBreaks(String(value), column), DEFINITION_STYLES.text.font, roomOf(column)).length;
}

/** A code that is wider than its cell is broken anywhere. */
function withBreaks(text: string, column: number): string {
  const longest = Math.floor((WIDTHS[column] ?? WIDTHS[0]) * LETTERS_PER_CHARACTER);
  return text.replace(/\S+/g, (word) => word.match(new RegExp(`.{1,${longest}}`, 'gs'))?.join(' ') ?? word);
}

/** Capitals at this size are a little wider than a character of the default font. */
const LETTERS_PER_CHARACTER = 0.9;

function roomOf(column: number): number {
  return textRoom([WIDTHS[column] ?? WIDTHS[0]]);
}

function heightOf(lines: number): number {
  return Math.max(LINE_HEIGHT, heightOfLines(lines, DEFINITION_STYLES.text.font));
}
