import { recordPrint } from '../../registers/record-print';
import { isSameRecord, recordKey } from '../../registers/same-record';
import type { Decisions } from '../decisions';
import type { SubmissionOrigin } from '../memory';
import { valueKey } from '../value-key';
import { heldRecord, type HeldSheet } from './held-record';
import type { HeldRow } from './held-register';
import type { KeptByHand, UnitedRecord } from './register-account';

export interface MergeContext extends HeldSheet {
  /** The file of the unit that counted before; null where it is not known. */
  readonly origin: SubmissionOrigin | null;
  readonly decisions: Pick<Decisions, 'conflicts'>;
}

/** The rows of a unit once it has sent its list anew. */
export interface MergedRecords {
  readonly records: readonly UnitedRecord[];
  readonly kept: readonly KeptByHand[];
  /** Rows that nobody touched and that the new list has no more. */
  readonly dropped: readonly UnitedRecord[];
}

/**
 * The list that a unit sends takes the place of its rows. What a person corrected, typed or deleted since stays as the
 * person left it, and is named: the row is the record that the unit sends in the same words as before, or by its key.
 */
export function mergeHeld(
  sent: readonly UnitedRecord[],
  held: readonly HeldRow[],
  context: MergeContext,
): MergedRecords {
  const { register, origin, decisions } = context;
  const before = new Map(origin?.values.map(({ code, content }) => [Number(code), String(content)]));
  const rows = held.map((row) => {
    const isOfOrigin = row.source !== null && row.source.file === origin?.file;
    const was = isOfOrigin ? before.get(row.source.row) : undefined;
    return {
      row,
      was,
      isTouched: was !== recordPrint(register, row.record),
      key: recordKey(register, row.record),
    };
  });
  const corrected = rows.filter(({ isTouched }) => isTouched);
  const standing = new Set(
    held.flatMap(({ source }) => (source?.file === origin?.file ? [source?.row] : [])),
  );
  const deleted = [...before].filter(([row]) => !standing.has(row)).map(([, print]) => print);

  const records: UnitedRecord[] = [];
  const kept: KeptByHand[] = [];
  const used = new Set<HeldRow>();
  const sentPrints = new Set<string>();
  const sentKeys = sent.map(({ record }) => recordKey(register, record));
  sent.forEach((record, index) => {
    const print = recordPrint(register, record.record);
    sentPrints.add(print);
    const key = sentKeys[index] ?? [];
    const isFree = ({ row }: (typeof rows)[number]) => !used.has(row);
    const match =
      corrected.find((other) => isFree(other) && other.was === print) ??
      corrected.find((other) => isFree(other) && isSameRecord(other.key, key));
    const decision = decisions.conflicts.get(conflictKey(record));
    if (match !== undefined) used.add(match.row);
    const gone = match === undefined ? deleted.indexOf(print) : -1;
    if (decision === 'take' || (match === undefined && gone === -1)) {
      records.push(record);
      return;
    }
    if (match === undefined) {
      deleted.splice(gone, 1);
      kept.push({ type: 'deleted', record, brought: null, isDecided: decision === 'keep' });
      return;
    }
    const stays = heldRecord(match.row, context);
    records.push(stays);
    const brought = match.was === print ? null : record;
    kept.push({ type: 'corrected', record: stays, brought, isDecided: decision === 'keep' });
  });
  const alone = corrected.filter(({ row }) => !used.has(row)).map(({ row }) => heldRecord(row, context));
  const dropped = rows.filter(
    ({ isTouched, was, key }) =>
      !isTouched && !sentPrints.has(was ?? '') && !sentKeys.some((other) => isSameRecord(other, key)),
  );
  return {
    records: [...records, ...alone],
    kept: [...kept, ...alone.map(keptAlone)],
    dropped: dropped.map(({ row }) => heldRecord(row, context)),
  };
}

function keptAlone(record: UnitedRecord): KeptByHand {
  return { type: 'corrected', record, brought: null, isDecided: false };
}

/** By what `--decisions` names a record: its unit, and its row in the file that the unit sent. */
function conflictKey({ unit, record }: UnitedRecord): string {
  return valueKey({ unit: unit.code, kind: 'value', code: String(record.row + 1) });
}
