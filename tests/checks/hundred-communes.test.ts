import { checkTable } from '../../src/checks/check-table';
import type { Finding } from '../../src/model/finding';
import { contextOf, type Beside } from '../support/checking';
import { mapRows, retyped, SET_766, type TypedTable } from '../support/entry-table';
import { hundredCommunes, type Payments } from '../support/hundred-communes';

const SEEDS = [1, 2, 3, 4, 5];
const CASES = SEEDS.flatMap((seed) =>
  (['small', 'risen'] as const).map((payments) => [seed, payments] as const),
);

describe.each(CASES)('102 xã, phường, bộ số %d, thanh toán trực tuyến "%s"', (seed, payments) => {
  const { now, before, beside } = province(seed, payments);

  test.each([
    ['có kỳ trước', beside],
    ['chưa có kỳ trước', { unitList: beside.unitList! }],
  ])('số hợp lý, %s: không có lỗi, không có ghi chú', (_, at) => {
    const findings = found(now, at);
    expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(codesOf(findings, ['jump', 'swallowed-comma', 'not-submitted'])).toEqual([]);
  });

  test('chưa gửi: đúng các dòng trống', () => {
    const silent = now.units.filter(({ cells }) => Object.keys(cells).length === 0).map(({ code }) => code);
    const findings = found(now, beside).filter(({ code }) => code === 'not-submitted');
    expect(findings.map(({ place }) => place.unit?.code)).toEqual(silent);
  });

  test('biến động: đúng các ô đổi hơn 30,00', () => {
    const rowBefore = new Map(before.units.map((row) => [row.code, row.cells]));
    const expected = now.units.flatMap(({ code, cells }) =>
      SET_766.indicators.flatMap((indicator) => {
        const value = cells[indicator.code];
        const earlier = rowBefore.get(code)?.[indicator.code];
        if (typeof value !== 'number' || typeof earlier !== 'number') return [];
        const delta = Math.round(value * 100) - Math.round(earlier * 100);
        return Math.abs(delta) > 3000 ? [`${code} ${indicator.code}`] : [];
      }),
    );
    const jumps = found(now, beside).filter(
      ({ code, place }) => code === 'jump' && place.unit?.code !== 'H59',
    );
    expect(jumps.map(({ place }) => `${place.unit?.code ?? ''} ${place.indicator?.code ?? ''}`)).toEqual(
      expected,
    );
  });

  test('dấu phẩy bị nuốt: nhiều nhất vài số tròn chênh vênh trong cột toàn số nhỏ', () => {
    const suspected = found(now, beside).filter(({ code }) => code === 'swallowed-comma');
    expect(suspected.length).toBeLessThanOrEqual(payments === 'small' ? 4 : 0);
    for (const { place } of suspected) expect(place.indicator?.code).toBe('TTTT');
  });
});

describe('lỗi gieo vào giữa 102 đơn vị đều bị tìm ra, và chỉ chúng', () => {
  const { now, beside } = province(7, 'small');
  const code = (index: number) => {
    const reporting = now.units.filter(({ cells }) => typeof cells['TDGQ'] === 'number');
    return reporting[index]!.code;
  };

  test('mỗi kiểu gõ sai một ô', () => {
    const faulty = retyped(now, {
      [code(0)]: { TDGQ: 957.7 },
      [code(11)]: { TDGQ: '95.77' },
      [code(22)]: { TDGQ: '1.686' },
      [code(33)]: { TDGQ: 0.9577 },
      [code(44)]: { TDGQ: { error: '#N/A' } },
      [code(55)]: { TDGQ: 'chờ số liệu' },
      [code(66)]: { TDGQ: '19/20' },
      [code(77)]: { TDGQ: null },
    });
    const planted = found(faulty, beside).filter(
      ({ severity, code }) => severity === 'error' || code === 'blank',
    );
    expect(new Set(planted.map(({ code, place }) => `${code} ${place.unit?.code ?? ''}`))).toEqual(
      new Set([
        `impossible-value ${code(0)}`,
        `text-for-number ${code(11)}`,
        `ambiguous-number ${code(22)}`,
        `percent-as-fraction ${code(33)}`,
        `error-value ${code(44)}`,
        `unknown-word ${code(55)}`,
        `fraction-for-number ${code(66)}`,
        `blank ${code(77)}`,
      ]),
    );
  });

  test('tên đơn vị lệch một dòng so với mã: cả 102 dòng là lỗi', () => {
    const names = now.units.map(({ name }) => name);
    const shifted: TypedTable = {
      ...now,
      units: now.units.map((row, index) => ({ ...row, name: names[(index + 1) % names.length]! })),
    };
    const errors = found(shifted, beside).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(names.map(() => 'code-name-mismatch'));
  });

  test('cả cột chia cho 100: mọi ô từ 0 đến 1 đều bị tìm ra', () => {
    const divided = mapRows(now, (row) => {
      const value = row.cells['MDHL'];
      return typeof value === 'number' ? { ...row, cells: { ...row.cells, MDHL: value / 100 } } : row;
    });
    const typed = [divided.parent!, ...divided.units].filter(({ cells }) => {
      const value = cells['MDHL'];
      return typeof value === 'number' && value > 0;
    });
    const fractions = found(divided, beside).filter(({ code }) => code === 'percent-as-fraction');
    expect(fractions.map(({ place }) => place.unit?.code)).toEqual(typed.map(({ code }) => code));
  });
});

test('tỷ lệ tính bằng công thức, không làm tròn: chỉ ghi chú thừa số lẻ, không có lỗi', () => {
  const { now, beside } = province(3, 'small');
  // 33,33 becomes 33,33333333…: what a column of formulas holds.
  const computed = mapRows(now, (row) => {
    const value = row.cells['TTTT'];
    return typeof value === 'number'
      ? { ...row, cells: { ...row.cells, TTTT: value * (1 + 1 / 9999) } }
      : row;
  });
  const findings = found(computed, beside);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.some(({ code }) => code === 'excess-decimals')).toBe(true);
});

function province(seed: number, payments: Payments) {
  const { now, before, unitList } = hundredCommunes(seed, payments);
  const beside: Beside = { earlier: before, unitList };
  return { now, before, beside };
}

function found(typed: TypedTable, beside: Beside): readonly Finding[] {
  return checkTable(contextOf(typed, beside));
}

/** What else was found than these. */
function codesOf(findings: readonly Finding[], usual: readonly string[]): readonly string[] {
  return findings.map(({ code }) => code as string).filter((code) => !usual.includes(code));
}
