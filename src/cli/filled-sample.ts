import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertSheet } from '../actions/insert-sheet';
import { lastDayOf, type Period } from '../model/period';
import type { IndicatorSet } from '../model/indicator-set';
import { parseUnitsCsv } from '../model/units-csv';
import type { UnitList } from '../model/unit';
import { sampleAnswers } from '../sheets/form/sample-answers';
import { FileWorkbook } from '../workbook/file/file-workbook';

const SAMPLES = join('assets', 'samples');

/** A form of one of the five source documents: that of the unit that heads the sample's list. */
export interface SampleForm {
  /** The folder under assets/samples. */
  readonly folder: string;
  readonly set: IndicatorSet;
  readonly period: Period;
}

/** The workbook in which an official of that place would have typed the document's own figures. */
export async function filledSample({ folder, set, period }: SampleForm): Promise<Uint8Array> {
  const units = sampleUnits(folder);
  const source = join(SAMPLES, folder, `${set.id}-${period.id}.csv`);
  const answer = sampleAnswers(readFileSync(source, 'utf8'), set, source);
  const workbook = new FileWorkbook();
  const request = { set, period, asOf: lastDayOf(period), units, earlier: null };
  await insertSheet(workbook, { ...request, arrangement: 'form', answer });
  return workbook.toBytes();
}

/** The list of units of a sample. */
export function sampleUnits(folder: string): UnitList {
  const units = parseUnitsCsv(readFileSync(join(SAMPLES, folder, 'units.csv'), 'utf8'));
  if (!('ok' in units)) throw new Error(`the sample list of units of ${folder} is broken`);
  return units.ok;
}
