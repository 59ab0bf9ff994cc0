import { byIndicator, documentValues } from './document-values';
import { HOUSED, type HousedRow } from './inventory-rows';

/** What each document reports, by the seed's number and the set. The 766 annex is a table of its own. */
const SAMPLES: Readonly<Record<string, string>> = {
  '000 cds-thang': 'nga-nam/cds-thang-2025-06.csv',
  '002 cap-huyen': 'vinh-loc/cap-huyen-2023-H1.csv',
  '002 cap-xa': 'vinh-loc/cap-xa-2023-H1.csv',
  '002 cds-6-thang': 'vinh-loc/cds-6-thang-2023-H1.csv',
  '003 cds-6-thang': 'minh-long/cds-6-thang-2025-H1.csv',
  '004 cds-nam-cap-xa': 'giao-minh/cds-nam-cap-xa-2025.csv',
};

describe.each(Object.entries(SAMPLES))('%s: %s', (source, file) => {
  const rows = HOUSED.filter(({ id, home }) => `${id.slice(0, 3)} ${home.set}` === source);
  const sample = byIndicator(documentValues(file));

  test('it holds the figures of its rows and no other', () => {
    expect(Object.keys(sample).sort()).toEqual(rows.flatMap(({ home }) => home.codes).sort());
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s: as the document prints it', (_id, row) => {
    expect(row.home.codes.map((code) => sample[code])).toEqual(printedTexts(row));
  });
});

/** The texts of a row, one for each of its codes. */
function printedTexts(row: HousedRow): readonly (string | null)[] {
  const value = row.documentValue ?? row.value ?? row.target;
  const texts = [row.increment, row.cumulative].filter((text) => text !== undefined);
  if (row.home.codes.length === texts.length) return texts;
  return [...texts, ...(value ?? '').split('; ')];
}
