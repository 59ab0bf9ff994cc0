import { byIndicator, documentValues } from './document-values';
import { HOUSED } from './inventory-rows';

const monthly = HOUSED.filter(({ home }) => home.set === 'cds-thang');
const sample = byIndicator(documentValues('nga-nam/cds-thang-2025-06.csv'));

test('the sample of June 2025 holds the figures of eighteen rows and no other', () => {
  expect(monthly).toHaveLength(18);
  expect(Object.keys(sample).sort()).toEqual(monthly.flatMap(({ home }) => home.codes).sort());
});

test.each(monthly.map((row) => [row.id, row] as const))('%s: as the document prints it', (_id, row) => {
  const texts = row.home.codes.map((code) => sample[code]);
  expect(texts).toEqual(
    row.home.codes.map((code) => {
      if (code.endsWith('.TANG')) return row.increment;
      if (code.endsWith('.LUYKE')) return row.cumulative;
      return row.value;
    }),
  );
});
