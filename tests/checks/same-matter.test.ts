import { checkTable } from '../../src/checks/check-table';
import { sameMatter } from '../../src/checks/same-matter';
import {
  countOf,
  findingsInForm,
  formContext,
  formSetOf,
  rateOf,
  toldInForm,
  wordsOf,
  type Described,
} from '../support/form-table';

const BOUND: Parameters<typeof rateOf>[2] = { accepts: ['bound', 'verdict'] };
/** Báo cáo năm 2025 của xã Giao Minh nói hai lần về hồ sơ trực tuyến và hai lần về DVC có phát sinh hồ sơ. */
const GIAO_MINH = formSetOf(
  [
    rateOf('DVC', 'DVC có phát sinh hồ sơ', BOUND),
    rateOf('HSTT', 'Hồ sơ tiếp nhận và giải quyết trực tuyến', BOUND),
    rateOf('HSTT.2', 'Hồ sơ nộp trực tuyến', BOUND),
    rateOf('DVC.2', 'DVC có phát sinh hồ sơ (II.6)', BOUND),
  ],
  [
    { kind: 'same-matter', codes: ['HSTT', 'HSTT.2'] },
    { kind: 'same-matter', codes: ['DVC', 'DVC.2'] },
  ],
);

test('100% và “trên 80,8%”: cùng một việc, hai số', () => {
  const cells = { DVC: 100, HSTT: 100, 'HSTT.2': 'trên 80,8%' };
  expect(toldInForm(sameMatter, { set: GIAO_MINH, cells })).toEqual([
    {
      code: 'contradiction',
      severity: 'warning',
      cell: 'D10',
      unit: 'GM',
      indicator: 'HSTT.2',
      details: {
        here: { name: '3 Hồ sơ nộp trực tuyến', cell: 'D10', text: 'trên 80,8%' },
        there: { name: '2 Hồ sơ tiếp nhận và giải quyết trực tuyến', cell: 'D9', text: '100' },
      },
    },
  ]);
});

test('“trên 100%” là không thể có, nói một lần là đủ', () => {
  const cells = { DVC: 100, HSTT: 100, 'HSTT.2': 100, 'DVC.2': 'trên 100%' };
  expect(findingsInForm(sameMatter, { set: GIAO_MINH, cells })).toHaveLength(1);
  const codes = checkTable(formContext({ set: GIAO_MINH, cells })).map(({ code }) => code);
  expect(codes).toContain('impossible-bound');
  expect(codes).not.toContain('contradiction');
});

const SAID: readonly (readonly [string | number, string | number])[] = [
  [100, 80.8],
  [80.8, 80.9],
  ['trên 80,8%', 80.8], // trên 80,8 không phải là 80,8
  ['trên 80,8%', 85.81], // xa hơn 5 điểm
  ['trên 80,8%', 60],
  ['dưới 20%', 20],
  ['khoảng 52%', 65],
  ['trên 60%', 'trên 80%'],
  ['trên 60%', 'dưới 60%'],
  ['tối đa 60%', 60.01],
  ['Đạt', 'Chưa đạt'],
  ['Có', 'Không'],
];

test.each(SAID)('trái nhau: %p và %p, kể cả đổi chỗ', (a, b) => {
  expect(contradictions(a, b)).toBe(1);
  expect(contradictions(b, a)).toBe(1);
});

const AGREEING: readonly (readonly [string | number | null, string | number | null])[] = [
  [100, 100],
  [80.8, 80.801], // như nhau ở số chữ số được in
  ['trên 80,8%', 80.81],
  ['trên 80,8%', 85.8],
  ['từ 80% trở lên', 80],
  ['khoảng 52%', 50],
  ['ước đạt trên 80%', 83],
  ['trên 80%', 'trên 81%'],
  ['Đạt', 100], // chữ bên cạnh số là việc của chỉ tiêu
  ['Đạt', 'Có'],
  ['Đang triển khai', 'Không'],
  [100, null],
  [null, null],
  ['KPS', 100],
];

test.each(AGREEING)('không trái nhau: %p và %p', (a, b) => {
  expect(contradictions(a, b)).toBe(0);
  expect(contradictions(b, a)).toBe(0);
});

test('so theo chỉ tiêu in ít chữ số hơn: 80,8 và 81', () => {
  const set = pair(rateOf('A', 'A'), rateOf('B', 'B', { decimals: 0 }));
  expect(findingsInForm(sameMatter, { set, cells: { A: 80.8, B: 81 } })).toEqual([]);
  expect(findingsInForm(sameMatter, { set, cells: { A: 80.8, B: 80 } })).toHaveLength(1);
});

test('số đếm: “trên 140” gần 147, không gần 148', () => {
  const set = pair(countOf('A', 'A', BOUND), countOf('B', 'B'));
  expect(findingsInForm(sameMatter, { set, cells: { A: 'trên 140', B: 147 } })).toEqual([]);
  expect(findingsInForm(sameMatter, { set, cells: { A: 'trên 140', B: 148 } })).toHaveLength(1);
});

test('ba dòng: mỗi dòng được so với dòng đầu tiên có nói', () => {
  const set = formSetOf(
    ['A', 'B', 'C', 'D'].map((code) => rateOf(code, code)),
    [{ kind: 'same-matter', codes: ['A', 'B', 'C', 'D'] }],
  );
  const found = toldInForm(sameMatter, { set, cells: { B: 80, C: 80, D: 70 } });
  expect(found).toMatchObject([{ cell: 'D11', details: { there: { cell: 'D9' } } }]);
});

test('chữ tự do không so', () => {
  const set = pair(wordsOf('A', 'A', 'text'), wordsOf('B', 'B', 'text'));
  expect(findingsInForm(sameMatter, { set, cells: { A: 'Công nghệ thông tin', B: 'Luật' } })).toEqual([]);
});

function contradictions(a: string | number | null, b: string | number | null): number {
  return findingsInForm(sameMatter, { set: GIAO_MINH, cells: { HSTT: a, 'HSTT.2': b } }).length;
}

function pair(a: Described, b: Described) {
  return formSetOf([a, b], [{ kind: 'same-matter', codes: ['A', 'B'] }]);
}
