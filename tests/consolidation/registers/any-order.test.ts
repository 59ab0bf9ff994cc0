import * as fc from 'fast-check';
import type { ReadSubmission } from '../../../src/consolidation/submission';
import {
  document,
  fileWith,
  MY_BINH,
  MY_QUOI,
  pairsOf,
  PHUONG_1,
  recordsOf,
  sentRegister,
  united,
} from '../../support/sent-registers';

const record = fc
  .record({
    number: fc.constantFrom('1/KH-UBND', '1 / kh-ubnd', '2/QĐ-UBND', '766/QĐ-TTg', '=1+1'),
    body: fc.constantFrom('', 'UBND xã', 'Thủ tướng Chính phủ', 'thủ tướng chính phủ'),
    date: fc.constantFrom(45672, 45673, '15/01/2025', 'hôm qua'),
  })
  .map(({ number, body, date }) => document(number, { 'co-quan': body, 'ngay-ban-hanh': date }));
const sent = fc.record({
  unit: fc.constantFrom(MY_BINH, MY_QUOI, PHUONG_1, { code: 'X', name: 'Phường 11' }),
  records: fc.array(record, { maxLength: 5 }),
  day: fc.constantFrom(null, 3, 4, 5),
});
const submissions = fc.array(sent, { minLength: 1, maxLength: 6 }).map((files) =>
  files.map(({ unit, records, day }, index): ReadSubmission => {
    return fileWith(`tep-${index}.xlsx`, [sentRegister(unit, records)], day);
  }),
);
const shuffled = submissions.chain((files) =>
  fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
);

test('thứ tự đưa tệp vào không quyết định điều gì', () => {
  fc.assert(
    fc.property(shuffled, ([files, others]) => {
      const [one, other] = [united(files), united(others)];
      expect(recordsOf(other)).toEqual(recordsOf(one));
      expect(pairsOf(other)).toEqual(pairsOf(one));
      expect(other.units).toEqual(one.units);
      expect(other.leftBehind.map(({ file }) => file.name).sort()).toEqual(
        one.leftBehind.map(({ file }) => file.name).sort(),
      );
    }),
  );
});

test('không dòng nào mất trong im lặng: được lấy, có trong tệp được tính, được nêu là bỏ lại, hoặc tệp có lý do', () => {
  fc.assert(
    fc.property(submissions, (files) => {
      const account = united(files);
      for (const { file, registers } of files) {
        const rows = registers.flatMap(({ records }) => records);
        const taken = account.records.filter((one) => one.file === file);
        const ofFile = account.files.find((one) => one.file === file);
        expect(ofFile?.records).toBe(taken.length);
        if (taken.length > 0)
          expect(taken.map((one) => one.record.row + 1)).toEqual(rows.map(({ row }) => row));
        else expect(ofFile?.findings).not.toEqual([]);
      }
    }),
  );
});
