import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { edited, typed, typedAt } from './by-hand';
import { call, callJson, type ReportJson } from './command-line';
import { check, only } from './findings';
import { APRIL, entryWorkbooks, MAY, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
/** May with a figure that cannot be, and the key of the finding. */
let faulty: Uint8Array;
let key = '';
beforeAll(async () => {
  workbooks = await entryWorkbooks();
  faulty = await edited(workbooks.mayAlone, MAY, typed('NN.05', 'TDGQ', 0.7203));
});
beforeEach(async () => {
  key ||= only(await check(folder, faulty), 'percent-as-fraction').key;
});

const SHEET = 'Chấp nhận';
const BY = 'Lê Minh Chiến';
const NOTE = 'Cổng công bố đúng như vậy';

const onSheet = (cells: Readonly<Record<string, string>>) => edited(faulty, SHEET, typedAt(cells));
const inFile = (...acceptances: readonly object[]) => [
  '--accepted',
  folder.write('accepted.json', JSON.stringify(acceptances)),
];

async function report(bytes: Uint8Array, ...more: readonly string[]) {
  const entry = folder.write('nhap.xlsx', bytes);
  const args = ['report', entry, '--section', '766@2025-05', '--out', folder.path('bao-cao.xlsx'), '--force'];
  const { exitCode, json } = await callJson(...args, ...more);
  return { exitCode, json: json as ReportJson };
}

/** Every text of the report sheet of May. */
async function printed(sheet = 'BC 766 T5-2025'): Promise<string> {
  const workbook = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  const [grid] = await workbook.readSheets([sheet]);
  return grid!.values
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}

const SAID = `0,7203 có vẻ là phần của 1, trong khi chỉ tiêu này tính theo thang 100.`;

/** The exit code of the check: 1 while an error stands that nobody answers for. */
async function checkCode(bytes: Uint8Array, ...more: readonly string[]): Promise<number> {
  const { exitCode } = await check(folder, bytes, ...more);
  return exitCode;
}

test('an error blocks until somebody answers for it', async () => {
  expect((await report(faulty)).exitCode).toBe(1);
  const { exitCode, out } = await call('check', folder.path('nhap.xlsx'));
  expect(exitCode).toBe(1);
  expect(out).toContain(`khóa: ${key}`);
});

describe.each([
  ['on the sheet “Chấp nhận”', () => onSheet({ A3: key, B3: BY, C3: NOTE }), (): readonly string[] => []],
  [
    'in a file given with --accepted',
    () => Promise.resolve(faulty),
    () => inFile({ key, by: BY, note: NOTE }),
  ],
])('accepted %s', (_where, bytes, options) => {
  test('the check passes and names who answers', async () => {
    const entry = folder.write('nhap.xlsx', await bytes());
    const { exitCode, out } = await call('check', entry, ...options());
    expect(exitCode).toBe(0);
    expect(out).toContain(SAID);
    expect(out).toContain(`đã chấp nhận: ${BY} – ${NOTE}`);
    expect(out).not.toContain('khóa:');
  });

  test('the report is made, and prints the fault with name and note', async () => {
    const { exitCode, json } = await report(await bytes(), ...options());
    expect(exitCode).toBe(0);
    expect(json.sections[0]!.accepted).toMatchObject([{ key, accepted: { by: BY, note: NOTE } }]);
    const text = await printed();
    expect(text).toContain('Sai sót đã được chấp nhận:');
    expect(text).toContain(SAID);
    expect(text).toContain(`Đã chấp nhận: ${BY} – ${NOTE}.`);
    // The report workbook keeps it, so that the report can be made again from there.
    expect(await printed(SHEET)).toContain([key, BY, NOTE].join('\n'));
    const { findings } = await check(folder, folder.read('bao-cao.xlsx'));
    expect(findings.find((found) => found.key === key)).toMatchObject({ accepted: { by: BY, note: NOTE } });
  });
});

describe('an acceptance ends or never begins', () => {
  test('when the figure changes', async () => {
    const accepted = await onSheet({ A3: key, B3: BY, C3: NOTE });
    expect(await checkCode(accepted)).toBe(0);
    expect(await checkCode(await edited(accepted, MAY, typed('NN.05', 'TDGQ', 0.7204)))).toBe(1);
    expect((await report(await edited(accepted, MAY, typed('NN.05', 'TDGQ', 72.03)))).exitCode).toBe(0);
    expect(await printed()).not.toContain('Sai sót đã được chấp nhận');
  });

  test('for the same figure of another unit or indicator', async () => {
    const accepted = await onSheet({ A3: key, B3: BY, C3: NOTE });
    expect(await checkCode(await edited(accepted, MAY, typed('NN.06', 'TDGQ', 0.7203)))).toBe(1);
    expect(await checkCode(await edited(accepted, MAY, typed('NN.05', 'CKMB', 0.7203)))).toBe(1);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['without a name', { C3: NOTE }],
    ['without a note', { B3: BY }],
    ['with a name of spaces', { B3: '  ', C3: NOTE }],
  ])('%s', async (_what, cells) => {
    expect(await checkCode(await onSheet({ A3: key, ...cells }))).toBe(1);
  });

  test('for an error that nobody can answer for', async () => {
    const double = await edited(workbooks.mayAlone, MAY, typedAt({ A15: 'NN.04' }));
    const errors = (await check(folder, double)).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, acceptable }) => [code, acceptable])).toEqual([
      ['duplicate-unit', false],
      ['code-name-mismatch', false],
    ]);
    const all = errors.map((found) => ({ key: found.key, by: BY, note: NOTE }));
    expect((await report(double, ...inFile(...all))).exitCode).toBe(1);
  });
});

test('sheet and file add to each other', async () => {
  const two = await edited(await onSheet({ A3: key, B3: BY, C3: NOTE }), MAY, typed('NN.01', 'CKMB', 969.6));
  const other = only(await check(folder, two), 'impossible-value').key;
  expect(await checkCode(two)).toBe(1);
  const { exitCode, json } = await report(
    two,
    ...inFile({ key: other, by: 'Trần Thị B', note: 'chờ đính chính' }),
  );
  expect(exitCode).toBe(0);
  expect(json.sections[0]!.accepted.map(({ accepted }) => accepted?.by).sort()).toEqual([BY, 'Trần Thị B']);
});

test('what was accepted for the month compared with is printed too: its figures are', async () => {
  const bytes = await edited(workbooks.may, APRIL, typed('NN.05', 'TDGQ', 0.9688));
  const found = only(await check(folder, bytes), 'percent-as-fraction');
  expect(found.place.period).toBe('2025-04');
  expect((await report(bytes)).exitCode).toBe(1);
  expect((await report(bytes, ...inFile({ key: found.key, by: BY, note: NOTE }))).exitCode).toBe(0);
  expect(await printed()).toContain(`Đã chấp nhận: ${BY} – ${NOTE}.`);
});
