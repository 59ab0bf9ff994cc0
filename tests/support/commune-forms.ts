import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../cli/command-line';
import { filledHandOut, type Typed } from './hand-outs';

/** A district and its three communes, as a CSV list. */
export const THREE_COMMUNES = [
  'code,name,kind,aliases,parent',
  'H,UBND huyện Vĩnh Lộc,district,,',
  'X1,UBND xã Ninh Khang,commune,,H',
  'X2,UBND xã Vĩnh Tiến,commune,,H',
  'X3,UBND xã Minh Tân,commune,,H',
].join('\n');

/** What the document prints of a commune's items (Vĩnh Lộc, 6 months of 2023), by indicator. */
export const COMMUNE_OF_VINH_LOC: Typed = Object.fromEntries(
  readFileSync('assets/samples/vinh-loc/cap-xa-2023-H1.csv', 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, code = '', ...value] = line.split(',');
      return [code, value.join(',').replace(/^"|"$/g, '')];
    }),
);

/** What is handed out, of which list, and into which folder. */
interface HandedOut {
  readonly set: string;
  readonly period: string;
  readonly units: string;
  readonly sent: string;
}

/** Puts the forms of the units into a folder, each filled with what its unit types. */
export async function sendForms(
  { set, period, units, sent }: HandedOut,
  typed: Readonly<Record<string, Typed>>,
): Promise<void> {
  await succeed('template', '--set', set, '--period', period, '--units', units, '--for-units', sent);
  for (const file of readdirSync(sent)) {
    const unit = Object.keys(typed).find((code) => file.includes(code)) ?? '';
    const bytes = readFileSync(join(sent, file));
    writeFileSync(join(sent, file), await filledHandOut(bytes, unit, typed[unit] ?? {}));
  }
}
