import { finding, type Finding, type Place } from '../../model/finding';
import type { FormItem } from '../../model/indicator-set';
import { readNumberText } from '../../model/number-reading';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { textAt } from '../entry/grid-text';
import { itemIndex } from './item-index';
import type { RecognisedForm } from './recognise-form';

/** An item and the row in which it stands. */
export interface ItemRow {
  readonly item: FormItem;
  readonly row: number;
}

/**
 * Finds the row of each item by its code and its name together. Where these disagree, repeat or are blank nobody knows of
 * which indicator the figures are: both are named, nothing is guessed, and the row is not read.
 */
export function readItemRows(
  grid: SheetGrid,
  layout: RecognisedForm,
  place: Place,
): { readonly rows: readonly ItemRow[]; readonly findings: readonly Finding[] } {
  const { items, byCode, named } = itemIndex(layout.set.form);
  const heads = rowHeads(grid, layout);
  const placeOf = ({ row }: RowHead): Place => ({
    ...place,
    cell: cellText({ row, column: layout.nameColumn ?? layout.codeColumn ?? 0 }),
  });
  const told = new Set<string>();
  const rows = new Map<string, ItemRow>();
  const findings: Finding[] = [];
  for (const head of heads) {
    const { code, name, row } = head;
    const { items: itemsOfName, isGroup } = named(name);
    // A group may be called as one of its items is.
    if (code === '' && isGroup && !hasFigures(grid, layout, row)) continue;
    const item = byCode.get(code);
    const [byName] = itemsOfName;
    if (code === '' || (item === undefined && byName === undefined)) {
      const lost = code === '' ? byName : undefined;
      if (lost === undefined && !hasFigures(grid, layout, row)) continue;
      if (lost !== undefined) told.add(lost.code);
      const details = { code, name, codeOfName: lost?.code ?? null };
      findings.push(finding('row-without-item', placeOf(head), details));
    } else if (item === undefined || !itemsOfName.includes(item)) {
      for (const meant of [item, byName]) if (meant !== undefined) told.add(meant.code);
      const details = { code, name, nameOfCode: item?.name ?? null, codeOfName: byName?.code ?? null };
      findings.push(finding('item-mismatch', placeOf(head), details));
    } else {
      const other = rows.get(code);
      if (other === undefined) {
        rows.set(code, { item, row });
        continue;
      }
      told.add(code);
      findings.push(finding('duplicate-item', placeOf(head), { code, name, otherRow: other.row + 1 }));
    }
  }
  const repeated = new Set(
    findings.flatMap((found) => (found.code === 'duplicate-item' ? [found.details.code] : [])),
  );
  const missing = items
    .filter(({ code }) => !rows.has(code) && !told.has(code))
    .map(({ code, name }) => finding('item-missing', place, { code, name }));
  return {
    rows: [...rows.values()].filter(({ item }) => !repeated.has(item.code)),
    findings: [...findings, ...missing],
  };
}

interface RowHead {
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

/** The rows under the headings that have a code or a name or anything else. */
function rowHeads(
  grid: SheetGrid,
  { codeColumn, nameColumn, firstDataRow }: RecognisedForm,
): readonly RowHead[] {
  const heads: RowHead[] = [];
  for (let row = firstDataRow; row < grid.values.length; row += 1) {
    const code = codeColumn === null ? '' : textAt(grid, { row, column: codeColumn });
    const name = nameColumn === null ? '' : textAt(grid, { row, column: nameColumn });
    heads.push({ row, code, name });
  }
  return heads;
}

/** Whether a row holds anything that may be meant as a value. Places, dates and signatures under a form are not. */
function hasFigures(grid: SheetGrid, { columns }: RecognisedForm, row: number): boolean {
  return columns.some(({ column, key }) => {
    if (key.type !== 'value') return false;
    const reading = readNumberText(textAt(grid, { row, column }), { kind: 'unknown', decimals: 0 });
    return reading.type === 'missing' ? reading.status !== 'blank' : reading.type !== 'unreadable';
  });
}
