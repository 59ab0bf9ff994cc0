import { writeIsoDate } from '../model/date-text';
import { foldName } from '../model/name-folding';
import { foldedDocumentNumber } from './document-number';
import type { RegisterDefinition } from './register-definition';
import type { RegisterCell, RegisterRecord } from './register-table';

/** The key columns of a record, folded so that two spellings are equal; an empty text for a blank cell. */
export function recordKey({ keyColumns, columns }: RegisterDefinition, record: RegisterRecord): RecordKey {
  return keyColumns.map((code) => {
    const cell = record.cells.get(code);
    const isNumber = columns.some((column) => column.code === code && column.kind === 'document-number');
    return cell === undefined ? '' : foldedText(cell, isNumber ? 'document-number' : 'name');
  });
}

export type RecordKey = readonly string[];

/**
 * Whether two keys are of one record. What one leaves blank does not tell them apart: a list often names the issuing
 * body in one line and not in the next. The first column must be filled in and equal.
 */
export function isSameRecord(a: RecordKey, b: RecordKey): boolean {
  const [first = ''] = a;
  const filled = a.filter((text, index) => text !== '' && (b[index] ?? '') !== '').length;
  if (first === '' || filled < Math.min(2, a.length)) return false;
  return a.every((text, index) => text === '' || b[index] === '' || text === b[index]);
}

const COMMITTEE = /uỷ ban nhân dân/g;

function foldedText({ value, text }: RegisterCell, as: 'document-number' | 'name'): string {
  if (value.type === 'date') return writeIsoDate(value.date);
  switch (as) {
    case 'document-number':
      return foldedDocumentNumber(text);
    case 'name':
      return foldName(text).replace(COMMITTEE, 'ubnd');
  }
}
