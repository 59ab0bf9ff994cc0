import { hundredths, NGA_NAM_UNITS } from '../support/nga-nam';
import { plain } from '../support/checking';
import { reviewOf, tabbed } from './pasting';

/** The tables of the annex (seed 000) as they are printed, by the indicator that a person says the column is. */
const ANNEX: Readonly<
  Record<string, { readonly parent: readonly string[]; readonly units: readonly string[] }>
> = {
  TONG: {
    parent: ['UBND thị xã Ngã Năm|70,25|72,03'],
    units: [
      'UBND Phường 1|72,89|79,41|',
      'UBND Phường 2|76,71|77,37|',
      'UBND Phường 3|77,82|75,43|',
      'UBND xã Vĩnh Quới|74,12|66,13|',
      'UBND xã Mỹ Bình|66,76|70,08|',
      'UBND xã Mỹ Quới|80,12|61,52|',
      'UBND xã Long Bình|76,28|75,39|',
      'UBND xã Tân Long|59,52|54,6|',
    ],
  },
  CKMB: {
    parent: ['UBND thị xã Ngã Năm|96,1|91,2'],
    units: [
      'UBND Phường 1|65,2|69,6|',
      'UBND Phường 2|89,7|64,8|',
      'UBND Phường 3|100|52,9|',
      'UBND xã Vĩnh Quới|82,3|33,3|',
      'UBND xã Mỹ Bình|41,7|70|',
      'UBND xã Mỹ Quới|100|27,8|',
      'UBND xã Long Bình|75,5|48,9|',
      'UBND xã Tân Long|20,6|8,9|',
    ],
  },
  TDGQ: {
    parent: ['UBND thị xã Ngã Năm|98,7|95,77'],
    units: [
      'UBND Phường 1|99,14|94,59|',
      'UBND Phường 2|99,73|97,22|',
      'UBND Phường 3|99,66|100|',
      'UBND xã Vĩnh Quới|99,78|96,15|',
      'UBND xã Mỹ Bình|96,88|76|',
      'UBND xã Mỹ Quới|100|100|',
      'UBND xã Long Bình|100|96,97|',
      'UBND xã Tân Long|99,47|90,91|',
    ],
  },
  CLGQ: {
    parent: ['UBND thị xã Ngã Năm|55,2|41,3'],
    units: [
      'UBND Phường 1|70,9|78,1|',
      'UBND Phường 2|98,6|94,3|',
      'UBND Phường 3|40,8|50|',
      'UBND xã Vĩnh Quới|65,5|52|',
      'UBND xã Mỹ Bình|77,9|95,2|',
      'UBND xã Mỹ Quới|51,2|50|',
      'UBND xã Long Bình|70,4|72,7|',
      'UBND xã Tân Long|81,4|100|',
    ],
  },
  TTTT: {
    parent: ['UBND thị xã Ngã Năm|2,96|30,15'],
    units: [
      'UBND Phường 1|0,95|67,35|',
      'UBND Phường 2|0,3|72,73|',
      'UBND Phường 3|0|40|',
      'UBND xã Vĩnh Quới|8,06|85,25|',
      'UBND xã Mỹ Bình|3,3|15,38|',
      'UBND xã Mỹ Quới|2,98|72,22|',
      'UBND xã Long Bình|3,59|70,59|',
      'UBND xã Tân Long|3,57|20|',
    ],
  },
  MDSH: {
    parent: [
      'UBND thị xã Ngã Năm (tổng hợp)|55|40,3',
      'Hồ sơ cấp kết quả điện tử|71,6|52,27',
      'Hồ sơ TTHC số hóa kết quả giải quyết|59,52|45,62',
    ],
    units: [
      'UBND Phường 1|71,3|67|',
      'UBND Phường 2|70,8|66,5|',
      'UBND Phường 3|71,5|70,5|',
      'UBND xã Vĩnh Quới|54,9|53,4|',
      'UBND xã Mỹ Bình|70,6|66,8|',
      'UBND xã Mỹ Quới|72,1|40,4|',
      'UBND xã Long Bình|71,2|71,9|',
      'UBND xã Tân Long|63,1|59,1|',
    ],
  },
  MDHL: {
    parent: [
      'UBND thị xã Ngã Năm (tổng hợp)|66,7|100',
      'Hài lòng trong xử lý phản ánh kiến nghị|100|95',
      'Hài lòng trong tiếp nhận giải quyết TTHC|93,84|85,73',
    ],
    units: [
      'UBND Phường 1|100|100|',
      'UBND Phường 2|100|100|',
      'UBND Phường 3|100|100|',
      'UBND xã Vĩnh Quới|100|100|',
      'UBND xã Mỹ Bình|100|94,8|',
      'UBND xã Mỹ Quới|100|100|',
      'UBND xã Long Bình|100|100|',
      'UBND xã Tân Long|100|100|',
    ],
  },
};
const UNIT_HEADINGS = ['Đơn vị|Điểm số||Xếp hạng', '|Tháng 4|Tháng 5|'];
const MAY = hundredths('2025-05');

/** By unit and indicator what a paste would write, in hundredths. */
function pasted(lines: readonly string[], indicator: string) {
  const { plan } = reviewOf({ text: tabbed(...lines), choices: new Map([[2, indicator]]) });
  expect(plan.omissions).toEqual([]);
  return plan.cells.map(({ unit, indicator: { code }, after }) => {
    const value = after.type === 'figure' ? Math.round(Number(plain(after.value)) * 100) : after.status;
    return [unit.code, code, value] as const;
  });
}

test.each(Object.entries(ANNEX))('bảng %s của các xã: đúng tám số của tháng 5', (indicator, { units }) => {
  expect(pasted([...UNIT_HEADINGS, ...units], indicator)).toEqual(
    NGA_NAM_UNITS.units.map(({ code }) => [code, indicator, MAY.get(code)!.get(indicator)]),
  );
});

test.each(Object.entries(ANNEX))(
  'bảng %s của thị xã: dòng chung và các dòng con',
  (indicator, { parent }) => {
    const found = pasted(['Đơn vị|Tháng 4|Tháng 5', ...parent], indicator);
    expect(found).toHaveLength(parent.length);
    for (const [unit, code, value] of found) {
      expect(unit).toBe('NN');
      expect(code === indicator || code.startsWith(`${indicator}.`)).toBe(true);
      expect(value).toBe(MAY.get('NN')!.get(code));
    }
  },
);
