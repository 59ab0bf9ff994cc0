import { checkTable } from '../../src/checks/check-table';
import { cds6Thang } from '../../src/indicator-sets/cds-6-thang';
import { cdsNamCapXa } from '../../src/indicator-sets/cds-nam-cap-xa';
import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { toNumber } from '../../src/model/decimal';
import { expectationOf } from '../../src/model/indicator-expectation';
import { isFigureIndicator, type FormSet } from '../../src/model/indicator-set';
import { readNumberText } from '../../src/model/number-reading';
import { byIndicator, documentValues } from '../indicator-sets/document-values';
import { formSet } from '../indicator-sets/form-facts';
import { told, type ToldFinding } from '../support/checking';
import { formContext, type TypedForm } from '../support/form-table';

const HALF_YEAR = formSet(cds6Thang);
const YEAR = formSet(cdsNamCapXa);
const MONTH = formSet(cdsThang);

/** Not about the figures: what the reports leave open, and the day that a sheet asks for. */
const BESIDE = ['blank', 'as-of-missing'];

test('huyện Minh Long, 6 tháng đầu năm 2025: chỉ tổng hồ sơ sai; trạm BTS, 97,5% và 58,42% đúng', () => {
  const found = foundIn({ set: HALF_YEAR, cells: printed(HALF_YEAR, 'minh-long/cds-6-thang-2025-H1.csv') });
  expect(found).toMatchObject([
    {
      code: 'sum-off',
      severity: 'error',
      indicator: 'HS',
      details: {
        sum: '1691',
        total: { value: '1686' },
        fits: [{ fits: '42' }, { fits: '1639' }, { fits: '1691' }],
      },
    },
  ]);
});

test('huyện Vĩnh Lộc, 6 tháng đầu năm 2023: chỉ “trên 100%” hộp thư điện tử', () => {
  const found = foundIn({ set: HALF_YEAR, cells: printed(HALF_YEAR, 'vinh-loc/cds-6-thang-2023-H1.csv') });
  expect(found.map(({ code, details }) => [code, details])).toMatchObject([
    ['impossible-bound', { text: 'trên 100%' }],
  ]);
});

test('xã Giao Minh, năm 2025: số không thể có, hai số một việc, hai chỉ tiêu đã vượt, một chỉ tiêu hai nghĩa', () => {
  const found = foundIn({
    set: YEAR,
    cells: printed(YEAR, 'giao-minh/cds-nam-cap-xa-2025.csv'),
    period: '2025',
  });
  expect(found.map(({ code, indicator }) => [code, indicator])).toEqual([
    ['impossible-bound', 'CQ.DVC'],
    ['contradiction', 'CQ.HS'],
    ['target-ambiguous', 'T.TKTT'],
    ['target-surpassed', 'T.DVC'],
    ['target-surpassed', 'T.HS'],
  ]);
});

describe('thị xã Ngã Năm, tháng 6/2025', () => {
  const cells = printed(MONTH, 'nga-nam/cds-thang-2025-06.csv');
  const bases = { DS14: 64705, DSTK: 64705, DSTT: 64705, DS: 64705, HO: 20511 };

  test('chưa có mẫu số: bảy tỷ lệ chung 64.705', () => {
    expect(foundIn({ set: MONTH, cells })).toMatchObject([
      { code: 'same-base', details: { base: { from: '64705', to: '64705' }, populations: { length: 4 } } },
    ]);
  });

  test('gõ một mẫu số cho bốn nhóm: các tỷ lệ đúng, và vẫn lưu ý', () => {
    expect(foundIn({ set: MONTH, cells: { ...cells, ...bases } })).toMatchObject([
      { code: 'same-base', details: { populations: { length: 4 }, rates: { length: 7 } } },
    ]);
  });

  test('tỷ lệ gõ sai một chữ số: so với mẫu số đã gõ, hoặc với các tỷ lệ khác', () => {
    const wrong = { ...cells, 'HSSK.TYLE': 51.07 };
    expect(foundIn({ set: MONTH, cells: { ...wrong, ...bases } })[0]).toMatchObject({
      code: 'computed-differs',
      indicator: 'HSSK.TYLE',
      details: { value: '51.07', computed: '51.7', reckoning: '33.454 / 64.705 × 100' },
    });
    expect(foundIn({ set: MONTH, cells: wrong })[0]).toMatchObject({
      code: 'base-misfit',
      indicator: 'HSSK.TYLE',
      details: { base: { from: '64705', to: '64705' }, others: 6, expected: ['51.7'] },
    });
  });

  test('có tháng 5: lũy kế khớp thì thôi, lệch thì nêu', () => {
    const previous = { 'VNEID.LUYKE': 59715, 'TT.LUYKE': 31660, 'CKS.LUYKE': 1700 };
    const found = foundIn({ set: MONTH, cells, previous: { ...previous, 'TT.LUYKE': 31600 } });
    expect(found.slice(0, 2).map(({ code, indicator }) => [code, indicator])).toEqual([
      ['cumulative-off', 'TT.LUYKE'],
      ['cumulative-falls', 'CKS.LUYKE'],
    ]);
    expect(foundIn({ set: MONTH, cells, previous: { ...previous, 'CKS.LUYKE': 1661 } })).toHaveLength(1);
  });
});

/** The values that a document prints, typed as a person would: figures as numbers, all else as it stands. */
function printed(set: FormSet, file: string): TypedForm['cells'] {
  return Object.fromEntries(
    Object.entries(byIndicator(documentValues(file))).map(([code, text]) => {
      const indicator = set.indicators.find((each) => each.code === code);
      if (indicator === undefined || !isFigureIndicator(indicator)) return [code, text];
      const reading = readNumberText(text, expectationOf(indicator));
      return [code, reading.type === 'figure' ? toNumber(reading.value) : text];
    }),
  );
}

function foundIn(typed: TypedForm): readonly ToldFinding[] {
  return checkTable(formContext(typed))
    .map(told)
    .filter(({ code }) => !BESIDE.includes(code));
}
