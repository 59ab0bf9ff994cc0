import type { Choices } from '../account/not-chosen';
import type { SubmissionOrigin } from '../memory';
import { expectedUnits } from '../units/unit-matcher';
import { heldRecord } from './held-record';
import type { HeldRow } from './held-register';
import { mergeHeld, type MergedRecords } from './merge-held';
import type { LeftBehind, UnitedRecord, UniteRequest } from './register-account';
import type { RegisterOffer } from './register-offers';
import { unitedRecords } from './united-records';

/** What the united register is to hold, and what of it the workbook holds no more. */
export interface RecordsOfUnits extends Pick<MergedRecords, 'records' | 'kept'> {
  readonly dropped: readonly LeftBehind[];
}

/** The records of all units, in the list's order; rows that name no unit of the period come last. */
export function recordsOfUnits(
  { register, units, period, decisions, held }: UniteRequest,
  choices: Choices<RegisterOffer>,
  origins: ReadonlyMap<string, SubmissionOrigin>,
): RecordsOfUnits {
  const sheet = { register, sheet: held?.sheet ?? '' };
  const rowsOf = new Map<string, HeldRow[]>();
  for (const row of held?.rows ?? []) {
    const code = row.unit?.code ?? '';
    const others = rowsOf.get(code);
    if (others === undefined) rowsOf.set(code, [row]);
    else others.push(row);
  }
  const merged: MergedRecords[] = [];
  const dropped: LeftBehind[] = [];
  for (const { code } of [units.parent, ...expectedUnits(units, period)]) {
    const rows = rowsOf.get(code) ?? [];
    rowsOf.delete(code);
    const choice = choices.get(code);
    if (choice?.type !== 'offer') {
      merged.push(staying(rows.map((row) => heldRecord(row, sheet))));
      continue;
    }
    const sent = unitedRecords(choice.offer, register);
    const ofUnit = mergeHeld(sent, rows, { ...sheet, origin: origins.get(code) ?? null, decisions });
    merged.push(ofUnit);
    // What another file of now leaves out is told of that file.
    const told = new Set(choice.superseded.map(({ file }) => file.name));
    dropped.push(...byFile(ofUnit.dropped, choice.offer).filter(({ file }) => !told.has(file.name)));
  }
  const others = [...rowsOf.values()].flat().map((row) => heldRecord(row, sheet));
  return {
    records: [...merged.flatMap(({ records }) => records), ...others],
    kept: merged.flatMap(({ kept }) => kept),
    dropped,
  };
}

function staying(records: readonly UnitedRecord[]): MergedRecords {
  return { records, kept: [], dropped: [] };
}

function byFile(records: readonly UnitedRecord[], { file: by }: RegisterOffer): readonly LeftBehind[] {
  const names = [...new Set(records.map(({ file }) => file.name))];
  return names.map((name) => ({
    file: { name },
    by,
    records: records.filter(({ file }) => file.name === name),
  }));
}
