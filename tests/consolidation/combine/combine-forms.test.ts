import { combineFigure } from '../../../src/consolidation/combine/combine-figures';
import { combineForms } from '../../../src/consolidation/combine/combine-forms';
import { valueKey } from '../../../src/consolidation/value-key';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { USUAL_SETTINGS } from '../../../src/judgement/judge-form';
import { asFormSet, indicatorOf, indicatorSetSchema, type FormSet } from '../../../src/model/indicator-set';
import type { FormTable } from '../../../src/model/entry';
import type { Unit } from '../../../src/model/unit';
import { layoutCollectedSheet } from '../../../src/sheets/collected/collected-layout';
import { readCollectedSheet } from '../../../src/sheets/collected/collected-reading';
import { gridOf } from '../../sheets/sheet-edits';
import { plain } from '../../support/checking';
import { MAY, TOWN } from '../../support/forms';
import { SMALL_FORM } from '../../support/small-form-set';

const unit = (code: string, name: string): Unit => ({ code, name, kind: 'commune', aliases: [] });
const [A, B, C] = [unit('1', 'Xã An Bình'), unit('2', 'Xã Ba Đình'), unit('3', 'Xã Cẩm Lý')];
const THREE = [A, B, C];

/** The small form with its counts declared as sums. */
const SET: FormSet = asFormSet(
  indicatorSetSchema.parse({
    ...SMALL_FORM,
    indicators: SMALL_FORM.indicators.map((indicator) =>
      indicator.kind === 'count' ? { ...indicator, combine: 'sum' } : indicator,
    ),
  }),
);

type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

async function tables(set: FormSet, typed: Typed): Promise<readonly FormTable[]> {
  const sheet = layoutCollectedSheet({
    set,
    period: MAY,
    asOf: null,
    units: { parent: TOWN, units: THREE },
    held: ({ unit: of, kind, code }) => typed[of]?.[kind === 'remark' ? `ý kiến ${code}` : code] ?? null,
  });
  return readCollectedSheet(await gridOf(sheet), [...catalogue, set])?.tables ?? [];
}

async function combined(typed: Typed, set = SET) {
  const forms = combineForms(set, await tables(set, typed), THREE, USUAL_SETTINGS, { senders: null });
  const figures = forms.items.flatMap((item) => item.figures);
  return {
    ...forms,
    of: (code: string) => {
      const found = figures.find(({ indicator }) => indicator.code === code)?.combined;
      if (found === undefined) throw new Error(`no ${code}`);
      return { ...found, value: found.value === null ? null : plain(found.value) };
    },
    item: (code: string) => forms.items.find(({ item }) => item.code === code),
  };
}

const RATES: Typed = {
  '1': { DS: 1000, 'CKS.LUYKE': 900 },
  '2': { DS: 3000, 'CKS.LUYKE': 600 },
  '3': { DS: 6000, 'CKS.LUYKE': 3000 },
};

test('tỷ lệ chung tính từ tổng tử số và tổng mẫu số, không phải bình quân các tỷ lệ', async () => {
  // Rates 90, 20 and 50 have the mean 53,33; pooled it is 4500 of 10000.
  const { of } = await combined(RATES);
  expect(of('DS')).toMatchObject({ how: 'sum', value: '10000', reported: 3, expected: 3, isWhole: true });
  expect(of('CKS.LUYKE')).toMatchObject({ how: 'sum', value: '4500', isWhole: true });
  expect(of('CKS.TYLE')).toMatchObject({ how: 'pooled', value: '45', reported: 3, isWhole: true });
});

test('xã thiếu mẫu số không vào tỷ lệ chung bằng tử số của mình', async () => {
  const { of } = await combined({ ...RATES, '3': { 'CKS.LUYKE': 3000 } });
  // 1500 of 4000.
  expect(of('CKS.TYLE')).toMatchObject({
    value: '37.5',
    reported: 2,
    expected: 3,
    missing: [C],
    isWhole: false,
  });
  expect(of('CKS.LUYKE')).toMatchObject({ value: '4500', isWhole: true });
});

test('tổng thiếu xã nói thiếu xã nào; không phát sinh cộng 0, không áp dụng không tính', async () => {
  const { of, silent } = await combined({
    '1': { DS: 1000, 'CKS.TANG': 'KPS' },
    '2': { DS: 'KAD', 'CKS.TANG': 7 },
  });
  expect(of('DS')).toMatchObject({ value: '1000', reported: 1, expected: 2, missing: [C], isWhole: false });
  expect(of('CKS.TANG')).toMatchObject({ value: '7', reported: 2, expected: 3, missing: [C] });
  expect(silent).toEqual([C]);
});

test('mức "trên 60%" không gộp; chỉ tiêu chữ chỉ đếm đơn vị báo cáo', async () => {
  const { of } = await combined({
    '1': { HOSO: 'trên 60%', KENH: 'Có' },
    '2': { HOSO: 71.5, KENH: 'Không' },
  });
  expect(of('HOSO')).toMatchObject({ how: 'none', value: null, reported: 2, expected: 3, missing: [C] });
  expect(of('KENH')).toMatchObject({ how: 'none', value: null, reported: 2 });
});

test('số đếm không khai cách gộp thì không cộng, tỷ lệ tính từ nó cũng không có', async () => {
  const { of } = await combined(RATES, SMALL_FORM);
  expect(of('DS')).toMatchObject({ how: 'none', value: null, reported: 3 });
  expect(of('CKS.TYLE')).toMatchObject({ how: 'none', value: null });
});

test('n/N xã đạt: chưa gửi là chưa đủ căn cứ và vẫn nằm trong N', async () => {
  const { item } = await combined({ '1': { KENH: 'Có' }, '2': { KENH: 'Không' } });
  expect(item('KENH')?.achieved).toEqual({ count: 1, expected: 3, undecided: [C] });
});

test('khó khăn, vướng mắc theo đơn vị; chữ giống nhau gộp lại', async () => {
  const { item } = await combined({
    '1': { 'ý kiến HOSO': 'Thiếu máy quét' },
    '2': { 'ý kiến HOSO': 'Chưa có kinh phí' },
    '3': { 'ý kiến HOSO': 'thiếu  máy quét' },
  });
  expect(item('HOSO')?.remarks).toEqual([
    { units: [A, C], text: 'Thiếu máy quét' },
    { units: [B], text: 'Chưa có kinh phí' },
  ]);
});

test('tỷ lệ của biểu tháng là tính từ tổng; khóa của giá trị không lẫn giữa các đơn vị', () => {
  const set = catalogue.find(({ id }) => id === 'cds-thang');
  const rates = set?.indicators.filter(
    (indicator) => 'computed' in indicator && indicator.computed !== undefined,
  );
  expect(rates?.length).toBeGreaterThan(0);
  for (const { code } of rates ?? []) {
    const indicator = set === undefined ? undefined : indicatorOf(set, code);
    if (set === undefined || indicator === undefined) throw new Error(code);
    expect(combineFigure(set, indicator, THREE, new Map()).how).toBe('pooled');
  }
  expect(valueKey({ unit: '1', kind: 'value', code: 'A' })).not.toBe(
    valueKey({ unit: '1', kind: 'remark', code: 'A' }),
  );
});
