import { kindOfWord, takeKind, withoutCommittee } from '../model/unit-kind-words';
import { foldText } from '../model/vietnamese-text';
import { columnOf, type RegisterDefinition, type UnitedRegister } from './register-definition';
import { textIn, type RegisterRecord } from './register-table';
import { recordKey, type RecordKey } from './same-record';

/** What tells a record of a register of many units from others. */
export interface RecordIdentity {
  /** Whose it is, folded. */
  readonly unit: string;
  readonly key: RecordKey;
  /** Equal for the same record of two units; null where that cannot be certain. */
  readonly across: string | null;
}

export function recordIdentity(register: UnitedRegister, record: RegisterRecord): RecordIdentity {
  const { acrossUnits, unitColumn } = register;
  const unit = foldText(textIn(record, unitColumn));
  const key = recordKey(register, record);
  const texts = [...key, ...acrossUnits.map((code) => foldedText(register, record, code))];
  const isCertain = texts.every((text) => text !== '' && !isOwnBody(text, unit));
  return { unit, key, across: isCertain ? JSON.stringify(texts) : null };
}

/** "UBND xã" in the list of a commune is that commune's own, and another body in the list of the next. */
function isOwnBody(text: string, unit: string): boolean {
  const words = text.split(' ');
  const kind = kindOfWord(words.slice(-2).join(' ')) ?? kindOfWord(words.slice(-1).join(' '));
  if (kind === null) return false;
  const own = takeKind(withoutCommittee(unit)).kind;
  return own === null || own === kind;
}

function foldedText(register: RegisterDefinition, record: RegisterRecord, code: string): string {
  const text = textIn(record, code);
  return columnOf(register, code)?.kind === 'phone' ? text.replace(/\D/g, '') : foldText(text);
}
