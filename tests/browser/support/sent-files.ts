import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../cli/command-line';
import { filledHandOut } from '../../support/hand-outs';

const PARENT = { code: 'T00', name: 'UBND tỉnh Mẫu' } as const;
const FIRST = [
  'Long',
  'Tân',
  'Vĩnh',
  'Mỹ',
  'Thạnh',
  'Phú',
  'Hòa',
  'An',
  'Bình',
  'Châu',
  'Đại',
  'Gia',
  'Khánh',
  'Lộc',
];
const SECOND = [
  'Sơn',
  'Thủy',
  'Điền',
  'Lâm',
  'Giang',
  'Hải',
  'Đức',
  'Thành',
  'Nghĩa',
  'Xuân',
  'Quang',
  'Trung',
];

/** Units by their code, T001 to T168, each with the score that it sends: 50,01 to 51,68. */
export const SENT_UNITS = FIRST.flatMap((first, i) =>
  SECOND.map((second, j) => {
    const number = i * SECOND.length + j + 1;
    const code = `T${String(number).padStart(3, '0')}`;
    return { code, name: `UBND xã ${first} ${second}`, score: (5000 + number) / 100 };
  }),
);

/**
 * Makes units.csv and a folder of what the units send for May 2025: the product's own hand-outs, filled in. T002's file is
 * renamed, T003's is cut off, T004's is an old .xls, T005's is of April, and T006's never comes.
 */
export async function makeSentFiles(
  folder: string,
): Promise<{ readonly units: string; readonly sent: string }> {
  const units = join(folder, 'units.csv');
  const lines = SENT_UNITS.map(({ code, name }) => `${code};${name};commune;;${PARENT.code}`);
  writeFileSync(
    units,
    ['code;name;kind;aliases;parent', `${PARENT.code};${PARENT.name};province;;`, ...lines].join('\n'),
  );
  const sent = join(folder, 'sent');
  const april = join(folder, 'april');
  mkdirSync(sent);
  mkdirSync(april);
  const template = (period: string, out: string) =>
    succeed('template', '--set', '766', '--period', period, '--units', units, '--for-units', out);
  await template('2025-05', sent);
  await template('2025-04', april);
  for (const { code, score } of SENT_UNITS) {
    const path = join(sent, nameIn(sent, code));
    writeFileSync(path, await filledHandOut(readFileSync(path), code, { TONG: score }));
  }
  renameSync(join(sent, nameIn(sent, 'T002')), join(sent, 'bao cao thang 5 (1).xlsx'));
  const cutOff = join(sent, nameIn(sent, 'T003'));
  writeFileSync(cutOff, readFileSync(cutOff).subarray(0, 3000));
  const old = nameIn(sent, 'T004');
  rmSync(join(sent, old));
  writeFileSync(join(sent, old.replace(/xlsx$/, 'xls')), OLD_WORKBOOK);
  const otherMonth = nameIn(april, 'T005');
  rmSync(join(sent, nameIn(sent, 'T005')));
  copyFileSync(join(april, otherMonth), join(sent, otherMonth));
  rmSync(join(sent, nameIn(sent, 'T006')));
  return { units, sent };
}

/** How a file of Excel 97–2003 begins: a compound document, padded as one is. */
const OLD_WORKBOOK = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(4088),
]);

function nameIn(folder: string, code: string): string {
  const name = readdirSync(folder).find((candidate) => candidate.includes(code));
  if (name === undefined) throw new Error(`nothing from ${code} in ${folder}`);
  return name;
}
