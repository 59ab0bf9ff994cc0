import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledHandOut } from '../support/hand-outs';
import { MAY } from '../support/nga-nam';
import { succeed } from './command-line';

/** Puts the hand-outs of all units into a folder, filled with what the document prints of May. */
export async function fillInHandOuts(folder: string): Promise<void> {
  const units = 'assets/samples/nga-nam/units.csv';
  const asked = ['--set', '766', '--period', '2025-05', '--units', units];
  await succeed('template', ...asked, '--for-units', folder);
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    const row = MAY.units.find(({ code }) => file.includes(code));
    if (row === undefined) throw new Error(`whose file is ${file}?`);
    writeFileSync(join(folder, file), await filledHandOut(bytes, row.code, ownFigures(row.cells)));
  }
}

/** A unit's own figures: what the parent alone reports has no cell in a hand-out. */
export function ownFigures(cells: (typeof MAY.units)[number]['cells']) {
  return Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, number] => typeof cell[1] === 'number'),
  );
}
