import { chiTieuNam } from '../../src/indicator-sets/chi-tieu-nam';
import { isFigureIndicator } from '../../src/model/indicator-set';
import { toPlainText } from '../../src/model/decimal';
import { expectationOf } from '../../src/model/indicator-expectation';
import { readTarget } from '../../src/model/target/target-reading';
import { formSet, groupSizes, printedHeadings } from './form-facts';

const set = formSet(chiTieuNam);
const targets = set.indicators.filter(isFigureIndicator);

/** Ordinal, code, the plan's words, and what they ask for: a bare "90%" asks for that at least. */
const TARGETS = [
  ['1.1', 'HSCV.TX', '90%', '>= 90'],
  ['1.2', 'HSCV.XA', '70%', '>= 70'],
  ['1.3', 'BAOCAO', '100%', '>= 100'],
  ['1.4', 'CSDL', '100%', '>= 100'],
  ['1.5', 'KIEMTRA', '50%', '>= 50'],
  ['1.6', 'DVCTT.TTHC', '90%', '>= 90'],
  ['1.7', 'HOSO.TT', '70%', '>= 70'],
  ['1.8', 'KQDT', '100%', '>= 100'],
  ['1.9', 'HAILONG', '90%', '>= 90'],
  ['2.1', 'LOMSONG', '100%', '>= 100'],
  ['2.2', 'CAPQUANG', '100%', '>= 100'],
  ['2.3', 'DIDONG', '100%', '>= 100'],
  ['2.4', 'HATANG.4G', '100%', '>= 100'],
  ['3.1', 'HOPDONG', 'trên 80%', '> 80'],
  ['3.2', 'DNNVV', 'trên 50%', '> 50'],
  ['3.3', 'HDDT.TTTM', '100%', '>= 100'],
  ['3.4', 'HDDT.BANLE', '80%', '>= 80'],
  ['4.1', 'HOCBA', '100%', '>= 100'],
  ['4.2', 'HOCPHI', '100%', '>= 100'],
  ['4.3', 'SOSK', '100%', '>= 100'],
  ['4.4', 'DTTM', '80%', '>= 80'],
  ['4.5', 'TK.DS', 'tối thiểu 50%', '>= 50'],
  ['4.6', 'TK.15', '80%', '>= 80'],
  ['4.7', 'CKS', 'trên 50%', '> 50'],
  ['4.8', 'KNS', 'trên 60%', '> 60'],
  ['4.9', 'DVCTT.DS', 'trên 40%', '> 40'],
  ['5.1', 'CAPDO', '100%', '>= 100'],
  ['5.2', 'PHUONGAN', '100%', '>= 100'],
  ['5.3', 'MADOC', '90% trở lên', '>= 90'],
];

test('29 targets in the words of the plan, by group', () => {
  const items = set.form.rows.flatMap((row) =>
    row.type === 'item' ? [[row.ordinal, row.cells['result']]] : [],
  );
  const asked = targets.map((indicator) => {
    const reading = readTarget(indicator.target ?? '', expectationOf(indicator));
    if (reading.type !== 'target' || reading.target.type !== 'bound') return reading.type;
    return `${reading.target.operator} ${toPlainText(reading.target.value)}`;
  });
  const stated = items.map((item, index) => [...item, targets[index]?.target, asked[index]]);
  expect(stated).toEqual(TARGETS);
});

test('the groups are those of the plan’s tasks', () => {
  expect(groupSizes(set)).toEqual([
    ['1', 'Chính quyền số', 9],
    ['2', 'Hạ tầng số', 4],
    ['3', 'Kinh tế số', 4],
    ['4', 'Xã hội số', 9],
    ['5', 'An toàn thông tin mạng', 3],
  ]);
});

test('the form has the columns of a report against targets, the year in its heading', () => {
  expect(printedHeadings(set)).toEqual([
    'TT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Chỉ tiêu năm {year}',
    'Kết quả thực hiện',
    'Ghi chú (khó khăn, vướng mắc)',
  ]);
});

test('every result is a share of a whole and may be told as a bound', () => {
  for (const { kind, unitOfMeasure, range, accepts } of targets) {
    expect({ kind, unitOfMeasure, range, accepts }).toEqual({
      kind: 'percent',
      unitOfMeasure: '%',
      range: { min: '0', max: '100' },
      accepts: ['bound', 'verdict'],
    });
  }
  expect(targets).toHaveLength(set.indicators.length);
});

test('two targets on accounts are counted on two groups of people', () => {
  const population = (code: string) => targets.find((indicator) => indicator.code === code)?.population;
  expect(population('TK.DS')).toBe('dân số');
  expect(population('TK.15')).toBe('dân số từ 15 tuổi trở lên');
  expect(population('DTTM')).toBe('dân số trưởng thành');
  expect(population('CSDL')).toBeUndefined();
});
