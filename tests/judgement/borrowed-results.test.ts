import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { chiTieuNam } from '../../src/indicator-sets/chi-tieu-nam';
import { crosswalkLinksOf } from '../../src/indicator-sets/crosswalk-links';
import { borrowedResults } from '../../src/judgement/borrowed-results';
import { enteredIn, judgeForm, USUAL_SETTINGS } from '../../src/judgement/judge-form';
import { decimal } from '../../src/model/decimal';
import { BLANK, figure } from '../../src/model/observation';
import type { Unit } from '../../src/model/unit';
import { formSetOf, formTable } from '../support/filled-form';

const NGA_NAM: Unit = { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] };
const PHUONG_1: Unit = { code: 'NN.01', name: 'UBND Phường 1', kind: 'ward', aliases: [] };
const YEARLY = formSetOf(chiTieuNam);
const MONTHLY = formSetOf(cdsThang);
const LINKS = crosswalkLinksOf('chi-tieu-nam');

const monthly = (period: string, values: Record<string, string>, unit = NGA_NAM) =>
  formTable({ set: MONTHLY, unit, period, values });
const JUNE = monthly('2025-06', {
  'DTTM.TYLE': '85,51%',
  'TKTT.TYLE': '71,24%',
  'CKS.TYLE': '2,59%',
  'KNS.TYLE': 'trên 60%',
});

function borrowed(
  values: Record<string, string>,
  tables: readonly ReturnType<typeof monthly>[],
  period = '2025',
) {
  const table = formTable({ set: YEARLY, unit: NGA_NAM, period, values });
  return borrowedResults(table, table.units[0]!, LINKS, tables).map(({ indicator, result }) => [
    indicator.code,
    result.type,
    result.from.period.id,
  ]);
}

test('điện thoại thông minh, chữ ký số, kỹ năng số lấy từ cds-thang tháng 6/2025; tài khoản thì không vì khác đối tượng', () => {
  expect(borrowed({}, [JUNE])).toEqual([
    ['DTTM', 'joined', '2025-06'],
    ['TK.DS', 'refused', '2025-06'],
    ['TK.15', 'refused', '2025-06'],
    ['CKS', 'joined', '2025-06'],
    ['KNS', 'joined', '2025-06'],
  ]);
});

test('kết quả đã nhập thì giữ nguyên', () => {
  expect(borrowed({ DTTM: '84%', 'TK.DS': '60%', 'TK.15': '60%', CKS: '2%' }, [JUNE])).toEqual([
    ['KNS', 'joined', '2025-06'],
  ]);
});

test('lấy kỳ mới nhất có số, không lấy kỳ ngoài năm, không lấy của đơn vị khác', () => {
  const may = monthly('2025-05', { 'DTTM.TYLE': '85,46%' });
  const july = monthly('2025-07', {});
  const lastYear = monthly('2024-12', { 'DTTM.TYLE': '80%' });
  const nextYear = monthly('2026-01', { 'DTTM.TYLE': '90%' });
  const ward = monthly('2025-08', { 'DTTM.TYLE': '99%' }, PHUONG_1);
  const phones = (...tables: readonly ReturnType<typeof monthly>[]) =>
    borrowed({}, tables).filter(([code]) => code === 'DTTM');
  expect(phones(may, JUNE, july, lastYear, nextYear, ward)).toEqual([['DTTM', 'joined', '2025-06']]);
  expect(phones(lastYear, nextYear, ward)).toEqual([]);
  expect(borrowed({}, [JUNE], '2025-H2')).toEqual([]);
});

test('điện thoại thông minh 85,51% so với mục tiêu 80%: đạt; chữ ký số 2,59% so với trên 50%: chưa đạt', () => {
  const table = formTable({ set: YEARLY, unit: NGA_NAM, period: '2025', values: {} });
  const [row] = table.units;
  const borrowings = borrowedResults(table, row!, LINKS, [JUNE]);
  const observed = (code: string) => {
    const found = borrowings.find(({ indicator }) => indicator.code === code)?.result;
    return found?.type === 'joined' ? found.observed : enteredIn(row!)(code);
  };
  expect(observed('DTTM')).toEqual(figure(decimal('85.51')));
  const form = { set: YEARLY, period: table.period, row: row!, observed, previous: () => BLANK };
  const verdicts = new Map(
    judgeForm(form, USUAL_SETTINGS)!.items.map(({ indicator, judgement }) => [
      indicator.code,
      judgement.verdict,
    ]),
  );
  expect([verdicts.get('DTTM'), verdicts.get('CKS'), verdicts.get('KNS'), verdicts.get('TK.15')]).toEqual([
    'achieved',
    'not-achieved',
    'achieved',
    'undecided',
  ]);
});

test('bộ không có liên kết thì không lấy gì', () => {
  expect(crosswalkLinksOf('cap-xa')).toEqual([]);
});
