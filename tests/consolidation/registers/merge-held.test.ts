import * as fc from 'fast-check';
import type { HeldRegister, HeldRow } from '../../../src/consolidation/registers/held-register';
import type { RegisterAccount } from '../../../src/consolidation/registers/register-account';
import type { RegisterRecord } from '../../../src/registers/register-table';
import { textIn } from '../../../src/registers/register-table';
import { document, fileWith, MY_BINH, MY_QUOI, sentRegister, united } from '../../support/sent-registers';
import { registerTable, H1_2025, VAN_BAN } from '../../support/register-table';

/** What a person does to a row of the united sheet. */
const DEEDS = ['nothing', 'subject', 'number', 'delete'] as const;
type Deed = (typeof DEEDS)[number];

const NUMBERS = ['1/KH-UBND', '2/KH-UBND', '3/KH-UBND', '4/KH-UBND'];
const number = fc.constantFrom(...NUMBERS);
const sentTwice = fc.record({
  first: fc.array(number, { minLength: 1, maxLength: 5 }),
  others: fc.array(number, { minLength: 1, maxLength: 3 }),
  deeds: fc.array(fc.constantFrom(...DEEDS), { minLength: 8, maxLength: 8 }),
  corrected: fc.array(number, { minLength: 8, maxLength: 8 }),
  typed: fc.array(number, { maxLength: 2 }),
});

test('nhận lại đúng những tệp cũ thì trang tổng hợp còn nguyên như người ta đã sửa, xóa, gõ thêm', () => {
  fc.assert(
    fc.property(sentTwice, ({ first, others, deeds, corrected, typed }) => {
      const files = [
        fileWith(
          'a.xlsx',
          [
            sentRegister(
              MY_BINH,
              first.map((text) => document(text)),
            ),
          ],
          3,
        ),
        fileWith(
          'b.xlsx',
          [
            sentRegister(
              MY_QUOI,
              others.map((text) => document(text)),
            ),
          ],
          3,
        ),
      ];
      const before = united(files);
      const held = heldOf(before, deeds, corrected, typed);
      const after = united(files, { held });
      expect(said(after.records.map(({ record }) => record))).toEqual(
        said(held.rows.map(({ record }) => record)),
      );
      expect(after.leftBehind).toEqual([]);
      const touched = held.rows.filter(({ source }) => source === null).length;
      expect(after.kept.length).toBeGreaterThanOrEqual(touched);
    }),
    { numRuns: 300 },
  );
});

test('nhận tệp khác: không dòng nào người ta sửa hay gõ bị mất', () => {
  fc.assert(
    fc.property(sentTwice, fc.array(number, { minLength: 1, maxLength: 5 }), (given, numbers) => {
      const { first, deeds, corrected, typed } = given;
      const before = united([
        fileWith(
          'a.xlsx',
          [
            sentRegister(
              MY_BINH,
              first.map((text) => document(text)),
            ),
          ],
          3,
        ),
      ]);
      const held = heldOf(before, deeds, corrected, typed);
      const anew = [
        fileWith(
          'b.xlsx',
          [
            sentRegister(
              MY_BINH,
              numbers.map((text) => document(text)),
            ),
          ],
          5,
        ),
      ];
      const after = said(united(anew, { held }).records.map(({ record }) => record));
      const byHand = held.rows.filter(
        ({ record }) => textIn(record, 'trich-yeu') !== 'Chuyển đổi số năm 2025',
      );
      for (const text of said(byHand.map(({ record }) => record))) expect(after).toContain(text);
    }),
  );
});

/** The united sheet as it stands after a person's deeds, with what the workbook remembers. */
function heldOf(
  { records, origins, receipts }: RegisterAccount,
  deeds: readonly Deed[],
  corrected: readonly string[],
  typed: readonly string[],
): HeldRegister {
  const rows = records.flatMap(({ unit, file, record }, index): readonly HeldRow[] => {
    const source = { file: file.name, row: record.row + 1 };
    const own = { ...record, row: 7 + index };
    switch (deeds[index]) {
      case 'delete':
        return [];
      case 'subject':
        return [{ unit, source, record: withText(own, 'trich-yeu', `Sửa tay ${index}`) }];
      case 'number':
        return [{ unit, source, record: withText(own, 'so-ky-hieu', corrected[index] ?? '') }];
      default:
        return [{ unit, source, record: own }];
    }
  });
  const [unit] = records.map((record) => record.unit);
  const byHand = registerTable(
    VAN_BAN,
    H1_2025,
    typed.map((text, index) => document(text, { 'trich-yeu': `Gõ thêm ${index}` })),
  ).records.map((record): HeldRow => ({ unit: unit ?? null, source: null, record }));
  return {
    sheet: 'van-ban-tong-hop 6T-2025',
    rows: [...rows, ...byHand],
    origins: origins.map((origin) => ({ ...origin, takenAt: '2025-06-03T01:00:00Z' })),
    receipts,
  };
}

function withText(record: RegisterRecord, column: string, text: string): RegisterRecord {
  const cell = record.cells.get(column);
  if (cell === undefined) throw new Error(`no column ${column}`);
  const value = { type: 'words', words: text } as const;
  return { ...record, cells: new Map([...record.cells, [column, { ...cell, text, content: text, value }]]) };
}

/** Number and subject of each record, in an order of their own. */
function said(records: readonly RegisterRecord[]): readonly string[] {
  return records.map((record) => `${textIn(record, 'so-ky-hieu')} ${textIn(record, 'trich-yeu')}`).sort();
}
