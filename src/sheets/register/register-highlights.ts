import { isUnited, type RegisterColumn, type RegisterDefinition } from '../../registers/register-definition';
import { UNITED } from '../../registers/united-register';
import { columnText } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/sheet-model';
import { FILL } from '../styles';
import { COLUMN, ROW } from './geometry';
import { recordCells } from './record-cells';

/**
 * Colours for what the checks find in a record: a cell that is missing or cannot be read, and on the register of many
 * units the whole row that stands in another list too or was sent with faults. Validation does not see what was pasted or taken in; colours do.
 */
export function registerHighlights(register: RegisterDefinition): readonly ConditionalFormat[] {
  const { columns } = register;
  const row = ROW.firstRecord + 1;
  const record = `$${columnText(COLUMN.first)}${row}:$${columnText(columns.length)}${row}`;
  const ofCells = columns.flatMap((column, index): readonly ConditionalFormat[] => {
    const range = recordCells(index);
    const cell = `${columnText(range.left)}${row}`;
    const isMissing = `AND(COUNTA(${record})>0,ISBLANK(${cell}))`;
    const isOdd = unreadable(column, cell);
    const tests = [
      ...(column.required ? [isMissing] : []),
      ...(isOdd === null ? [] : [`AND(NOT(ISBLANK(${cell})),${isOdd})`]),
    ];
    return tests.map((test) => coloured(range, test, FILL.doubt));
  });
  return [...ofCells, ...marked(register)];
}

/** Whether a filled cell holds what its column does not take; null where words of any kind are taken. */
function unreadable(column: RegisterColumn, cell: string): string | null {
  switch (column.kind) {
    case 'date':
      // A machine that writes the month first keeps 31/05/2025 as text, and a list may say "ngày 31 tháng 5 năm 2025".
      return `NOT(OR(ISNUMBER(${cell}),AND(LEN(${cell})>=8,OR(${isYear(`RIGHT(${cell},4)`)},${isYear(`LEFT(${cell},4)`)}))))`;
    case 'count':
      return `NOT(ISNUMBER(${cell}))`;
    case 'choice':
    case 'text':
    case 'document-number':
    case 'phone':
    case 'yes-no':
      return null;
  }
}

function isYear(letters: string): string {
  return `ISNUMBER(VALUE(${letters}))`;
}

/** The rows are told by their marks, which both sides of a pair have, so that no formula compares all rows with each other. */
function marked(register: RegisterDefinition): readonly ConditionalFormat[] {
  if (!isUnited(register)) return [];
  const marks = register.columns.flatMap(({ code }, index) =>
    code === UNITED.double || code === UNITED.faults
      ? [`LEN($${columnText(recordCells(index).left)}${ROW.firstRecord + 1})>0`]
      : [],
  );
  const last = recordCells(register.columns.length - 1).right;
  const range = { ...recordCells(0), left: COLUMN.ordinal, right: last };
  return [coloured(range, `OR(${marks.join(',')})`, FILL.fault)];
}

function coloured(range: ConditionalFormat['range'], test: string, fill: string): ConditionalFormat {
  return { range, formula: `=${test}`, style: { fill }, stopIfTrue: false };
}
