import { findingKey, type Acceptance } from '../../src/model/finding';
import { checkEntries } from '../../src/actions/check-entries';
import { validateSheets } from '../../src/workbook/validate-model';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { heightOf, textsOf } from './cells';
import {
  contentsOf,
  entryWorkbook,
  MAY,
  ngaNamFigures,
  plausibleFigures,
  printedSheets,
  type Figure,
  type ReportCase,
} from './sample-workbooks';
import { PROVINCE, unitList, unitListWithLongNames } from './unit-lists';

/** The lines of notes under the tables of a sheet. */
function notesOf(sheet: SheetModel): readonly string[] {
  const texts = textsOf(sheet);
  return texts.slice(texts.indexOf('Ghi chú:'));
}

async function notes(given: ReportCase): Promise<readonly string[]> {
  const [sheet] = await printedSheets(given);
  return notesOf(sheet!);
}

/** May's figures with some cells changed, by "NN.03|CKMB". */
function mayWith(changed: Readonly<Record<string, string | number | null>>): Figure {
  return (unit, indicator) => {
    const key = `${unit.code}|${indicator.code}`;
    return key in changed ? (changed[key] ?? null) : ngaNamFigures(MAY)(unit, indicator);
  };
}

test('under the document’s own figures', async () => {
  expect(await notes({})).toEqual([
    'Ghi chú:',
    '- Nguồn: Cổng Dịch vụ công quốc gia, số liệu tính đến ngày 31/5/2025.',
    '- Xếp hạng: Đơn vị bằng điểm cùng hạng, hạng kế tiếp được bỏ cách (ví dụ 1, 2, 2, 4); so sánh theo số công bố, ' +
      'làm tròn 2 chữ số thập phân; UBND thị xã Ngã Năm không xếp hạng cùng các đơn vị.',
    'Số liệu cần lưu ý:',
    '- Biến động lớn so với kỳ trước – Mức độ hài lòng: UBND thị xã Ngã Năm (66,7 → 100).',
    '- Biến động lớn so với kỳ trước – Thanh toán trực tuyến: TTHC có giao dịch: UBND Phường 1 (0,95 → 67,35); ' +
      'UBND Phường 2 (0,3 → 72,73); UBND Phường 3 (0 → 40); UBND xã Vĩnh Quới (8,06 → 85,25); ' +
      'UBND xã Mỹ Quới (2,98 → 72,22); UBND xã Long Bình (3,59 → 70,59).',
    '- Biến động lớn so với kỳ trước – Công khai, minh bạch: hồ sơ đồng bộ: UBND Phường 3 (100 → 52,9); ' +
      'UBND xã Vĩnh Quới (82,3 → 33,3); UBND xã Mỹ Quới (100 → 27,8).',
    '- Biến động lớn so với kỳ trước – Số hóa hồ sơ: UBND xã Mỹ Quới (72,1 → 40,4).',
    '- Số tổng hợp nằm ngoài các thành phần – Số hóa hồ sơ: UBND thị xã Ngã Năm (40,3 ngoài 45,62–52,27).',
    '- Số tổng hợp nằm ngoài các thành phần – Mức độ hài lòng: UBND thị xã Ngã Năm (100 ngoài 85,73–95).',
  ]);
});

test('the other tie rule is said', async () => {
  const [, , ranking] = await notes({ ties: 'dense' });
  expect(ranking).toContain('hạng kế tiếp liền sau (ví dụ 1, 2, 2, 3)');
});

test('units without a rank are named with the reason, indicator by indicator', async () => {
  const lines = await notes({
    figure: mayWith({
      'NN.02|TONG': 'KPS',
      'NN.03|TONG': 'không áp dụng',
      'NN.04|TONG': '*',
      'NN.05|TONG': null,
      'NN.05|CKMB': null,
      ...Object.fromEntries(
        ['TONG', 'CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'].map((code) => [`NN.08|${code}`, null]),
      ),
    }),
  });
  const unranked = lines.filter((line) => line.startsWith('- Không xếp hạng'));
  expect(unranked.slice(0, 3)).toEqual([
    '- Không xếp hạng – Điểm số tổng hợp: UBND Phường 2 (không phát sinh); UBND Phường 3 (không áp dụng); ' +
      'UBND xã Vĩnh Quới (không giao chỉ tiêu); UBND xã Mỹ Bình (không có số liệu); UBND xã Tân Long (chưa gửi số liệu).',
    '- Không xếp hạng – Công khai, minh bạch: hồ sơ đồng bộ: UBND xã Mỹ Bình (không có số liệu); ' +
      'UBND xã Tân Long (chưa gửi số liệu).',
    '- Không xếp hạng – Tiến độ: hồ sơ xử lý đúng hạn: UBND xã Tân Long (chưa gửi số liệu).',
  ]);
  expect(unranked).toHaveLength(7);
  expect(lines).toContain('- KPS: không phát sinh; KAD: không áp dụng; *: không giao chỉ tiêu.');
});

describe('a short word that is printed is explained once', () => {
  const explained = (lines: readonly string[]) => lines.filter((line) => line.startsWith('- KPS:'));

  test('also where only the parent has it, in a row of its own', async () => {
    expect(explained(await notes({ figure: mayWith({ 'NN|MDSH.1': 'KPS' }) }))).toEqual([
      '- KPS: không phát sinh.',
    ]);
  });

  test('many times in the tables, once in the notes', async () => {
    const figure = mayWith({ 'NN.02|TTTT': 'KPS', 'NN.03|TTTT': 'KPS', 'NN.02|CKMB': 'không phát sinh' });
    expect(explained(await notes({ figure }))).toEqual(['- KPS: không phát sinh.']);
  });

  test('not where no such word is printed', async () => {
    expect(explained(await notes({}))).toEqual([]);
  });
});

describe('where no unit sent figures the notes do not list all units table by table', () => {
  const nothingOf =
    (isMissing: (code: string) => boolean): Figure =>
    (unit, indicator) =>
      unit.parent !== undefined && isMissing(indicator.code) ? null : ngaNamFigures(MAY)(unit, indicator);
  const unranked = async (figure: Figure) =>
    (await notes({ figure })).filter((line) => line.startsWith('- Không xếp hạng'));

  test('in any of the tables: one line', async () => {
    expect(await unranked(nothingOf(() => true))).toEqual(['- Không xếp hạng: không đơn vị nào có số liệu.']);
  });

  test('in one of the tables: one line for it', async () => {
    expect(await unranked(nothingOf((code) => code === 'TTTT'))).toEqual([
      '- Không xếp hạng – Thanh toán trực tuyến: TTHC có giao dịch: không đơn vị nào có số liệu.',
    ]);
  });
});

describe('an error that a person answers for', () => {
  const figure = mayWith({ 'NN.05|TDGQ': 957.7 });

  async function acceptance(): Promise<Acceptance> {
    const findings = checkEntries(await contentsOf(await entryWorkbook({ figure })));
    const found = findings.find(({ code }) => code === 'impossible-value')!;
    return { key: findingKey(found), by: 'Lê Minh Chiến', note: 'Cổng công bố như vậy' };
  }

  test('is printed with name and note', async () => {
    const lines = await notes({ figure, acceptances: [await acceptance()] });
    const from = lines.indexOf('Sai sót đã được chấp nhận:');
    expect(lines.slice(from + 1)).toHaveLength(1);
    expect(lines[from + 1]).toMatch(
      /^- UBND xã Mỹ Bình, Tiến độ: .*957,7 vượt quá 100\. Đã chấp nhận: Lê Minh Chiến – Cổng công bố như vậy\.$/,
    );
  });

  test('marks the tab', async () => {
    const [accepted] = await printedSheets({ figure, acceptances: [await acceptance()] });
    const [sound] = await printedSheets({});
    expect([accepted!.tabColor, sound!.tabColor]).toEqual(['BF8F00', '548235']);
  });
});

describe('many units', () => {
  const units = unitListWithLongNames(168, PROVINCE);
  const given: ReportCase = {
    units,
    figure: (unit, indicator) =>
      indicator.code === 'TTTT' && unit.parent !== undefined ? 'KPS' : plausibleFigures(MAY)(unit, indicator),
  };

  test('a note that names them all runs over several rows, none taller than a page takes', async () => {
    const sheets = await printedSheets(given);
    const payments = sheets.find(({ name }) => name.endsWith('(5)'))!;
    const lines = notesOf(payments);
    const from = lines.findIndex((line) => line.startsWith('- Không xếp hạng'));
    const all = lines.slice(from).join(' ');
    for (const { name } of units.units) expect(all).toContain(`${name} (không phát sinh)`);
    const rows = payments.cells.filter(({ style }) => style === 'note').map(({ row }) => row);
    expect(Math.max(...rows.map((row) => heightOf(payments, row)))).toBeLessThan(130);
    expect(() => {
      validateSheets(sheets, []);
    }).not.toThrow();
  });

  test('notes stand on the sheet of the table they speak of, and nowhere else', async () => {
    const sheets = await printedSheets(given);
    const telling = sheets.filter((sheet) =>
      notesOf(sheet).some((line) => line.includes('(không phát sinh)')),
    );
    expect(telling.map(({ name }) => name)).toEqual(['BC 766 T5-2025 (5)']);
    for (const sheet of sheets) expect(notesOf(sheet)[1]).toContain('Nguồn: Cổng Dịch vụ công quốc gia');
  });
});

test('a report without a day of the figures says so', async () => {
  const workbook = await entryWorkbook({ units: unitList(8) });
  await workbook.patchCells([{ sheet: '766 T5-2025', row: 2, column: 9, content: null }]);
  const findings = checkEntries(await contentsOf(workbook));
  expect(findings.map(({ code }) => code)).toContain('as-of-missing');
});
