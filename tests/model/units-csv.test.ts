import fc from 'fast-check';
import type { UnitList } from '../../src/model/unit';
import { parseUnitsCsv, writeUnitsCsv } from '../../src/model/units-csv';

const nganam = `code,name,kind,aliases,parent
NN,UBND thị xã Ngã Năm,thị xã,,
P1,UBND Phường 1,ward,P.1|Phường một,NN
VQ,UBND xã Vĩnh Quới,,,NN
MB,UBND xã Mỹ Bình,xã,,NN
`;

function list(text: string): UnitList {
  const reading = parseUnitsCsv(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.ok;
}

/** Line, code and params of each problem, in one line each. */
function problems(text: string): readonly string[] {
  const reading = parseUnitsCsv(text);
  if ('ok' in reading) return [];
  return reading.problems.map(({ line, code, params }) => [line, code, ...Object.values(params)].join(' '));
}

describe('đọc danh sách đơn vị', () => {
  test('thị xã Ngã Năm và các đơn vị, theo thứ tự của tệp', () => {
    expect(list(nganam)).toEqual({
      parent: { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] },
      units: [
        { code: 'P1', name: 'UBND Phường 1', kind: 'ward', aliases: ['P.1', 'Phường một'], parent: 'NN' },
        { code: 'VQ', name: 'UBND xã Vĩnh Quới', kind: 'commune', aliases: [], parent: 'NN' },
        { code: 'MB', name: 'UBND xã Mỹ Bình', kind: 'commune', aliases: [], parent: 'NN' },
      ],
    });
  });

  test('dấu BOM, CRLF, chấm phẩy, tab và dòng trống đều được', () => {
    expect(list(`\ufeff${nganam.replace(/\n/g, '\r\n')}`)).toEqual(list(nganam));
    expect(list(nganam.replace(/,/g, ';'))).toEqual(list(nganam));
    expect(list(nganam.replace(/,/g, '\t'))).toEqual(list(nganam));
    expect(list(nganam.replace(/\n/g, '\n\n,,,,\n').trimEnd())).toEqual(list(nganam));
  });

  test('cột theo tên, không theo vị trí; cột lạ bị bỏ qua; cấp trên không cần đứng đầu', () => {
    const reordered = `Parent, Name ,code,aliases,kind,note\nNN,Phường 1,01,,,x\n,TX. Ngã Năm,NN,,,\n`;
    expect(list(reordered)).toEqual({
      parent: { code: 'NN', name: 'TX. Ngã Năm', kind: 'town', aliases: [] },
      units: [{ code: '01', name: 'Phường 1', kind: 'ward', aliases: [], parent: 'NN' }],
    });
  });

  test('ngoặc kép giữ dấu phẩy, xuống dòng và ngoặc kép', () => {
    const quoted =
      'code,name,kind,aliases,parent\nA,"Sở Văn hóa, ""Thể thao""",sở,,\nB,"xã\nMỹ Bình",xã,,A\n';
    expect(list(quoted).parent.name).toBe('Sở Văn hóa, "Thể thao"');
    expect(list(quoted).units[0]!.name).toBe('xã\nMỹ Bình');
  });

  test('mã 01 và 1 là hai mã', () => {
    const text = 'code,name,kind,aliases,parent\nNN,thị xã Ngã Năm,,,\n01,Phường 1,,,NN\n1,Phường 2,,,NN\n';
    expect(list(text).units.map(({ code }) => code)).toEqual(['01', '1']);
  });

  test('một xã chỉ lập biểu của mình: một dòng là đủ danh sách', () => {
    const alone = list('code,name,kind,aliases,parent\nGM,UBND xã Giao Minh,,X. Giao Minh,\n');
    expect(alone).toEqual({
      parent: { code: 'GM', name: 'UBND xã Giao Minh', kind: 'commune', aliases: ['X. Giao Minh'] },
      units: [],
    });
    expect(list(writeUnitsCsv(alone))).toEqual(alone);
  });

  test('ngày hiệu lực; đơn vị cũ và mới cùng tên ở hai thời kỳ', () => {
    const text = `code,name,kind,aliases,parent,valid_from,valid_to
T,tỉnh Gia Lai,,,,,
A,xã Mỹ Bình,,,T,,30/6/2025
B,xã Mỹ Bình,,,T,2025-07-01,
`;
    expect(list(text).units.map(({ validFrom, validTo }) => [validFrom ?? null, validTo ?? null])).toEqual([
      [null, { year: 2025, month: 6, day: 30 }],
      [{ year: 2025, month: 7, day: 1 }, null],
    ]);
  });
});

describe('đơn vị nay thuộc đơn vị khác', () => {
  const header = 'code,name,kind,aliases,parent,valid_from,valid_to,successors\n';
  const top = 'ST,tỉnh Sóc Trăng,,,,,,\n';
  const ended = 'A,xã Mỹ Bình,,,ST,,30/6/2025,B| C\n';
  const others = 'B,phường Ngã Năm,,,ST,1/7/2025,,\nC,xã Tân Long,,,ST,1/7/2025,,\n';

  test('mã các đơn vị tiếp nhận, đọc lại được', () => {
    const units = list(`${header}${top}${ended}${others}`);
    expect(units.units.map(({ successors }) => successors)).toEqual([['B', 'C'], undefined, undefined]);
    expect(list(writeUnitsCsv(units))).toEqual(units);
  });

  test('mã lạ và chính mã của mình là lỗi', () => {
    expect(problems(`${header}${top}${ended}`)).toEqual(['3 unknown-successor B', '3 unknown-successor C']);
    expect(problems(`${header}${top}A,xã Mỹ Bình,,,ST,,,a\n`)).toEqual(['3 own-successor a']);
  });
});

describe('lỗi trong danh sách', () => {
  const header = 'code,name,kind,aliases,parent\n';
  const top = 'NN,thị xã Ngã Năm,,,\n';

  test.each([
    ['thiếu cột', 'code,name,kind,parent\nNN,thị xã Ngã Năm,,\n', ['1 missing-column aliases']],
    [
      'tệp rỗng',
      '',
      ['code', 'name', 'kind', 'aliases', 'parent'].map((column) => `1 missing-column ${column}`),
    ],
    ['cột hai lần', `code,name,kind,aliases,parent,code\n${top}`, ['1 repeated-column code']],
    ['chỉ có tiêu đề', header, ['1 no-units']],
    ['một dòng mà có cấp trên', `${header}A,xã Mỹ Bình,,,NN\n`, ['2 no-parent-row']],
    ['một dòng mà trống tên', `${header}A,,xã,,\n`, ['2 empty-name A']],
    ['trống mã', `${header}${top},Phường 1,,,NN\n`, ['3 empty-code']],
    ['trống tên', `${header}${top}P1,,ward,,NN\n`, ['3 empty-name P1']],
    ['mã chỉ khác chữ hoa', `${header}${top}P1,Phường 1,,,NN\np1,Phường 2,,,NN\n`, ['4 duplicate-code p1 3']],
    ['mã có dấu đại diện', `${header}${top}P*,Phường 1,,,NN\n`, ['3 bad-code P*']],
    ['trùng mã', `${header}${top}P1,Phường 1,,,NN\nP1,Phường 2,,,NN\n`, ['4 duplicate-code P1 3']],
    [
      'trùng tên',
      `${header}${top}P1,UBND Phường 1,,,NN\nP2,Phường 01,,,NN\n`,
      ['4 same-name Phường 01 UBND Phường 1 3'],
    ],
    [
      'tên trống loại trùng nhờ cột loại',
      `${header}${top}A,Mỹ Bình,xã,,NN\nB,xã Mỹ Bình,,,NN\n`,
      ['4 same-name xã Mỹ Bình Mỹ Bình 3'],
    ],
    [
      'tên gọi khác của hai đơn vị',
      `${header}${top}A,Phường 1,,P.A,NN\nB,Phường 2,,phường A,NN\n`,
      ['4 alias-taken phường A Phường 1 3'],
    ],
    ['loại lạ', `${header}${top}A,Phường 1,làng,,NN\n`, ['3 unknown-kind làng']],
    ['không rõ loại', `${header}${top}A,Mỹ Bình,,,NN\n`, ['3 kind-missing Mỹ Bình']],
    ['không ai ở trên', `${header}A,Phường 1,,,B\nB,Phường 2,,,A\n`, ['2 no-parent-row']],
    ['cấp trên lạ', `${header}${top}A,Phường 1,,,ST\n`, ['3 unknown-parent ST']],
    ['quên cấp trên', `${header}${top}A,Phường 1,,,NN\nB,Phường 2,,,\n`, ['4 parent-missing B Phường 2']],
    [
      'hai cấp trên',
      `${header}${top}A,Phường 1,,,NN\nST,tỉnh Sóc Trăng,,,\nB,Phường 2,,,ST\n`,
      ['4 several-parents ST NN 2', '5 nested-parent ST'],
    ],
    ['ba cấp', `${header}${top}A,Phường 1,,,NN\nB,Phường 2,,,A\n`, ['4 nested-parent A']],
    [
      'ngày sai',
      'code,name,kind,aliases,parent,valid_from,valid_to\nNN,thị xã Ngã Năm,,,,,\nA,Phường 1,,,NN,31/4/2025,\nB,Phường 2,,,NN,1/7/2025,1/1/2025\n',
      ['3 bad-date valid_from 31/4/2025', '4 dates-reversed 1/7/2025 1/1/2025'],
    ],
    ['ngoặc kép không đóng', `${header}${top}A,"Phường 1,,,NN\n`, ['3 broken-quotes']],
    ['chữ sau ngoặc kép', `${header}${top}A,"Phường" 1,,,NN\n`, ['3 broken-quotes']],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('chữ TCVN3 và tệp không phải UTF-8', () => {
    expect(problems(`${header}NN,UBND thÞ x· Ng· N¨m,,,\n`)).toEqual([
      '2 legacy-encoding tcvn3 NN,UBND thÞ x· Ng· N¨m,,,',
    ]);
    expect(problems(`${header}NN,th\ufffd x\ufffd Ng\ufffd N\ufffdm,,,\n`)).toEqual([
      '2 not-utf8 NN,th\ufffd x\ufffd Ng\ufffd N\ufffdm,,,',
    ]);
  });

  test('mọi lỗi được nêu một lần, theo thứ tự dòng', () => {
    const text = `${header}${top},Phường 1,,,NN\nB,Mỹ Bình,,,XX\n`;
    expect(problems(text)).toEqual(['3 empty-code', '4 kind-missing Mỹ Bình', '4 unknown-parent XX']);
  });
});

describe('viết danh sách đơn vị', () => {
  test('đọc lại được', () => {
    expect(list(writeUnitsCsv(list(nganam)))).toEqual(list(nganam));
    expect(writeUnitsCsv(list(nganam)).startsWith('\ufeffcode,name,kind,aliases,parent\r\nNN,')).toBe(true);
  });

  test('tên bất kỳ, ngày hiệu lực, tên gọi khác: đọc lại được', () => {
    const word = fc.stringMatching(/^[A-Za-z",;\n]{1,8}[a-z]$/);
    const date = fc.constantFrom(null, { year: 2025, month: 7, day: 1 }, { year: 2025, month: 6, day: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, date), { maxLength: 5 }), (rows) => {
        const units = rows.map(([text, validFrom], at) => ({
          code: `U${at}`,
          name: `xã ${at} ${text}`,
          kind: 'commune' as const,
          aliases: [`tên ${at} ${text}`],
          parent: 'NN',
          ...(validFrom === null ? {} : { validFrom }),
        }));
        const written: UnitList = {
          parent: { code: 'NN', name: 'thị xã Ngã Năm', kind: 'town', aliases: [] },
          units,
        };
        expect(list(writeUnitsCsv(written))).toEqual(written);
      }),
    );
  });

  test('không ném lỗi với bất kỳ văn bản nào', () => {
    const piece = fc.constantFrom(...'abN1,;"\n\r\t| ăđ'.split(''), 'NN', 'xã ', 'Phường 1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = parseUnitsCsv(`code,name,kind,aliases,parent\n${pieces.join('')}`);
        expect('ok' in reading || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
