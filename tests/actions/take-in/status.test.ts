import { gridNamed } from '../../../src/actions/known-grid';
import type { OpenWorkbook } from '../../../src/actions/open-workbook';
import { valueText } from '../../../src/sheets/entry/grid-text';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { placeOf, sent, takenIn, unreadable } from '../../support/sent-tables';

const FIRST = '2025-06-06T07:05:00.000Z';
const SECOND = '2025-06-09T07:05:00.000Z';
const DEADLINE = { year: 2025, month: 6, day: 5 };
/** What Bộ chỉ số 766 asks of every commune: seven figures; its other columns are the town's own. */
const ALL = { TONG: 80, CKMB: 80, TDGQ: 80, CLGQ: 80, TTTT: 80, MDSH: 80, MDHL: 80 };
const P1 = sent({ unit: 'NN.01', file: 'nhan/phuong-1.xlsx', figures: ALL, day: '2025-06-05' });
const P2 = sent({ unit: 'NN.02', file: 'nhan/phuong-2.xlsx', figures: { CKMB: 90 }, day: '2025-06-07' });
const P4 = sent({ unit: 'NN.04', file: 'nhan/vinh-quoi.xlsx', figures: ALL, day: '2025-06-01' });

describe('tình hình nộp báo cáo', () => {
  test('từng đơn vị: đã gửi chưa, đúng hạn hay trễ mấy ngày, đủ bao nhiêu phần trăm', async () => {
    const open = await takenIn(new MemoryWorkbook(), FIRST, [P1, P2], { deadline: DEADLINE });
    expect(statusOf(open).units.slice(0, 3)).toMatchObject([
      {
        TT: 1,
        Mã: 'NN.01',
        'Đơn vị': 'UBND Phường 1',
        'Tình trạng': 'Đã gửi đủ',
        'Ngày nhận': '05/06/2025 *',
        'So với hạn': 'đúng hạn',
        'Ô đã có': 7,
        'Ô cần có': 7,
        'Đầy đủ (%)': 100,
        'Lần gửi': 1,
        Tệp: 'phuong-1.xlsx',
      },
      {
        Mã: 'NN.02',
        'Tình trạng': 'Đã gửi, còn thiếu',
        'So với hạn': 'trễ 2 ngày',
        'Ô đã có': 1,
        'Đầy đủ (%)': 14.3,
      },
      {
        Mã: 'NN.03',
        'Tình trạng': 'CHƯA GỬI',
        'Ngày nhận': null,
        'So với hạn': null,
        'Ô đã có': 0,
        Tệp: null,
      },
    ]);
  });

  test('cuối bảng: tỷ lệ gửi, đúng hạn, đủ số liệu tính trên mọi đơn vị, và tên đơn vị chưa gửi', async () => {
    const { totals, subtitle } = statusOf(
      await takenIn(new MemoryWorkbook(), FIRST, [P1, P2, P4], { deadline: DEADLINE }),
    );
    expect(subtitle).toContain('tháng 5/2025; hạn gửi 05/06/2025 (cập nhật 06/06/2025 14:05)');
    expect(totals.slice(0, 2)).toEqual([
      'Đã gửi: 3/8 (37,5%) đơn vị.',
      'Gửi đúng hạn: 2/8 (25,0%) đơn vị; gửi trễ: 1.',
    ]);
    expect(totals[2]).toBe('Đủ số liệu: 2/8 (25,0%) đơn vị; 15/56 (26,8%) ô.');
    expect(totals.slice(3).join(' ')).toMatch(
      /^Chưa gửi \(5\): UBND Phường 3; .*\. \* Ngày của tệp, chưa có người xác nhận là ngày nhận\.$/u,
    );
  });

  test('đơn vị đã nhận lần trước vẫn là đã gửi, với tệp và ngày nhận của lần ấy', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, FIRST, [P1], { deadline: DEADLINE });
    const open = await takenIn(port, SECOND, [P2], { deadline: DEADLINE });
    expect(statusOf(open).units[0]).toMatchObject({
      'Tình trạng': 'Đã gửi đủ',
      'Ngày nhận': '05/06/2025 *',
      'So với hạn': 'đúng hạn',
      Tệp: 'phuong-1.xlsx',
    });
    expect(statusOf(open).totals[0]).toBe('Đã gửi: 2/8 (25,0%) đơn vị.');
  });

  test('bản sửa gửi sau hạn: vẫn đúng hạn theo lần gửi đầu, có cột ngày gửi lại', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, FIRST, [P1, P2], { deadline: DEADLINE });
    const correction = sent({
      unit: 'NN.01',
      file: 'sua.xlsx',
      figures: ALL,
      revision: 2,
      day: '2025-06-08',
    });
    const { units, totals } = statusOf(await takenIn(port, SECOND, [correction], { deadline: DEADLINE }));
    expect(units.slice(0, 2)).toMatchObject([
      {
        'Ngày nhận': '05/06/2025 *',
        'So với hạn': 'đúng hạn',
        'Gửi lại': '08/06/2025 *',
        'Lần gửi': 2,
        Tệp: 'sua.xlsx',
      },
      { 'So với hạn': 'trễ 2 ngày', 'Gửi lại': null },
    ]);
    expect(totals[1]).toBe('Gửi đúng hạn: 1/8 (12,5%) đơn vị; gửi trễ: 1.');
  });

  test('số cơ quan tổng hợp tự nhập không làm đơn vị chưa gửi thành đã đủ', async () => {
    const port = new MemoryWorkbook();
    const open = await takenIn(port, FIRST, [P1]);
    await port.patchCells([{ sheet: '766 T5-2025', ...placeOf(open, 'NN.03', 'TDGQ'), content: 88 }]);
    const { units, totals } = statusOf(await takenIn(port, SECOND, []));
    expect(units[2]).toMatchObject({
      'Tình trạng': 'CHƯA GỬI',
      'Ô đã có': 0,
      'Ô tự nhập': 1,
      'Đầy đủ (%)': 0,
    });
    expect(units[0]).toMatchObject({ 'Ô đã có': 7, 'Ô tự nhập': 0 });
    expect(totals.join(' ')).toContain('tự nhập 1 ô, không tính là đơn vị đã gửi: UBND Phường 3.');
  });

  test('không đặt hạn thì không có cột và câu nào về hạn', async () => {
    const { units, totals, subtitle } = statusOf(await takenIn(new MemoryWorkbook(), FIRST, [P1]));
    expect(Object.keys(units[0] ?? {})).not.toContain('So với hạn');
    expect([subtitle, ...totals].join(' ')).not.toMatch(/hạn/u);
  });

  test('chỉ nhận được tệp hỏng: không đơn vị nào được coi là đã gửi', async () => {
    const { totals } = statusOf(await takenIn(new MemoryWorkbook(), FIRST, [unreadable('hong.xlsx')]));
    expect(totals[0]).toBe('Đã gửi: 0/8 (0,0%) đơn vị.');
  });

  test('chỉ có một trang tình hình cho mỗi kỳ, làm lại ở mỗi lần tổng hợp', async () => {
    const port = new MemoryWorkbook();
    await takenIn(port, FIRST, [P1]);
    const { sheetNames, contents } = await takenIn(port, SECOND, [P2]);
    expect(sheetNames.filter((name) => name.startsWith('Nộp '))).toEqual(['Nộp 766 T5-2025']);
    expect(contents.foreignSheets).toEqual([]);
  });
});

interface Status {
  readonly subtitle: string;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly totals: readonly string[];
}

/** The sheet as a person reads it: rows by heading, then the lines below the table. */
function statusOf(open: OpenWorkbook): Status {
  const [, , [subtitle] = [], headings = [], ...rows] = gridNamed(open, 'Nộp 766 T5-2025').values;
  const units = rows.filter(([number]) => typeof number === 'number');
  return {
    subtitle: valueText(subtitle ?? null),
    units: units.map((row) =>
      Object.fromEntries(headings.map((heading, column) => [valueText(heading), row[column] ?? null])),
    ),
    totals: rows.flatMap(([text]) => (typeof text === 'string' ? [text] : [])),
  };
}
