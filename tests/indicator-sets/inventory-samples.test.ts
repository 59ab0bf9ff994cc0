import { printedFigures } from './printed-figures';
import { HOUSED } from './inventory-rows';

const monthly = HOUSED.filter(({ home }) => home.set === 'cds-thang');
const sample = printedFigures('cds-thang-2025-06.csv');

test('the sample of June 2025 holds the figures of eighteen rows and no other', () => {
  expect(monthly).toHaveLength(18);
  expect([...sample.keys()].sort()).toEqual(monthly.flatMap(({ home }) => home.codes).sort());
});

test.each(monthly.map((row) => [row.id, row] as const))('%s: as the document prints it', (_id, row) => {
  const texts = row.home.codes.map((code) => sample.get(code));
  expect(texts).toEqual(
    row.home.codes.map((code) => {
      if (code.endsWith('.TANG')) return row.increment;
      if (code.endsWith('.LUYKE')) return row.cumulative;
      return row.value;
    }),
  );
});
