import { NOTHING_DECIDED } from '../../src/consolidation/decisions';
import type { RegisterAccount, UniteRequest } from '../../src/consolidation/registers/register-account';
import { uniteRecords } from '../../src/consolidation/registers/unite-records';
import type { ReadSubmission, Submission, SubmittedRegister } from '../../src/consolidation/submission';
import { contentHash } from '../../src/model/content-hash';
import { textIn } from '../../src/registers/register-table';
import { NGA_NAM_UNITS } from './nga-nam';
import { H1_2025, VAN_BAN, type Typed } from './register-table';

interface Named {
  readonly code: string;
  readonly name: string;
}

export const MY_BINH = unit('NN.05');
export const MY_QUOI = unit('NN.06');
export const PHUONG_1 = unit('NN.01');

function unit(code: string): Named {
  const found = NGA_NAM_UNITS.units.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no unit ${code}`);
  return { code: found.code, name: found.name };
}

/** A document as a unit types it; its date is a day of Excel's own: 45672 is 15/01/2025. */
export function document(number: string, others: Typed = {}): Typed {
  return {
    loai: 'Kế hoạch',
    'so-ky-hieu': number,
    'ngay-ban-hanh': 45672,
    'trich-yeu': 'Chuyển đổi số năm 2025',
    ...others,
  };
}

/** A register sheet whose first record stands in row 8. */
export function sentRegister(
  { code, name }: Named,
  records: readonly Typed[],
  others: Partial<SubmittedRegister> = {},
): SubmittedRegister {
  return {
    sheet: 'van-ban 6T-2025',
    register: VAN_BAN.id,
    period: H1_2025.id,
    revision: null,
    code,
    name,
    records: records.map((typed, index) => ({
      row: 8 + index,
      cells: Object.entries(typed).map(([column, content], at) => ({
        column,
        cell: `${String.fromCharCode(66 + at)}${8 + index}`,
        content,
      })),
      faults: [],
    })),
    findings: [],
    ...others,
  };
}

/** A file that holds these register sheets and nothing else; `day` is that of June 2025 on which it was changed last. */
export function fileWith(
  name: string,
  registers: readonly SubmittedRegister[],
  day: number | null = null,
): ReadSubmission {
  const modified = day === null ? null : `2025-06-${String(day).padStart(2, '0')}T02:00:00Z`;
  return {
    type: 'read',
    file: { name, bytes: 9000, hash: contentHash(name), modified },
    tables: [],
    registers,
    foreign: [],
    passedOver: [],
  };
}

/** The account of uniting these files for the first half of 2025. */
export function united(
  submissions: readonly Submission[],
  others: Partial<UniteRequest> = {},
): RegisterAccount {
  return uniteRecords({
    register: VAN_BAN,
    period: H1_2025,
    units: NGA_NAM_UNITS,
    submissions,
    decisions: NOTHING_DECIDED,
    deadline: null,
    ...others,
  });
}

/** "NN.05 12/KH-UBND", for each record, in their order. */
export function recordsOf({ records }: RegisterAccount): readonly string[] {
  return records.map(({ unit: { code }, record }) => `${code} ${textIn(record, 'so-ky-hieu')}`);
}

/** The places of each pair: "dup.xlsx 9 = first.xlsx 8". */
export function pairsOf({ duplicates }: RegisterAccount): readonly string[] {
  return duplicates.map(
    ({ record, of }) => `${record.file.name} ${record.record.row + 1} = ${of.file.name} ${of.record.row + 1}`,
  );
}
