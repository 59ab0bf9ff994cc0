import { writeDate } from '../../model/date-text';
import { contentText, readRegisterCell } from '../../registers/cell-value';
import { columnOf, type RegisterColumn, type RegisterDefinition } from '../../registers/register-definition';
import type { RegisterCell, RegisterRecord } from '../../registers/register-table';
import { UNITED } from '../../registers/united-register';
import type { SubmittedRecord } from '../submission';
import type { UnitedRecord } from './register-account';
import type { RegisterOffer } from './register-offers';

/** The records of a unit's sheet as the united register has them. */
export function unitedRecords(
  { unit, file, sheet }: RegisterOffer,
  register: RegisterDefinition,
): readonly UnitedRecord[] {
  return sheet.records.map((submitted) => ({
    unit,
    file,
    sheet: sheet.sheet,
    record: recordOf(submitted, unit.name, register),
    faults: submitted.faults.map((found) => ({
      ...found,
      place: { ...found.place, unit: { code: unit.code, name: unit.name } },
    })),
  }));
}

/** Whether two sheets hold the same records in the same order. */
export function sameRecords(one: RegisterOffer, other: RegisterOffer, register: RegisterDefinition): boolean {
  const textOf = (offer: RegisterOffer) => unitedRecords(offer, register).map(recordText).join('\n');
  return textOf(one) === textOf(other);
}

function recordOf(
  { row, cells }: SubmittedRecord,
  unit: string,
  register: RegisterDefinition,
): RegisterRecord {
  const own: RegisterCell = { cell: '', text: unit, value: { type: 'words', words: unit }, content: unit };
  return {
    row: row - 1,
    cells: new Map([
      [UNITED.unit, own],
      ...cells.flatMap(({ column: code, cell, content }) => {
        const column = columnOf(register, code);
        if (column === undefined) return [];
        return [[code, cellOf({ cell, content }, column)] as const];
      }),
    ]),
  };
}

/** A number in a column of dates is a day whatever its format. */
function cellOf(
  { cell, content }: Pick<RegisterCell, 'cell' | 'content'>,
  column: RegisterColumn,
): RegisterCell {
  const value = readRegisterCell({ value: content, numberFormat: 'General' }, column);
  const isOwnDate = value.type === 'date' && typeof content === 'number';
  return { cell, content, value, text: isOwnDate ? writeDate(value.date) : contentText(content) };
}

/** A text that is equal for records all whose cells hold the same. */
export function recordText({ record }: UnitedRecord): string {
  return JSON.stringify([...record.cells].map(([code, { content }]) => [code, content]));
}

/** Cells that hold something; the unit is not the record's own. */
export function filledCells({ record }: UnitedRecord): number {
  return [...record.cells].filter(([code, { text }]) => code !== UNITED.unit && text !== '').length;
}
