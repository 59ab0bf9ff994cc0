import { sharedBase } from '../../src/checks/shared-base';
import { countOf, findingsInForm, formSetOf, rateOf, toldInForm } from '../support/form-table';

interface PublishedRate {
  readonly code: string;
  readonly part: string;
  readonly rate: string;
  readonly population: string;
}

/** I.2 của báo cáo tháng 6/2025, thị xã Ngã Năm. */
const NGA_NAM: readonly PublishedRate[] = [
  { code: 'VNEID', part: '60063', rate: '92.83', population: 'người đủ từ 14 tuổi trở lên' },
  { code: 'TKTT', part: '46095', rate: '71.24', population: 'tài khoản' },
  { code: 'CDST', part: '26621', rate: '41.14', population: 'dân số trưởng thành' },
  { code: 'DTTM', part: '55332', rate: '85.51', population: 'dân số trưởng thành' },
  { code: 'CKS', part: '1674', rate: '2.59', population: 'dân số trưởng thành' },
  { code: 'KCB', part: '4317', rate: '6.67', population: 'dân số trưởng thành' },
  { code: 'HSSK', part: '33454', rate: '51.70', population: 'dân số' },
];
const SET = setOf(NGA_NAM);

test('bảy tỷ lệ chung đúng một mẫu số 64.705 dưới bốn tên: một lưu ý', () => {
  expect(toldInForm(sharedBase, { set: SET, cells: cellsOf(NGA_NAM) })).toEqual([
    {
      code: 'same-base',
      severity: 'note',
      cell: 'D8',
      unit: 'GM',
      indicator: 'VNEID.TL',
      details: {
        base: { from: '64705', to: '64705' },
        populations: ['người đủ từ 14 tuổi trở lên', 'tài khoản', 'dân số trưởng thành', 'dân số'],
        rates: NGA_NAM.map(({ code }, at) => `${2 * at + 1} Tỷ lệ ${code}`),
      },
    },
  ]);
});

test('92,38 gõ cho 92,83: sáu tỷ lệ kia cho 92,83', () => {
  const cells = { ...cellsOf(NGA_NAM), 'VNEID.TL': 92.38 };
  const [found, note] = toldInForm(sharedBase, { set: SET, cells });
  expect(found).toEqual({
    code: 'base-misfit',
    severity: 'warning',
    cell: 'D8',
    unit: 'GM',
    indicator: 'VNEID.TL',
    details: {
      value: '92.38',
      part: { name: '2 Số VNEID', cell: 'D9', value: '60063' },
      // không có VNeID thì 71,24% còn cho phép đến 64.708
      base: { from: '64705', to: '64708' },
      others: 6,
      expected: ['92.82', '92.83'],
    },
  });
  expect(note).toMatchObject({
    code: 'same-base',
    details: { populations: ['tài khoản', 'dân số trưởng thành', 'dân số'] },
  });
});

describe('sai một chữ số của bất kỳ số nào', () => {
  test.each(NGA_NAM.flatMap(({ code }) => [`${code}.TL`, `${code}.SL`]))('%s', (changed) => {
    const typed = cellsOf(NGA_NAM);
    const digits = String(typed[changed]);
    let found = 0;
    for (const wrong of withOneWrongDigit(digits)) {
      const cells = { ...typed, [changed]: Number(wrong) };
      const misfits = findingsInForm(sharedBase, { set: SET, cells }).filter(
        ({ code }) => code === 'base-misfit',
      );
      const named = misfits.map(({ place }) => place.indicator?.code);
      // A last digit too small to show in the rate cannot be found by anybody.
      if (fitsTheOthers(changed.split('.')[0]!, cells)) expect(named).toEqual([]);
      else {
        expect(named).toContain(`${changed.split('.')[0]!}.TL`);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(digits.replace('.', '').length * 4);
  });
});

describe('không nói gì', () => {
  test('mỗi nhóm có số dân riêng: trưởng thành 50.000, dân số 64.705', () => {
    const rates: readonly PublishedRate[] = [
      { code: 'A', part: '25000', rate: '50', population: 'dân số trưởng thành' },
      { code: 'B', part: '12345', rate: '24.69', population: 'dân số trưởng thành' },
      { code: 'C', part: '40001', rate: '80', population: 'dân số trưởng thành' },
      { code: 'D', part: '33454', rate: '51.70', population: 'dân số' },
      { code: 'E', part: '60063', rate: '92.83', population: 'dân số' },
    ];
    expect(findingsInForm(sharedBase, { set: setOf(rates), cells: cellsOf(rates) })).toEqual([]);
  });

  test('một nhóm, một mẫu số', () => {
    const rates = NGA_NAM.map((one) => ({ ...one, population: 'dân số' }));
    expect(findingsInForm(sharedBase, { set: setOf(rates), cells: cellsOf(rates) })).toEqual([]);
  });

  test('hai tỷ lệ khác nhau: không biết số nào sai', () => {
    const rates = [
      { code: 'A', part: '25000', rate: '50', population: 'dân số' },
      { code: 'B', part: '60063', rate: '92.83', population: 'dân số' },
    ];
    expect(findingsInForm(sharedBase, { set: setOf(rates), cells: cellsOf(rates) })).toEqual([]);
  });

  test('khoảng rộng chỉ trùng tình cờ: 65% và 80% in tròn', () => {
    const rates = [
      { code: 'A', part: '14590', rate: '65', population: 'dân số' },
      { code: 'B', part: '18000', rate: '80', population: 'dân số trưởng thành' },
    ];
    expect(findingsInForm(sharedBase, { set: setOf(rates, 0), cells: cellsOf(rates) })).toEqual([]);
  });

  test('ô trống, giới hạn, không phát sinh, 0 trên 0', () => {
    const cells = {
      'VNEID.TL': 'trên 90%',
      'VNEID.SL': 60063,
      'TKTT.SL': 46095,
      'CDST.TL': 'KPS',
      'KCB.TL': 0,
      'KCB.SL': 0,
    };
    expect(findingsInForm(sharedBase, { set: SET, cells })).toEqual([]);
    expect(findingsInForm(sharedBase, { set: SET, cells: {} })).toEqual([]);
  });
});

test('tỷ lệ cùng nhóm với số đông mà lệch thì nêu cả, dù nhiều hơn một', () => {
  const cells = { ...cellsOf(NGA_NAM), 'CDST.TL': 14.14, 'KCB.SL': 1317 };
  const misfits = findingsInForm(sharedBase, { set: SET, cells }).filter(
    ({ code }) => code === 'base-misfit',
  );
  expect(misfits.map(({ place }) => place.cell)).toEqual(['D12', 'D18']);
});

test('0 người mà có tỷ lệ: không mẫu số nào hợp, và trên mẫu số chung phải là 0', () => {
  const cells = { ...cellsOf(NGA_NAM), 'KCB.SL': 0 };
  const [found] = toldInForm(sharedBase, { set: SET, cells });
  expect(found).toMatchObject({
    code: 'base-misfit',
    cell: 'D18',
    details: { value: '6.67', expected: ['0'] },
  });
});

describe('mẫu số có gõ', () => {
  const base = (code: string, name: string, population?: string) =>
    countOf(code, name, population === undefined ? {} : { population });
  const rate = (code: string, from: string) =>
    rateOf(`${code}.TL`, `Tỷ lệ ${code}`, { computed: { from: `${code}.SL / ${from} * 100` } });
  const set = formSetOf(
    [
      base('DS14', 'Người từ 14 tuổi', 'người từ 14 tuổi'),
      base('DS18', 'Dân số trưởng thành'),
      ...[
        ['VNEID', 'DS14'],
        ['DTTM', 'DS18'],
        ['CKS', 'DS18'],
      ].flatMap(([code, from]) => [rate(code!, from!), countOf(`${code!}.SL`, `Số ${code!}`)]),
    ],
    [
      {
        kind: 'shared-base',
        rates: ['VNEID', 'DTTM', 'CKS'].map((code) => ({ rate: `${code}.TL`, part: `${code}.SL` })),
      },
    ],
  );

  test('một số dưới hai tên', () => {
    expect(toldInForm(sharedBase, { set, cells: { DS14: 64705, DS18: 64705 } })).toMatchObject([
      {
        code: 'same-base',
        cell: 'D8',
        indicator: 'DS14',
        details: {
          base: { from: '64705', to: '64705' },
          populations: ['người từ 14 tuổi', 'Dân số trưởng thành'],
          rates: ['3 Tỷ lệ VNEID', '5 Tỷ lệ DTTM', '7 Tỷ lệ CKS'],
        },
      },
    ]);
  });

  test('hai số thì thôi, kể cả khi tỷ lệ sai: kiểm tra công thức nói', () => {
    const cells = { DS14: 64705, DS18: 51000, 'VNEID.TL': 12, 'VNEID.SL': 60063 };
    expect(findingsInForm(sharedBase, { set, cells })).toEqual([]);
  });

  test('một mẫu số gõ, một mẫu số suy ra từ tỷ lệ', () => {
    const cells = { DS14: 64705, 'DTTM.TL': 85.51, 'DTTM.SL': 55332 };
    expect(findingsInForm(sharedBase, { set, cells })).toEqual([]); // mẫu số của DTTM không có tên nhóm
  });

  test('mẫu số 0 hay lẻ không phải số dân', () => {
    expect(findingsInForm(sharedBase, { set, cells: { DS14: 0, DS18: 0 } })).toEqual([]);
    expect(findingsInForm(sharedBase, { set, cells: { DS14: 0.5, DS18: 0.5 } })).toEqual([]);
  });
});

function setOf(rates: readonly PublishedRate[], decimals = 2) {
  return formSetOf(
    rates.flatMap(({ code, population }) => [
      rateOf(`${code}.TL`, `Tỷ lệ ${code}`, { population, decimals, accepts: ['bound'] }),
      countOf(`${code}.SL`, `Số ${code}`),
    ]),
    [{ kind: 'shared-base', rates: rates.map(({ code }) => ({ rate: `${code}.TL`, part: `${code}.SL` })) }],
  );
}

function cellsOf(rates: readonly PublishedRate[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rates.flatMap(({ code, part, rate }) => [
      [`${code}.TL`, Number(rate)],
      [`${code}.SL`, Number(part)],
    ]),
  );
}

function withOneWrongDigit(text: string): readonly string[] {
  return Array.from(text, (digit, at) =>
    digit === '.'
      ? []
      : Array.from('0123456789')
          .filter((other) => other !== digit)
          .map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  ).flat();
}

/** Tried number by number: whether some base gives all the other rates and the one of this code too. */
function fitsTheOthers(code: string, cells: Readonly<Record<string, number>>): boolean {
  for (let base = 64600; base < 64800; base += 1) {
    const fits = (one: string) =>
      Math.round((cells[`${one}.SL`]! * 10000) / base) === Math.round(cells[`${one}.TL`]! * 100);
    if (NGA_NAM.every((rate) => fits(rate.code)) && fits(code)) return true;
  }
  return false;
}
