import { recordPrint } from '../../registers/record-print';
import { isSameRecord, recordKey, type RecordKey } from '../../registers/same-record';
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
  const rows = standingRows(held, context);
  const prints = sent.map(({ record }) => recordPrint(register, record));
  const keys = sent.map(({ record }) => recordKey(register, record));
  const fates = fatesOf(prints, keys, rows, deletedPrints(held, origin));
  const records: UnitedRecord[] = [];
  const kept: KeptByHand[] = [];
  sent.forEach((record, index) => {
    const fate = fates[index] ?? TAKEN;
    const decision = decisions.conflicts.get(conflictKey(record));
    const isDecided = decision === 'keep';
    if (fate.type === 'taken' || decision === 'take') records.push(record);
    // The unit says now what the person's row says.
    else if (fate.type === 'stands' && fate.by.print === prints[index]) records.push(record);
    else if (fate.type === 'deleted') kept.push({ type: 'deleted', record, brought: null, isDecided });
    else {
      const { row, was } = fate.by;
      const brought = was === prints[index] ? null : record;
      // From now on it stands for this record: sent once more in the same words, it says nothing new.
      const source = { file: record.file.name, row: record.record.row + 1 };
      records.push(heldRecord({ ...row, source }, context));
      kept.push({ type: 'corrected', record: heldRecord(row, context), brought, isDecided });
    }
  });
  const used = new Set(fates.flatMap((fate) => (fate.type === 'stands' ? [fate.by] : [])));
  const alone = rows.filter((row) => row.isTouched && !used.has(row));
  const dropped = rows.filter(
    ({ isTouched, print, key }) =>
      !isTouched && !prints.includes(print) && !keys.some((other) => isSameRecord(other, key)),
  );
  const stay = alone.map(({ row }) => heldRecord(row, context));
  return {
    records: [...records, ...stay],
    kept: [...kept, ...stay.map(keptAlone)],
    dropped: dropped.map(({ row }) => heldRecord(row, context)),
  };
}

interface StandingRow {
  readonly row: HeldRow;
  readonly key: RecordKey;
  readonly print: string;
  /** As the unit sent it; undefined where that is not known. */
  readonly was: string | undefined;
  /** Whether a person corrected or typed it. */
  readonly isTouched: boolean;
}

function standingRows(held: readonly HeldRow[], { register, origin }: MergeContext): readonly StandingRow[] {
  const before = new Map(origin?.values.map(({ code, content }) => [Number(code), String(content)]));
  return held.map((row) => {
    const { source, record } = row;
    const print = recordPrint(register, record);
    const was = source !== null && source.file === origin?.file ? before.get(source.row) : undefined;
    return { row, key: recordKey(register, record), print, was, isTouched: was !== print };
  });
}

/** The records of the file that counted before whose rows are gone. */
function deletedPrints(held: readonly HeldRow[], origin: SubmissionOrigin | null): readonly string[] {
  const standing = new Set(
    held.flatMap(({ source }) => (source !== null && source.file === origin?.file ? [source.row] : [])),
  );
  return (origin?.values ?? []).flatMap(({ code, content }) =>
    standing.has(Number(code)) ? [] : [String(content)],
  );
}

/** What becomes of a record that the unit sends. */
type Fate =
  | { readonly type: 'taken' }
  | { readonly type: 'deleted' }
  /** A person's row stands for it. */
  | { readonly type: 'stands'; readonly by: StandingRow };

const TAKEN: Fate = { type: 'taken' };

/** Words that are the same as before tell more than a key: they are looked at first, for all records. */
function fatesOf(
  prints: readonly string[],
  keys: readonly RecordKey[],
  rows: readonly StandingRow[],
  deleted: readonly string[],
): readonly Fate[] {
  const known = new Map<string, Fate[]>();
  const remember = (print: string, fate: Fate) => known.set(print, [...(known.get(print) ?? []), fate]);
  for (const row of rows) {
    remember(row.was ?? row.print, row.isTouched ? { type: 'stands', by: row } : TAKEN);
  }
  for (const print of deleted) remember(print, { type: 'deleted' });
  const sameWords = prints.map((print) => known.get(print)?.shift() ?? null);
  const used = new Set(sameWords.flatMap((fate) => (fate?.type === 'stands' ? [fate.by] : [])));
  return sameWords.map((fate, index): Fate => {
    if (fate !== null) return fate;
    const by = rows.find(
      (row) => row.isTouched && !used.has(row) && isSameRecord(row.key, keys[index] ?? []),
    );
    if (by === undefined) return TAKEN;
    used.add(by);
    return { type: 'stands', by };
  });
}

function keptAlone(record: UnitedRecord): KeptByHand {
  return { type: 'corrected', record, brought: null, isDecided: false };
}

/** By what `--decisions` names a record: its unit, and its row in the file that the unit sent. */
export function conflictKey({ unit, record }: UnitedRecord): string {
  return valueKey({ unit: unit.code, kind: 'value', code: String(record.row + 1) });
}
