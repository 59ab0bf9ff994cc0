import * as fc from 'fast-check';
import { knownPart, type PackedPart } from '../../src/workbook/file/package/known-parts';
import { readGrids } from '../../src/workbook/file/read-grids';
import { WorkbookError } from '../../src/workbook/port';
import { handMadeFile, relationships, stylesPart } from './hand-made-file';

/** Stands in for inflating: every byte twice, in an array of its own each time. */
function doubled(packed: Uint8Array): Uint8Array {
  return Uint8Array.from([...packed, ...packed]);
}

function part(packed: readonly number[], crc: number): PackedPart {
  return { crc, size: packed.length * 2, packed: Uint8Array.from(packed) };
}

const unpacked = (one: PackedPart) => knownPart(one, () => doubled(one.packed));

describe('phần giống hệt nhau của nhiều tệp', () => {
  test('từ lần thứ ba không giải nén nữa', () => {
    const styles = part([7, 7, 7], 900_001);
    const inflate = jest.fn(() => doubled(styles.packed));
    const read = [1, 2, 3, 4].map(() => [...knownPart(styles, inflate)]);
    expect(read).toEqual(Array.from({ length: 4 }, () => [7, 7, 7, 7, 7, 7]));
    expect(inflate).toHaveBeenCalledTimes(2);
  });

  test('cùng mã kiểm tra, cùng cỡ mà khác một byte: không nhầm phần nọ với phần kia', () => {
    const [one, other] = [part([1, 2, 3], 900_002), part([1, 2, 4], 900_002)];
    for (let turn = 0; turn < 4; turn += 1) {
      expect([...unpacked(one)]).toEqual([1, 2, 3, 1, 2, 3]);
      expect([...unpacked(other)]).toEqual([1, 2, 4, 1, 2, 4]);
    }
  });

  test('phần nào, thứ tự nào cũng ra đúng nội dung của chính nó', () => {
    const anyPart = fc
      .tuple(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 3 }), fc.integer({ min: 0, max: 2 }))
      .map(([packed, crc]) => part(packed, crc));
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 40 }), (parts) => {
        for (const one of parts) expect([...unpacked(one)]).toEqual([...doubled(one.packed)]);
      }),
    );
  });

  test('nhớ có chừng: sau hàng nghìn phần khác nhau vẫn đúng', () => {
    const parts = Array.from({ length: 5_000 }, (_, index) => part([index & 0xff, index >> 8], index));
    for (const one of [...parts, ...parts, ...parts.slice(0, 300)])
      expect([...unpacked(one)]).toEqual([...doubled(one.packed)]);
  });

  test('phần hỏng không được nhớ: lần nào cũng báo', () => {
    const broken = part([5], 900_003);
    const inflate = () => {
      throw new Error('hỏng');
    };
    for (let turn = 0; turn < 4; turn += 1) expect(() => knownPart(broken, inflate)).toThrow('hỏng');
  });
});

describe('tệp giống tệp đã đọc mà nói sai về mình', () => {
  const sound = handMadeFile('<row r="1"><c r="A1" s="0"><v>5</v></c></row>', {
    parts: { 'xl/styles.xml': stylesPart('<xf numFmtId="10"/>') },
  });

  test.each([
    ['mã kiểm tra', 16],
    ['cỡ sau khi giải nén', 24],
  ])('%s sai ở danh mục: vẫn bị từ chối', async (_, field) => {
    for (let turn = 0; turn < 4; turn += 1) expect(await read(sound)).toEqual([[5]]);
    expect(await read(lyingAbout('xl/styles.xml', sound, field))).toEqual({
      type: 'damaged',
      part: 'xl/styles.xml',
    });
  });

  test('chữ dùng chung cùng bắt đầu một kiểu mà nối sang mục sau: đọc theo từng tệp', async () => {
    for (const text of ['một', 'hai', 'ba']) {
      const bytes = handMadeFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
        parts: {
          'xl/sharedStrings.xml': `<sst><si><si><t>${text}</t></si></si></sst>`,
          'xl/_rels/workbook.xml.rels': relationships({
            rId1: ['worksheet', 'worksheets/sheet1.xml'],
            rId3: ['sharedStrings', 'sharedStrings.xml'],
          }),
        },
      });
      expect(await read(bytes)).toEqual([[text]]);
    }
  });
});

async function read(bytes: Uint8Array): Promise<unknown> {
  try {
    const { grids } = await readGrids(bytes, (sheets) => sheets.map(({ name }) => name));
    return grids[0]?.values;
  } catch (error) {
    return error instanceof WorkbookError ? error.fault : error;
  }
}

/** The file with one more in a field of a part's record in the directory. */
function lyingAbout(name: string, sound: Uint8Array, field: number): Uint8Array {
  const bytes = sound.slice();
  const nameStart = Buffer.from(bytes.buffer).lastIndexOf(name);
  const DIRECTORY_RECORD_LENGTH = 46;
  const at = nameStart - DIRECTORY_RECORD_LENGTH + field;
  bytes[at] = (bytes[at] ?? 0) + 1;
  return bytes;
}
