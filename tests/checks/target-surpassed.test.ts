import { targetSurpassed } from '../../src/checks/target-surpassed';
import { countOf, findingsInForm, formSetOf, rateOf, toldInForm, wordsOf } from '../support/form-table';

/** Chỉ tiêu 2026 của xã Giao Minh, cạnh kết quả 2025. */
const GIAO_MINH = formSetOf(
  [
    rateOf('DVC', 'DVC có phát sinh hồ sơ', { accepts: ['bound', 'verdict'] }),
    rateOf('HSTT', 'Hồ sơ nộp trực tuyến', { accepts: ['bound'] }),
    wordsOf('T1', 'DVCTT có phát sinh hồ sơ 2026'),
    wordsOf('T2', 'Hồ sơ nộp trực tuyến 2026'),
  ],
  [
    { kind: 'target-surpassed', target: 'T1', result: 'DVC' },
    { kind: 'target-surpassed', target: 'T2', result: 'HSTT' },
  ],
);

test('≥ 80% khi đã 100%, ≥ 40% khi đã trên 80,8%', () => {
  const cells = { DVC: 100, HSTT: 'trên 80,8%', T1: '$\\geq 80\\%$', T2: '≥ 40%' };
  expect(toldInForm(targetSurpassed, { set: GIAO_MINH, cells, period: '2025' })).toEqual([
    {
      code: 'target-surpassed',
      severity: 'note',
      cell: 'D10',
      unit: 'GM',
      indicator: 'T1',
      details: {
        target: '$\\geq 80\\%$',
        result: { name: '1 DVC có phát sinh hồ sơ', cell: 'D8', text: '100' },
      },
    },
    {
      code: 'target-surpassed',
      severity: 'note',
      cell: 'D11',
      unit: 'GM',
      indicator: 'T2',
      details: {
        target: '≥ 40%',
        result: { name: '2 Hồ sơ nộp trực tuyến', cell: 'D9', text: 'trên 80,8%' },
      },
    },
  ]);
});

test.each([
  ['80%', 80.01],
  ['trên 80%', 80.01],
  ['tối thiểu 50%', 'trên 50%'],
  ['dưới 5%', 4],
  ['không quá 5%', 4.99],
])('đã vượt: %s khi đã có %p', (T1, DVC) => {
  expect(findingsInForm(targetSurpassed, { set: GIAO_MINH, cells: { T1, DVC } })).toHaveLength(1);
});

test.each<[string | null, string | number | null]>([
  ['100%', 100], // giữ mức cao nhất
  ['≥ 80%', 80],
  ['≥ 80%', 79.99],
  ['≥ 80%', 'trên 60%'], // có thể đã vượt, có thể chưa
  ['≥ 80%', 'khoảng 95%'], // số ước không làm căn cứ
  ['≥ 80%', 'Đạt'],
  ['≥ 80%', 'KPS'],
  ['≥ 80%', null],
  ['không quá 5%', 5],
  ['đúng 80%', 90],
  ['tăng thêm 10% so với 2025', 80],
  ['Triển khai sử dụng', 100],
  ['khoảng 80%', 100],
  [null, 100],
])('không nói gì: %s khi đã có %p', (T1, DVC) => {
  expect(findingsInForm(targetSurpassed, { set: GIAO_MINH, cells: { T1, DVC } })).toEqual([]);
});

test('chỉ tiêu của số đếm đọc theo số đếm: 1.686 hồ sơ, không phải 1,686', () => {
  const set = formSetOf(
    [countOf('HS', 'Hồ sơ'), wordsOf('T', 'Hồ sơ kỳ sau')],
    [{ kind: 'target-surpassed', target: 'T', result: 'HS' }],
  );
  expect(findingsInForm(targetSurpassed, { set, cells: { HS: 1700, T: '1.686' } })).toHaveLength(1);
  expect(findingsInForm(targetSurpassed, { set, cells: { HS: 1600, T: '1.686' } })).toEqual([]);
});
