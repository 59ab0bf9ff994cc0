import { parseUnitsCsv } from '../../../model/units-csv';
import type { UnitList } from '../../../model/unit';

/** The text of a file under samples/. */
export async function sampleText(path: string): Promise<string> {
  const response = await fetch(`samples/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The list of units of a place. */
export async function sampleUnits(folder: string): Promise<UnitList> {
  const units = parseUnitsCsv(await sampleText(`${folder}/units.csv`));
  if (!('ok' in units)) throw new Error(`the sample list of units of ${folder} is broken`);
  return units.ok;
}
