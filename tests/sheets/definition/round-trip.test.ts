import * as fc from 'fast-check';
import { catalogue, setHash } from '../../../src/indicator-sets/catalogue';
import { indicatorSetSchema, type IndicatorSetSource } from '../../../src/model/indicator-set';
import { layoutDefinitionSheet } from '../../../src/sheets/definition/definition-layout';
import { readDefinitionSheet } from '../../../src/sheets/definition/definition-reading';
import { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { OWN_SET } from '../../support/own-set';
import { gridOf } from '../sheet-edits';
import { setOn } from './edited-sheet';

const SETS = [...catalogue, OWN_SET];

describe('bộ chỉ tiêu xuất ra trang rồi đọc lại là chính nó', () => {
  test.each(SETS.map((set) => [set.id, set] as const))('%s', async (_, set) => {
    const read = await setOn(layoutDefinitionSheet(set));
    expect(read).toStrictEqual(set);
    expect(setHash(read)).toBe(setHash(set));
  });

  test.each(SETS.map((set) => [set.id, set] as const))('%s qua tệp .xlsx', async (_, set) => {
    const workbook = new FileWorkbook();
    await workbook.writeSheets([layoutDefinitionSheet(set)]);
    const opened = await FileWorkbook.open(await workbook.toBytes());
    const [grid] = await opened.readSheets([`Danh mục ${set.id}`]);
    expect(readDefinitionSheet(grid!)).toEqual({ set });
  });

  test('xuất lại cái đã đọc cho đúng trang cũ', async () => {
    const model = layoutDefinitionSheet(OWN_SET);
    expect(layoutDefinitionSheet(await setOn(model))).toEqual(model);
  });

  test('mọi bộ có thể có', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (source) => {
        const set = indicatorSetSchema.parse(source);
        expect(readDefinitionSheet(await gridOf(layoutDefinitionSheet(set)))).toEqual({ set });
      }),
      { numRuns: 60 },
    );
  });
});

/** Words as people type them: signs of formulas, quotes, bars, two lines. */
const words = fc
  .oneof(
    fc.constantFrom(
      '=A1',
      "'1",
      '"x"',
      'Tỷ lệ; a, b',
      'hai\ndòng',
      '1.10',
      '05/03',
      'KPS',
      '+7',
      '@x',
      '100%',
    ),
    fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.normalize('NFC').replace(/[\p{Cc}{}\p{Zs}]/gu, '.')),
  )
  .filter((text) => text === text.trim() && text !== '');
const bilingual = fc.record({ vi: words, en: words });
const decimalText = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.boolean())
  .map(([whole, fraction, isWhole]) => (isWhole ? `${whole}` : `${whole}.${fraction}`));

/** Sets with a matrix of figures, each described by chance. */
const sets: fc.Arbitrary<IndicatorSetSource> = fc
  .record({
    title: bilingual,
    shortTitle: bilingual,
    legalSource: words,
    source: words,
    periodKinds: fc.subarray(['month', 'quarter', 'half', 'nine-months', 'year'] as const, { minLength: 1 }),
    statuses: fc.subarray(['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'] as const),
    figures: fc.array(
      fc.record(
        {
          name: bilingual,
          shortName: bilingual,
          kind: fc.constantFrom('percent' as const, 'score' as const, 'count' as const),
          unitOfMeasure: words,
          decimals: fc.integer({ min: 0, max: 6 }),
          min: decimalText,
          direction: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
          scope: fc.constantFrom('all' as const, 'parent' as const),
          population: words,
          jump: decimalText,
          accepts: fc.subarray(['bound', 'verdict'] as const),
        },
        { requiredKeys: ['name', 'kind', 'unitOfMeasure', 'decimals', 'min'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ figures, periodKinds, statuses, ...rest }) => ({
    ...rest,
    id: 'thu',
    effectiveFrom: '2026-02-28',
    periodKinds: [...periodKinds],
    statuses: [...statuses],
    indicators: figures.map(({ min, accepts, ...figure }, index) => ({
      ...figure,
      code: `1.${index}0`,
      range: { min, max: '1000' },
      ...(accepts === undefined ? {} : { accepts: [...accepts] }),
    })),
    matrix: {
      columns: figures.map((_, index) => `1.${index}0`),
      report: {
        title: [],
        sections: [{ indicator: '1.00', heading: 'A', parentCaption: 'B', unitCaption: 'C', parentRows: [] }],
      },
    },
  }));
