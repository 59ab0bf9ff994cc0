import { isCode } from '../../model/formula/code-notation';
import { toPlainText } from '../../model/decimal';
import { readNumberText } from '../../model/number-reading';
import { PLACEHOLDERS, unknownPlaceholders } from '../../model/set/texts';
import type { DefinitionFault } from '../../model/set/definition-problem';
import type { CellAddress } from '../../workbook/address';
import { BLOCKS, type Block } from './blocks';
import type { DefinitionCells } from './definition-cells';
import type { FoundBlock } from './find-blocks';
import { valueOfWord, wordsOf, type Vocabulary } from './vocabulary';

/** What this sheet itself writes, where grouping dots or a decimal comma leave nothing open. */
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/;

/** A cell to be read, with the words that head it. */
export interface LabelledCell {
  /** Null where the column is gone, which is told once at the headings. */
  readonly at: CellAddress | null;
  readonly label: string;
}

/** The cell of a column in a row of a block. */
export function cellIn({ name, columns }: FoundBlock, row: number, key: string): LabelledCell {
  const column = columns.get(key);
  const { columns: known }: Block = BLOCKS[name];
  return { at: column === undefined ? null : { row, column }, label: known[key]?.heading ?? key };
}

/** Reads cells as fields of a set: what cannot be read is told and given back as if nothing stood there. */
export class FieldReader {
  constructor(readonly cells: DefinitionCells) {}

  refuse({ at }: LabelledCell, fault: DefinitionFault): void {
    if (at !== null) this.cells.refuse(at, fault);
  }

  text({ at }: LabelledCell): string {
    return at === null ? '' : this.cells.text(at);
  }

  required(cell: LabelledCell): string {
    const text = this.text(cell);
    if (text === '') this.missing(cell);
    return text;
  }

  missing(cell: LabelledCell): void {
    this.refuse(cell, { type: 'missing-value', column: cell.label });
  }

  /** Text with places for the name of the unit, the period …: see `PLACEHOLDERS`. */
  template(cell: LabelledCell): string {
    const text = this.required(cell);
    const [unknown] = unknownPlaceholders(text);
    if (unknown !== undefined) {
      const allowed = PLACEHOLDERS.map((name) => `{${name}}`);
      this.refuse(cell, { type: 'placeholder-unknown', text: unknown, allowed });
    }
    return text;
  }

  /** A printed ordinal. */
  ordinal({ at }: LabelledCell): string {
    return at === null ? '' : this.cells.codeText(at);
  }

  /** A code; empty where none can be read. */
  code(cell: LabelledCell): string {
    if (cell.at === null) return '';
    const text = this.cells.codeText(cell.at);
    if (text === '') this.missing(cell);
    else if (!isCode(text)) this.refuse(cell, { type: 'code-unreadable', text });
    return isCode(text) ? text : '';
  }

  /** Codes parted by semicolons, commas, spaces or lines. */
  codes(cell: LabelledCell): readonly string[] {
    if (cell.at === null) return [];
    const codes = this.cells.codeText(cell.at).split(/[;,\s]+/);
    return codes.flatMap((text) => {
      if (text === '' || isCode(text)) return text === '' ? [] : [text];
      this.refuse(cell, { type: 'code-unreadable', text });
      return [];
    });
  }

  /** What a word stands for; null for an empty cell and for a word that is not known, which is told. */
  word<Value extends string>(cell: LabelledCell, vocabulary: Vocabulary<Value>): Value | null {
    const text = this.text(cell);
    return text === '' ? null : this.valueOf(cell, text, vocabulary);
  }

  requiredWord<Value extends string>(cell: LabelledCell, vocabulary: Vocabulary<Value>): Value | null {
    const text = this.required(cell);
    return text === '' ? null : this.valueOf(cell, text, vocabulary);
  }

  words<Value extends string>(cell: LabelledCell, vocabulary: Vocabulary<Value>): readonly Value[] {
    const texts = this.text(cell)
      .split(/[;,\n]/)
      .map((text) => text.trim());
    return texts.flatMap((text) => {
      const value = text === '' ? null : this.valueOf(cell, text, vocabulary);
      return value === null ? [] : [value];
    });
  }

  /** A decimal in machine notation; null for an empty cell and for what is no number, which is told. */
  decimal(cell: LabelledCell): string | null {
    const held = cell.at === null ? null : this.cells.number(cell.at);
    const text = this.text(cell);
    if (text === '') return null;
    const read = held === null ? decimalIn(text) : toPlainText(held);
    if (read === null || digitsIn(read) > MOST_DIGITS) {
      this.refuse(cell, { type: 'number-unreadable', text });
      return null;
    }
    return read;
  }

  requiredDecimal(cell: LabelledCell): string | null {
    if (this.text(cell) === '') this.missing(cell);
    return this.decimal(cell);
  }

  /** A number within bounds, for a width or a count of decimals. */
  bounded(
    cell: LabelledCell,
    { min, max, whole }: { min: number; max: number; whole?: true },
  ): number | null {
    const text = this.requiredDecimal(cell);
    if (text === null) return null;
    const value = Number(text);
    if (whole === true && !Number.isInteger(value))
      this.refuse(cell, { type: 'whole-number-needed', text: this.text(cell) });
    else if (value < min || value > max)
      this.refuse(cell, { type: 'number-outside', text: this.text(cell), min, max });
    else return value;
    return null;
  }

  /** Tells of a cell that must be empty in a row of this kind. */
  refuseFilled(cell: LabelledCell, kind: string): void {
    if (this.text(cell) !== '') this.refuse(cell, { type: 'not-for-kind', column: cell.label, kind });
  }

  private valueOf<Value extends string>(
    cell: LabelledCell,
    text: string,
    vocabulary: Vocabulary<Value>,
  ): Value | null {
    const value = valueOfWord(text, vocabulary);
    if (value === null) this.refuse(cell, { type: 'unknown-word', text, allowed: wordsOf(vocabulary) });
    return value;
  }
}

function decimalIn(text: string): string | null {
  if (PLAIN_NUMBER.test(text)) return text.replace(',', '.');
  const reading = readNumberText(text, { kind: 'unknown', decimals: 6 });
  return reading.type === 'figure' ? toPlainText(reading.value) : null;
}

/** No number of Excel's needs more to be told from the next, and the rules of a cell have no room for more. */
const MOST_DIGITS = 17;

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** Tells of a block that needs a row and has none. */
export function refuseEmpty({ name, headingRow, rows }: FoundBlock, fields: FieldReader): void {
  if (rows.length > 0) return;
  const block = BLOCKS[name].heading;
  fields.cells.refuse({ row: headingRow, column: 0 }, { type: 'empty-block', block });
}
