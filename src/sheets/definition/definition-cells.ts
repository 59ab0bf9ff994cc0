import { decimalFromNumber, scaledByPowerOfTen, trimmed, type Decimal } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';
import type { DefinitionFault, DefinitionProblem } from '../../model/set/definition-problem';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { valueAt } from '../entry/grid-text';

/** A sentence may have 2.000 characters, and nothing of a set is longer. */
const LONGEST = 2000;

/** Faults after which a cell tells nothing more. */
const FINAL: readonly DefinitionFault['type'][] = ['error-value', 'code-as-number', 'live-formula'];

/** Reads cells of the sheet and keeps everything that is wrong with them. */
export class DefinitionCells {
  private readonly found: DefinitionProblem[] = [];
  private readonly noted = new Set<string>();

  constructor(private readonly grid: SheetGrid) {}

  get problems(): readonly DefinitionProblem[] {
    return this.found;
  }

  /** Notes a fault once; of a cell that does not hold what was typed nothing more is said. */
  refuse(address: CellAddress, fault: DefinitionFault): void {
    const cell = cellText(address);
    const key = `${cell} ${JSON.stringify(fault)}`;
    if (this.noted.has(key) || this.noted.has(cell)) return;
    this.noted.add(FINAL.includes(fault.type) ? cell : key);
    this.found.push({ cell, fault });
  }

  /** What a cell says, without outer spaces, in composed letters; a number as officials write it. */
  text(address: CellAddress): string {
    const value = valueAt(this.grid, address);
    if (value === null) return '';
    if (typeof value === 'object') {
      this.refuse(address, { type: 'error-value', error: value.error });
      return '';
    }
    if (typeof value === 'number') return this.numberText(address);
    const text = String(value).replace(/\r\n?/g, '\n').normalize('NFC').trim();
    if (text.length <= LONGEST) return text;
    this.refuse(address, { type: 'text-too-long', length: text.length, limit: LONGEST });
    return text.slice(0, LONGEST);
  }

  /** A code or a printed ordinal: Excel makes a number of 1.10 and a date of 1-10. */
  codeText(address: CellAddress): string {
    const value = valueAt(this.grid, address);
    if (typeof value !== 'number') return this.text(address);
    const text = String(value);
    if (!Number.isInteger(value) || this.isDate(address)) {
      this.refuse(address, { type: 'code-as-number', text });
    }
    return text;
  }

  /** The number that a cell holds, 80 where it shows 80%; null for a cell that holds none. */
  number(address: CellAddress): Decimal | null {
    const value = valueAt(this.grid, address);
    if (typeof value !== 'number' || !Number.isFinite(value)) return null;
    const exact = decimalFromNumber(value);
    return this.formatAt(address).includes('%') ? trimmed(scaledByPowerOfTen(exact, 2)) : exact;
  }

  /** Whether Excel calculates what stands there. */
  isCalculated({ row, column }: CellAddress): boolean {
    return (this.grid.formulas[row]?.[column] ?? null) !== null;
  }

  private numberText(address: CellAddress): string {
    const value = this.number(address);
    if (value === null) return '';
    return `${writeNumber(value, { grouping: false })}${this.formatAt(address).includes('%') ? '%' : ''}`;
  }

  private isDate(address: CellAddress): boolean {
    const format = this.formatAt(address).replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return /[dmy]/i.test(format) && !/general/i.test(format);
  }

  private formatAt({ row, column }: CellAddress): string {
    return this.grid.numberFormats[row]?.[column] ?? 'General';
  }
}
