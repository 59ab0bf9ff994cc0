import { insertSheet } from '../../src/actions/insert-sheet';
import { monthPeriod } from '../../src/model/period';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { CalculatedWorkbook } from './calculated-workbook';
import { contentAt, styleAt } from './cells';
import { APRIL, entryTable, MAY, ngaNam, ngaNamFigures, SET_766, type Figure } from './sample-workbooks';

const WORD_OR_GAP: Readonly<Record<string, string | number | null>> = {
  'NN.02|TONG': 'KPS',
  'NN.03|TONG': null,
  'NN.03|TTTT': 0,
  'NN.04|TONG': '54,6',
  'NN.05|TONG': '*',
};

const april: Figure = (unit, indicator) => {
  const key = `${unit.code}|${indicator.code}`;
  return key in WORD_OR_GAP ? (WORD_OR_GAP[key] ?? null) : ngaNamFigures(APRIL)(unit, indicator);
};

/** May's sheet beside April's. */
async function mayAfter(figure: Figure, units = ngaNam()): Promise<readonly SheetModel[]> {
  const workbook = new MemoryWorkbook();
  const earlier = await entryTable(ngaNam(), APRIL, figure);
  await insertSheet(workbook, { set: SET_766, period: MAY, asOf: null, units, earlier });
  return workbook.sheetModels();
}

describe('with last month’s sheet in the workbook', () => {
  test('its figures are looked up there by the unit’s code, and the band says where they come from', async () => {
    const [may, before] = await mayAfter(ngaNamFigures(APRIL));
    expect(before?.name).toBe('766 T4-2025');
    expect(contentAt(may!, 'O6')).toBe('KỲ TRƯỚC: THÁNG 4/2025 (lấy từ trang 766 T4-2025)');
    expect(contentAt(may!, 'O11')).toEqual({
      formula:
        `=IFERROR(IF(INDEX('766 T4-2025'!$D$1:$D$5000,MATCH($A11,'766 T4-2025'!$A$1:$A$5000,0))="","",` +
        `INDEX('766 T4-2025'!$D$1:$D$5000,MATCH($A11,'766 T4-2025'!$A$1:$A$5000,0))),"")`,
      cached: 72.89,
    });
    expect(styleAt(may!, 'O11').locked).toBeUndefined();
  });

  test('figures and words come over, what is blank stays blank and 0 stays 0', async () => {
    const sheets = await mayAfter(april);
    const workbook = CalculatedWorkbook.of(sheets);
    const value = (address: string) => workbook.value('766 T5-2025', address);
    expect(['O9', 'O11', 'O12', 'O13', 'S13', 'O14', 'O15'].map(value)).toEqual([
      70.25,
      72.89,
      'KPS',
      '',
      0,
      '54,6',
      '*',
    ]);
    // The parts of criterion 6 are the upper unit's alone.
    expect([value('U9'), value('U11')]).toEqual([71.6, '']);
  });

  test('a later change in last month’s sheet is seen', async () => {
    const workbook = CalculatedWorkbook.of(await mayAfter(april));
    workbook.type('766 T4-2025', 'D13', 61.5);
    workbook.clear('766 T4-2025', 'D11');
    expect(workbook.value('766 T5-2025', 'O13')).toBe(61.5);
    expect(workbook.value('766 T5-2025', 'O11')).toBe('');
  });

  test('rows put into last month’s sheet do not shift the figures', async () => {
    const workbook = CalculatedWorkbook.of(await mayAfter(april));
    workbook.insertRowBefore('766 T4-2025', 0);
    workbook.insertRowBefore('766 T4-2025', 13);
    expect(workbook.value('766 T5-2025', 'O18')).toBe(59.52);
  });

  test('a unit that was not there last month has no figure, not 0', async () => {
    const { parent, units } = ngaNam();
    const added = { code: 'NN.09', name: 'UBND xã Mới', kind: 'commune', aliases: [], parent: 'NN' } as const;
    const sheets = await mayAfter(april, { parent, units: [...units, added] });
    expect(contentAt(sheets[0]!, 'O19')).toMatchObject({ cached: '' });
    expect(CalculatedWorkbook.of(sheets).value('766 T5-2025', 'O19')).toBe('');
  });

  test('every formula gives what it is said to give', async () => {
    const sheets = await mayAfter(april);
    const workbook = CalculatedWorkbook.of(sheets);
    for (const { row, column, content } of sheets[0]!.cells) {
      if (content === null || typeof content !== 'object' || !('formula' in content)) continue;
      expect(workbook.valueAt('766 T5-2025', row, column)).toBe(content.cached);
    }
  });
});

describe('without last month’s sheet', () => {
  async function typed(): Promise<SheetModel> {
    const workbook = new MemoryWorkbook();
    await insertSheet(workbook, { set: SET_766, period: MAY, asOf: null, units: ngaNam(), earlier: null });
    return workbook.sheetModels()[0]!;
  }

  test('the cells are open to be typed into', async () => {
    const may = await typed();
    expect([contentAt(may, 'O11'), styleAt(may, 'O11').locked]).toEqual([null, false]);
    expect(contentAt(may, 'O6')).toBe('KỲ TRƯỚC: THÁNG 4/2025 (nhập tay)');
  });

  test('a sheet of another month than the one before is no last month', async () => {
    const workbook = new MemoryWorkbook();
    const february = await entryTable(ngaNam(), monthPeriod(2025, 2), ngaNamFigures(APRIL));
    await insertSheet(workbook, {
      set: SET_766,
      period: MAY,
      asOf: null,
      units: ngaNam(),
      earlier: february,
    });
    expect(workbook.sheetModels().map(({ name }) => name)).toEqual(['766 T5-2025', 'Đơn vị', 'Chấp nhận']);
  });
});
