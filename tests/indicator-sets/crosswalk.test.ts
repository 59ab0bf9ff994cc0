import { set766 } from '../../src/indicator-sets/766';
import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { chiTieuNam } from '../../src/indicator-sets/chi-tieu-nam';
import {
  crosswalkResult,
  type CrosswalkLink,
  type CrosswalkResult,
  type FoundResult,
} from '../../src/indicator-sets/crosswalk';
import { CHI_TIEU_NAM_RESULTS } from '../../src/indicator-sets/chi-tieu-nam/results';
import { readCellValue } from '../../src/model/cell-reading';
import { decimal } from '../../src/model/decimal';
import { expectationOf } from '../../src/model/indicator-expectation';
import {
  indicatorOf,
  indicatorSetSchema,
  isFigureIndicator,
  type FigureIndicator,
  type IndicatorSet,
} from '../../src/model/indicator-set';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';
import { observedIn } from '../../src/model/observed-value';
import { periodOf } from '../../src/model/period';
import { judge } from '../../src/model/target/judge';
import { readTarget } from '../../src/model/target/target-reading';
import { hundredths } from '../support/nga-nam';
import { byIndicator, documentValues } from './document-values';

const plan = indicatorSetSchema.parse(chiTieuNam);
const SETS: ReadonlyMap<string, IndicatorSet> = new Map(
  [set766, cdsThang].map((source) => [source.id, indicatorSetSchema.parse(source)]),
);
const monthly = byIndicator(documentValues('nga-nam/cds-thang-2025-06.csv'));
const JUNE = periodOf('month', 2025, 6);
const MAY = periodOf('month', 2025, 5);

/** What thị xã Ngã Năm reports in June 2025: the month's figures, and the 766 index of May in its annex. */
function reportOfJune(set: string, code: string): FoundResult | null {
  const text = set === '766' ? indexOfMay(code) : monthly[code];
  if (text === undefined) return null;
  const definition = found(SETS.get(set));
  return {
    indicator: found(indicatorOf(definition, code)),
    observed: observedAs(definition, code, text),
    period: set === '766' ? MAY : JUNE,
    sheet: set,
  };
}

describe('the June report of Ngã Năm against its plan', () => {
  const results = new Map(
    plan.indicators.map((target) => [
      target.code,
      crosswalkResult(target, CHI_TIEU_NAM_RESULTS, reportOfJune),
    ]),
  );
  const codesOf = (type: CrosswalkResult['type']) =>
    [...results].filter(([, result]) => result.type === type).map(([code]) => code);

  test('six targets have their result there, four have one that counts others, nineteen have none', () => {
    expect(codesOf('joined')).toEqual(['KQDT', 'CAPQUANG', 'DTTM', 'CKS', 'KNS', 'MADOC']);
    expect(codesOf('refused')).toEqual(['HAILONG', 'TK.DS', 'TK.15', 'DVCTT.DS']);
    expect(codesOf('none')).toHaveLength(19);
  });

  test('accounts of those of 15 years and more: refused, and both groups named', () => {
    expect(results.get('TK.15')).toEqual({
      type: 'refused',
      reason: 'population',
      targetPopulation: 'dân số từ 15 tuổi trở lên',
      resultPopulation: 'dân số tính tài khoản thanh toán (báo cáo không nêu độ tuổi)',
      from: { set: 'cds-thang', code: 'TKTT.TYLE', period: JUNE, sheet: 'cds-thang' },
    });
  });

  test('online services: those who had a procedure are not all adults', () => {
    expect(results.get('DVCTT.DS')).toMatchObject({
      targetPopulation: 'dân số trưởng thành',
      resultPopulation: 'người dân thực hiện thủ tục hành chính',
    });
  });

  test('satisfaction: the index names nobody', () => {
    expect(results.get('HAILONG')).toMatchObject({
      targetPopulation: 'người dân, doanh nghiệp',
      resultPopulation: null,
      from: { set: '766', code: 'MDHL.2', period: MAY },
    });
  });

  test('smartphones 85,51 % reach 80 %; signatures at 2,59 % do not pass 50 %; "trên 60%" of households leaves 100 % open', () => {
    expect(verdictOf('DTTM')).toBe('achieved');
    expect(verdictOf('CKS')).toBe('not-achieved');
    expect(verdictOf('KNS')).toBe('achieved');
    expect(verdictOf('MADOC')).toBe('achieved');
    expect(verdictOf('KQDT')).toBe('not-achieved');
    expect(verdictOf('CAPQUANG')).toBe('undecided');
  });

  test('the sample of the plan holds the results that are joined', () => {
    const sample = documentValues('nga-nam/chi-tieu-nam-2025.csv');
    expect(sample.map(({ indicator }) => indicator)).toEqual(codesOf('joined'));
    for (const { indicator, value } of sample) {
      expect(results.get(indicator)).toMatchObject({ observed: observedAs(plan, indicator, value) });
    }
  });

  function verdictOf(code: string): string {
    const result = results.get(code);
    if (result?.type !== 'joined') throw new Error(`${code} is not joined`);
    const target = planned(code);
    const reading = readTarget(target.target ?? '', expectationOf(target));
    if (reading.type !== 'target') throw new Error(`${code} has no target`);
    return judge(result.observed, reading.target).verdict;
  }
});

describe('links', () => {
  test.each(CHI_TIEU_NAM_RESULTS)('$target from $set $code: both ends are there, and are percent', (link) => {
    expect(planned(link.target).kind).toBe('percent');
    expect(indicatorOf(found(SETS.get(link.set)), link.code)?.kind).toBe('percent');
  });

  test('the first that counts the same people wins, a refused one before it or not', () => {
    const links = [link('TKTT.TYLE'), link('CKS.TYLE'), link('KNS.TYLE')];
    expect(crosswalkResult(counted('CKS', 'dân số trưởng thành'), links, reported)).toMatchObject({
      type: 'joined',
      from: { code: 'CKS.TYLE' },
    });
  });

  test('an empty cell is no result: the next link is asked', () => {
    const links = [link('CKS.TYLE'), link('TVSK.TYLE')];
    const find = (set: string, code: string) => ({
      ...reported(set, code),
      observed: code === 'CKS.TYLE' ? BLANK : figure(decimal('6.67')),
    });
    expect(crosswalkResult(counted('CKS', 'dân số trưởng thành'), links, find)).toMatchObject({
      type: 'joined',
      from: { code: 'TVSK.TYLE' },
    });
  });

  test('"không phát sinh" is an answer', () => {
    const observed: ObservedValue = { status: 'no-activity' };
    const find = (set: string, code: string) => ({ ...reported(set, code), observed });
    const result = crosswalkResult(planned('CKS'), [link('CKS.TYLE')], find);
    expect(result).toMatchObject({ type: 'joined', observed });
  });

  test('a link of another target, or to a sheet that is not there, gives nothing', () => {
    expect(crosswalkResult(planned('DTTM'), [link('CKS.TYLE')], reported)).toEqual({ type: 'none' });
    expect(crosswalkResult(planned('CKS'), [link('CKS.TYLE')], () => null)).toEqual({ type: 'none' });
  });
});

describe('the same group', () => {
  const joinOf = (target: string | undefined, result: string | undefined) =>
    crosswalkResult(counted('CKS', target), [link('CKS.TYLE')], (set, code) => ({
      ...reported(set, code),
      indicator: counted('CKS', result),
    })).type;

  test.each([
    ['Dân số trưởng thành', 'dân số  trưởng thành', 'joined'],
    ['người đủ từ 14 tuổi trở lên', 'người đủ từ 15 tuổi trở lên', 'refused'],
    ['dân số', 'dân số trưởng thành', 'refused'],
    ['dân số', 'dan so', 'refused'],
    [undefined, undefined, 'joined'],
    ['dân số', undefined, 'refused'],
    [undefined, 'dân số', 'refused'],
  ])('%s, %s: %s', (target, result, expected) => {
    expect(joinOf(target, result)).toBe(expected);
  });
});

/** What the product makes of a text in the cell of an indicator of figures. */
function observedAs(set: IndicatorSet, code: string, text: string): ObservedValue {
  const indicator = indicatorOf(set, code);
  if (indicator === undefined || !isFigureIndicator(indicator)) throw new Error(`no figure ${code}`);
  const reading = readCellValue({ value: text, numberFormat: 'General' }, expectationOf(indicator));
  return observedIn(reading, indicator.kind);
}

function link(code: string): CrosswalkLink {
  return { target: 'CKS', set: 'cds-thang', code };
}

function counted(code: string, population: string | undefined): FigureIndicator {
  return { ...planned(code), population };
}

function reported(set: string, code: string): FoundResult {
  return found(reportOfJune(set, code));
}

function planned(code: string): FigureIndicator {
  const indicator = indicatorOf(plan, code);
  if (indicator === undefined || !isFigureIndicator(indicator)) throw new Error(`no target ${code}`);
  return indicator;
}

function indexOfMay(code: string): string | undefined {
  const value = hundredths('2025-05').get('NN')?.get(code);
  return value === undefined
    ? undefined
    : `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`;
}

function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('a test asks for what is not there');
  return thing;
}
