import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, sheet } from '../../../src/workbook/contract/sample-sheets';
import { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { writeWorkbook } from '../../../src/workbook/file/write-workbook';
import { succeed } from '../../cli/command-line';
import { filledHandOut } from '../../support/hand-outs';

const UNITS = join(__dirname, '../../../assets/samples/nga-nam/units.csv');

/** Files of May 2025 that each raise a question of their own, and where they lie. */
export interface DoubtfulFiles {
  readonly units: string;
  /** Everything that is sent the first time. */
  readonly sent: readonly string[];
  /** Of these the same names come again next time, with other figures. */
  readonly again: readonly string[];
}

/**
 * What units of thị xã Ngã Năm send: Phường 1 late, Phường 2 two files of one day, xã Mỹ Bình and xã Long Bình under names
 * that are only alike, xã Mỹ Quới a file that is cut off, xã Tân Long one of April; Phường 3 and xã Vĩnh Quới stand in
 * tables of other layouts.
 */
export async function makeDoubtfulFiles(folder: string): Promise<DoubtfulFiles> {
  const blank = await blankHandOuts(folder, '2025-05');
  const april = await blankHandOuts(folder, '2025-04');
  const handOut = async (code: string, score: number, said: Named | null = null) => {
    const filled = await filledHandOut(blank(code), code, { TONG: score });
    return said === null ? filled : renamed(filled, code, said);
  };
  const myBinh = { code: 'MB', name: 'xa My Binh' };

  const sent = join(folder, 'sent');
  mkdirSync(sent);
  const put = placing(sent, JUNE_3);
  const first = [
    put('phuong-1.xlsx', await handOut('NN.01', 70.5), JUNE_10),
    put('phuong-2.xlsx', await handOut('NN.02', 61.25)),
    put('bao_cao_chi_so_766_thang_5_nam_2025_phuong_2_ban_sua.xlsx', await handOut('NN.02', 62.75)),
    put('my-binh.xlsx', await handOut('NN.05', 55.5, myBinh)),
    put('long-binh.xlsx', await handOut('NN.07', 57.25, { code: 'LB', name: 'xã Long Bnh' })),
    put('my-quoi.xlsx', (await handOut('NN.06', 58)).subarray(0, 3000)),
    put('tan-long.xlsx', await filledHandOut(april('NN.08'), 'NN.08', { TONG: 59 })),
    put(
      'phuong-3.xlsx',
      await foreign('Công khai', 'Kết quả', { 'UBND Phường 3': 91.5, 'UBND xã Tân Long': 92.25 }),
    ),
    put(
      'vinh-quoi.xlsx',
      await foreign('Tổng điểm', 'Điểm', { 'UBND xã Vĩnh Quới': 66.25, 'UBND xã Mỹ Quới': 68.5 }),
    ),
  ];

  const later = join(folder, 'later');
  mkdirSync(later);
  const putLater = placing(later, JUNE_12);
  const again = [
    putLater('phuong-1.xlsx', await handOut('NN.01', 71.5)),
    putLater('my-binh.xlsx', await handOut('NN.05', 56, myBinh)),
    putLater(
      'vinh-quoi.xlsx',
      await foreign('Tổng điểm', 'Điểm', { 'UBND xã Vĩnh Quới': 67, 'UBND xã Mỹ Quới': 68.5 }),
    ),
  ];
  return { units: UNITS, sent: first, again };
}

/** Noon in Vietnam. */
const JUNE_3 = new Date('2025-06-03T05:00:00Z');
const JUNE_10 = new Date('2025-06-10T05:00:00Z');
const JUNE_12 = new Date('2025-06-12T05:00:00Z');

function placing(folder: string, day: Date) {
  return (name: string, bytes: Uint8Array, on: Date = day): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    utimesSync(path, on, on);
    return path;
  };
}

async function blankHandOuts(folder: string, period: string): Promise<(code: string) => Uint8Array> {
  const out = join(folder, period);
  mkdirSync(out);
  await succeed('template', '--set', '766', '--period', period, '--units', UNITS, '--for-units', out);
  return (code) => {
    const name = readdirSync(out).find((candidate) => candidate.includes(code));
    if (name === undefined) throw new Error(`no hand-out for ${code}`);
    return readFileSync(join(out, name));
  };
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A hand-out in whose row of the unit somebody typed another code and name. */
async function renamed(bytes: Uint8Array, unit: string, { code, name }: Named): Promise<Uint8Array> {
  const workbook = await FileWorkbook.open(bytes);
  const [model] = workbook.sheetModels();
  const own = model?.cells.find(({ content }) => content === unit);
  if (model === undefined || own === undefined) throw new Error(`the hand-out does not name ${unit}`);
  const { row, column } = own;
  await workbook.patchCells([
    { sheet: model.name, row, column, content: code },
    { sheet: model.name, row, column: column + NAME_BESIDE_CODE, content: name },
  ]);
  return workbook.toBytes();
}

/** Code, number, name. */
const NAME_BESIDE_CODE = 2;

/** A table of one's own making: numbered rows, names, one column of figures. */
function foreign(
  name: string,
  heading: string,
  figures: Readonly<Record<string, number>>,
): Promise<Uint8Array> {
  const rows = Object.entries(figures).flatMap(([unit, figure], index) => [
    cell(`A${index + 2}`, index + 1),
    cell(`B${index + 2}`, unit),
    cell(`C${index + 2}`, figure),
  ]);
  const cells = [cell('A1', 'STT'), cell('B1', 'Tên đơn vị'), cell('C1', heading), ...rows];
  return writeWorkbook([sheet(name, { cells })]);
}
