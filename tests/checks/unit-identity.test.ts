import { unitIdentity } from '../../src/checks/unit-identity';
import type { UnitList } from '../../src/model/unit';
import { parseUnitsCsv } from '../../src/model/units-csv';
import { toldIn, type Beside } from '../support/checking';
import { mapRows, withUnits, type TypedRow, type TypedTable } from '../support/entry-table';
import { APRIL, MAY, NGA_NAM_UNITS } from '../support/nga-nam';

const LISTED: Beside = { unitList: NGA_NAM_UNITS };

describe('mã và tên không khớp: không đoán số liệu là của ai', () => {
  test('sắp xếp cột tên mà không kèm cột mã', () => {
    const names = MAY.units.map(({ name }) => name);
    const sorted = withUnits(MAY, (rows) =>
      rows.map((row, index) => ({ ...row, name: names[names.length - 1 - index]! })),
    );
    const found = toldIn(unitIdentity, sorted, LISTED);
    expect(found.map(({ code, severity, unit }) => [code, severity, unit])).toEqual(
      ['NN.01', 'NN.02', 'NN.03', 'NN.04', 'NN.05', 'NN.06', 'NN.07', 'NN.08'].map((unit) => [
        'code-name-mismatch',
        'error',
        unit,
      ]),
    );
    expect(found[0]).toEqual({
      code: 'code-name-mismatch',
      severity: 'error',
      cell: 'C11',
      unit: 'NN.01',
      indicator: undefined,
      details: {
        code: 'NN.01',
        name: 'UBND xã Tân Long',
        nameOfCode: 'UBND Phường 1',
        codeOfName: 'NN.08',
      },
    });
  });

  test('hai dòng đổi tên cho nhau, so với trang kỳ trước khi không có danh sách', () => {
    const found = toldIn(unitIdentity, swapped('NN.05', 'NN.06'), { earlier: APRIL });
    expect(found.map(({ unit, details }) => [unit, (details as { codeOfName: string }).codeOfName])).toEqual([
      ['NN.05', 'NN.06'],
      ['NN.06', 'NN.05'],
    ]);
  });

  test('mã có trong danh sách, tên gõ đè thành tên lạ', () => {
    expect(toldIn(unitIdentity, renamed('NN.08', 'UBND xã Tân Lang'), LISTED)).toMatchObject([
      {
        code: 'code-name-mismatch',
        cell: 'C18',
        unit: 'NN.08',
        details: { nameOfCode: 'UBND xã Tân Long', codeOfName: null },
      },
    ]);
  });

  test('tên có trong danh sách, mã 1 thay cho NN.01', () => {
    expect(toldIn(unitIdentity, recoded('NN.01', '1'), LISTED)).toMatchObject([
      { code: 'code-name-mismatch', unit: '1', details: { nameOfCode: null, codeOfName: 'NN.01' } },
    ]);
  });

  test('Phường 1 không phải Phường 10; xã Mỹ Bình không phải phường Mỹ Bình', () => {
    expect(toldIn(unitIdentity, renamed('NN.01', 'UBND Phường 10'), LISTED)).toHaveLength(1);
    expect(toldIn(unitIdentity, renamed('NN.05', 'UBND phường Mỹ Bình'), LISTED)).toHaveLength(1);
  });

  test('bỏ dấu không phải là một tên khác cách viết', () => {
    expect(toldIn(unitIdentity, renamed('NN.06', 'UBND xa My Quoi'), LISTED)).toMatchObject([
      { code: 'code-name-mismatch' },
    ]);
  });

  test('dòng của thị xã cũng được xét', () => {
    const other = mapRows(MAY, (row) => (row.code === 'NN' ? { ...row, name: 'UBND huyện Mỹ Tú' } : row));
    expect(toldIn(unitIdentity, other, LISTED)).toMatchObject([{ code: 'code-name-mismatch', unit: 'NN' }]);
  });
});

describe('cách viết khác của cùng một tên không phải là lỗi', () => {
  test.each([
    ['NN.05', 'UBND xã Mỹ Bình'.normalize('NFD')],
    ['NN.01', 'UBND Phƣờng 1'], // ƣ (U+01A3) for ư, as an old converter wrote it
    ['NN.01', 'UBND\u00a0Phường\u00a01'],
    ['NN.01', '  UBND  phường   1 '],
    ['NN.01', 'Ủy ban nhân dân phường 1'],
    ['NN.01', 'Uỷ ban nhân dân phường 01'],
    ['NN.01', 'P.1'], // an alias of the list
    ['NN.05', 'Mỹ Bình'],
    ['NN.05', 'XÃ MỸ BÌNH'],
    ['NN', 'TX. Ngã Năm'],
    ['NN', 'Thị xã Ngã Năm'],
  ])('%s %p', (code, name) => {
    expect(toldIn(unitIdentity, renamed(code, name), LISTED)).toEqual([]);
  });

  test('tên gọi khác ghi trong danh sách', () => {
    const list = {
      ...NGA_NAM_UNITS,
      units: NGA_NAM_UNITS.units.map((unit) =>
        unit.code === 'NN.01' ? { ...unit, aliases: ['Phường Trung tâm'] } : unit,
      ),
    };
    const called = renamed('NN.01', 'UBND phường Trung Tâm');
    expect(toldIn(unitIdentity, called, { unitList: list })).toEqual([]);
    expect(toldIn(unitIdentity, called, LISTED)).toMatchObject([{ code: 'code-name-mismatch' }]);
  });

  test('hòa và hoà, thủy và thuỷ', () => {
    const hoa = renamed('NN.05', 'UBND xã Hoà Thuỷ');
    const list = listOf(['NN,UBND thị xã Ngã Năm,town,,', 'NN.05,UBND xã Hòa Thủy,commune,,NN']);
    const onlyOne = withUnits(hoa, (rows) => rows.filter(({ code }) => code === 'NN.05'));
    expect(toldIn(unitIdentity, onlyOne, { unitList: list })).toEqual([]);
  });
});

describe('đơn vị không có trong danh sách', () => {
  test('tên gần đúng: gợi ý, không tự nhận', () => {
    const typo = withUnits(MAY, (rows) => [...rows, row('NN.9', 'UBND xã My Quoi')]);
    expect(toldIn(unitIdentity, typo, LISTED)).toEqual([
      {
        code: 'unknown-unit',
        severity: 'error',
        cell: 'C19',
        unit: 'NN.9',
        indicator: undefined,
        details: { code: 'NN.9', name: 'UBND xã My Quoi', suggestion: 'UBND xã Mỹ Quới' },
      },
    ]);
  });

  test('tên không giống ai: không gợi ý', () => {
    const other = withUnits(MAY, (rows) => [...rows, row('ST.01', 'UBND phường Vĩnh Châu')]);
    expect(toldIn(unitIdentity, other, LISTED)).toMatchObject([
      { code: 'unknown-unit', details: { suggestion: null } },
    ]);
  });

  test('Phường 4 không gợi ý Phường 1: số khác là đơn vị khác', () => {
    const other = withUnits(MAY, (rows) => [...rows, row('NN.44', 'UBND Phường 4')]);
    expect(toldIn(unitIdentity, other, LISTED)).toMatchObject([
      { code: 'unknown-unit', details: { suggestion: null } },
    ]);
  });
});

describe('một đơn vị hai dòng', () => {
  test('cùng mã: nêu dòng trên', () => {
    const doubled = withUnits(MAY, (rows) => [...rows, row('NN.01', 'UBND Phường 1')]);
    expect(toldIn(unitIdentity, doubled, LISTED)).toEqual([
      {
        code: 'duplicate-unit',
        severity: 'error',
        cell: undefined,
        unit: 'NN.01',
        indicator: undefined,
        details: { code: 'NN.01', name: 'UBND Phường 1', otherRow: 11 },
      },
    ]);
  });

  test('cùng tên khác cách viết, mã khác', () => {
    const doubled = withUnits(MAY, (rows) => [...rows, row('X', 'Ủy ban nhân dân phường 01')]);
    expect(toldIn(unitIdentity, doubled)).toMatchObject([
      { code: 'duplicate-unit', unit: 'X', details: { otherRow: 11 } },
    ]);
  });

  test('dòng của thị xã chép xuống dưới các xã', () => {
    const doubled = withUnits(MAY, (rows) => [...rows, row('NN', 'UBND thị xã Ngã Năm')]);
    expect(toldIn(unitIdentity, doubled, LISTED)).toMatchObject([
      { code: 'duplicate-unit', unit: 'NN', details: { otherRow: 9 } },
    ]);
  });

  test('cột mã kéo xuống: mỗi dòng sau trùng với dòng đầu', () => {
    const filled = withUnits(MAY, (rows) => rows.map((one) => ({ ...one, code: 'NN.01' })));
    const found = toldIn(unitIdentity, filled, LISTED).filter(({ code }) => code === 'duplicate-unit');
    expect(found).toHaveLength(7);
  });

  test('huyện Mỹ Tú và xã Mỹ Tú, tên viết trần: không phải một đơn vị', () => {
    const bare: TypedTable = {
      ...MAY,
      parent: row('MT', 'Mỹ Tú'),
      units: [row('MT.01', 'Mỹ Tú'), row('MT.02', 'Long Hưng')],
    };
    const list = listOf(['MT,Mỹ Tú,district,,', 'MT.01,Mỹ Tú,commune,,MT', 'MT.02,Long Hưng,commune,,MT']);
    expect(toldIn(unitIdentity, bare, { unitList: list })).toEqual([]);
    expect(toldIn(unitIdentity, bare)).toEqual([]);
  });

  test('phường và xã cùng tên trần, danh sách phân biệt được theo mã', () => {
    const list = listOf([
      'NN,UBND thị xã Ngã Năm,town,,',
      'NN.01,Long Tân,ward,,NN',
      'NN.02,Long Tân,commune,,NN',
    ]);
    const bare = withUnits(MAY, () => [row('NN.01', 'Long Tân'), row('NN.02', 'Long Tân')]);
    expect(toldIn(unitIdentity, bare, { unitList: list })).toEqual([]);
    expect(toldIn(unitIdentity, bare)).toMatchObject([{ code: 'duplicate-unit', unit: 'NN.02' }]);
  });

  test('tên của dòng trên gõ đè lên dòng dưới: vừa trùng, vừa không khớp mã', () => {
    const found = toldIn(unitIdentity, renamed('NN.02', 'UBND Phường 1'), LISTED);
    expect(found.map(({ code, unit }) => [code, unit])).toEqual([
      ['duplicate-unit', 'NN.02'],
      ['code-name-mismatch', 'NN.02'],
    ]);
  });
});

test('tên của dòng dưới gõ đè lên dòng trên: dòng dưới đúng mã vẫn là dòng thứ hai của tên ấy', () => {
  const found = toldIn(unitIdentity, renamed('NN.01', 'UBND Phường 2'), LISTED);
  expect(found.map(({ code, unit }) => [code, unit])).toEqual([
    ['code-name-mismatch', 'NN.01'],
    ['duplicate-unit', 'NN.02'],
  ]);
});

test('tên gõ bằng phông TCVN3', () => {
  const found = toldIn(unitIdentity, renamed('NN.05', 'UBND x· Mü B×nh'), LISTED);
  expect(found).toMatchObject([
    {
      code: 'legacy-encoding',
      severity: 'error',
      unit: 'NN.05',
      details: { text: 'UBND x· Mü B×nh', encoding: 'tcvn3' },
    },
    { code: 'code-name-mismatch', unit: 'NN.05' },
  ]);
});

test('không danh sách, không kỳ trước: không có gì để so', () => {
  expect(toldIn(unitIdentity, swapped('NN.05', 'NN.06'))).toEqual([]);
});

test('số thật của hai tháng', () => {
  expect(toldIn(unitIdentity, APRIL, LISTED)).toEqual([]);
  expect(toldIn(unitIdentity, MAY, { ...LISTED, earlier: APRIL })).toEqual([]);
  expect(toldIn(unitIdentity, MAY, { earlier: APRIL })).toEqual([]);
});

function renamed(code: string, name: string): TypedTable {
  return mapRows(MAY, (one) => (one.code === code ? { ...one, name } : one));
}

function recoded(code: string, other: string): TypedTable {
  return mapRows(MAY, (one) => (one.code === code ? { ...one, code: other } : one));
}

/** The names of two units exchanged. */
function swapped(a: string, b: string): TypedTable {
  const nameOf = (code: string) => MAY.units.find((one) => one.code === code)!.name;
  return mapRows(MAY, (one) => {
    if (one.code === a) return { ...one, name: nameOf(b) };
    return one.code === b ? { ...one, name: nameOf(a) } : one;
  });
}

function row(code: string, name: string): TypedRow {
  return { code, name, cells: { TONG: 70 } };
}

function listOf(lines: readonly string[]): UnitList {
  const reading = parseUnitsCsv(['code,name,kind,aliases,parent', ...lines].join('\n'));
  if (!('ok' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.ok;
}
