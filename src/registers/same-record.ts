import { writeIsoDate } from '../model/date-text';
import { foldName } from '../model/name-folding';
import { kindOfWord, takeKind, withoutCommittee } from '../model/unit-kind-words';
import { foldText } from '../model/vietnamese-text';
import { foldedDocumentNumber } from './document-number';
import type { RegisterColumn, RegisterDefinition } from './register-definition';
import { textIn, type RegisterRecord } from './register-table';

/** What tells a record from others, folded so that two spellings are equal; an empty text for a blank cell. */
export interface RecordIdentity {
  /** Whose it is; empty on a register of one unit. */
  readonly unit: string;
  /** The key columns. */
  readonly key: readonly string[];
  /** Equal for the same record of two units; null where that cannot be certain. */
  readonly across: string | null;
}

export function recordIdentity(register: RegisterDefinition, record: RegisterRecord): RecordIdentity {
  const { keyColumns, acrossUnits, unitColumn } = register;
  const key = keyColumns.map((code) => foldedText(register, record, code));
  if (unitColumn === undefined) return { unit: '', key, across: null };
  const unit = foldText(textIn(record, unitColumn));
  const texts = [...key, ...acrossUnits.map((code) => foldedText(register, record, code))];
  const isCertain = texts.every((text) => text !== '' && !isOwnBody(text, unit));
  return { unit, key, across: isCertain ? JSON.stringify(texts) : null };
}

/**
 * Whether two records of one unit are one. What one leaves blank does not tell them apart: a list often names the
 * issuing body in one line and not in the next. The first column must be filled in and equal.
 */
export function isSameKey(a: RecordIdentity['key'], b: RecordIdentity['key']): boolean {
  const [first = ''] = a;
  const filled = a.filter((text, index) => text !== '' && (b[index] ?? '') !== '').length;
  if (first === '' || filled < Math.min(2, a.length)) return false;
  return a.every((text, index) => text === '' || b[index] === '' || text === b[index]);
}

/** "UBND xã" in the list of a commune is that commune's own, and another body in the list of the next. */
function isOwnBody(text: string, unit: string): boolean {
  const words = text.split(' ');
  const kind = kindOfWord(words.slice(-2).join(' ')) ?? kindOfWord(words.slice(-1).join(' '));
  if (kind === null) return false;
  const own = takeKind(withoutCommittee(unit)).kind;
  return own === null || own === kind;
}

const COMMITTEE = /uỷ ban nhân dân/g;

function foldedText({ columns }: RegisterDefinition, record: RegisterRecord, code: string): string {
  const cell = record.cells.get(code);
  if (cell === undefined) return '';
  if (cell.value.type === 'date') return writeIsoDate(cell.value.date);
  return foldedAs(columns.find((column) => column.code === code)?.kind, cell.text);
}

function foldedAs(kind: RegisterColumn['kind'] | undefined, text: string): string {
  switch (kind) {
    case 'document-number':
      return foldedDocumentNumber(text);
    case 'phone':
      return text.replace(/\D/g, '');
    default:
      return foldName(text).replace(COMMITTEE, 'ubnd');
  }
}
