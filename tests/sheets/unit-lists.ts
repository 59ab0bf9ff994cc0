import type { Unit, UnitList } from '../../src/model/unit';

const FIRST = [
  'Tân',
  'Mỹ',
  'Long',
  'Vĩnh',
  'An',
  'Phú',
  'Hòa',
  'Đông',
  'Bình',
  'Thạnh',
  'Châu',
  'Phước',
  'Hưng',
];
const SECOND = [
  'Long',
  'Quới',
  'Bình',
  'Thành',
  'Hưng',
  'Lợi',
  'Trị',
  'Hải',
  'Sơn',
  'Phong',
  'Khánh',
  'Đức',
  'Nghĩa',
];

export const TOWN: Unit = { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] };
export const PROVINCE: Unit = { code: 'H51', name: 'UBND tỉnh Gia Lai', kind: 'province', aliases: [] };

/** A unit above and as many communes as asked (up to 169 + wards), each with a name of its own, as after the reform of 2025. */
export function unitList(count: number, parent: Unit = TOWN): UnitList {
  return { parent, units: Array.from({ length: count }, (_, index) => commune(index, parent)) };
}

/** The same with every fifth name as long as merged communes and departments have them. */
export function unitListWithLongNames(count: number, parent: Unit = TOWN): UnitList {
  const { units } = unitList(count, parent);
  return {
    parent,
    units: units.map((unit, index) =>
      index % 5 === 0 ? { ...unit, name: longName(unit.name, index) } : unit,
    ),
  };
}

function commune(index: number, parent: Unit): Unit {
  const code = `${parent.code}.${String(index + 1).padStart(2, '0')}`;
  const isWard = index % 8 === 0;
  const name = isWard
    ? `UBND Phường ${index / 8 + 1}`
    : `UBND xã ${FIRST[index % 13] ?? ''} ${SECOND[Math.floor(index / 13) % 13] ?? ''}`;
  return { code, name, kind: isWard ? 'ward' : 'commune', aliases: [], parent: parent.code };
}

function longName(name: string, index: number): string {
  return index % 2 === 0
    ? `${name} – Vĩnh Thạnh`
    : `${name} (sáp nhập các xã Vĩnh Quới, Mỹ Quới và thị trấn Hưng Lợi)`;
}
