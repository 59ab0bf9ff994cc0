import type { FindingCode } from '../../src/model/finding';
import { writeUnitsCsv } from '../../src/model/units-csv';
import { FIRST_JUDGEMENT, judgementSettings } from '../../src/taskpane/state/judgement-choice';
import { FIRST_RANKING } from '../../src/taskpane/state/ranking-choice';
import { rankingOf } from '../../src/taskpane/state/ranking-view';
import { formPeriod } from '../../src/taskpane/state/entry-form';
import { kindInUse, offersPaste } from '../../src/taskpane/state/pane-state';
import { pasteTargets } from '../../src/taskpane/paste/paste-target';
import { decimal } from '../../src/model/decimal';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { layoutUnitListSheet } from '../../src/sheets/unit-list-sheet';
import { filledForm } from '../support/filled-form';
import { ANNEX_2, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';
import { entryWorkbook, ngaNam } from '../sheets/sample-workbooks';
import { openPane, paneOver, readOf, type OpenedPane } from './open-pane';

/** A workbook that lists the units of huyện Vĩnh Lộc and holds the given forms. */
function vinhLoc(...forms: readonly ReturnType<typeof filledForm>[]): MemoryWorkbook {
  return new MemoryWorkbook([...forms, layoutUnitListSheet({ parent: VINH_LOC, units: [NINH_KHANG] })]);
}

const annexOf = (unit: typeof VINH_LOC) =>
  filledForm({
    set: CAP_XA,
    unit,
    period: '2023-H1',
    asOf: { year: 2023, month: 6, day: 30 },
    values: resultsOf(ANNEX_2),
  });

const outcomeOf = ({ store }: OpenedPane) => store.getState().status;

describe('chèn biểu của một đơn vị', () => {
  test('mặc định là đơn vị tổng hợp; kỳ kế tiếp được đề nghị sau khi chèn', async () => {
    const pane = await openPane({ workbook: await entryWorkbook() });
    const { store, commands } = pane;
    commands.chooseSet('cds-thang');
    commands.fillIn({ ordinal: 5, year: '2025' });
    await commands.insert();
    expect(outcomeOf(pane)).toEqual({
      type: 'done',
      outcome: { type: 'inserted', sheet: 'cds-thang T5-2025' },
    });
    const form = readOf(pane).open.contents.entrySheets.find(({ arrangement }) => arrangement === 'form');
    expect(form?.table?.units.map(({ unit }) => unit.name)).toEqual(['UBND thị xã Ngã Năm']);
    expect(formPeriod(store.getState().entryForm)?.id).toBe('2025-06');
  });

  test('đơn vị khác cùng kỳ: đề nghị đúng kỳ đang làm, tên trang có mã đơn vị, hoàn tác được', async () => {
    const pane = await openPane({ workbook: vinhLoc(annexOf(VINH_LOC)) });
    const { store, commands } = pane;
    expect(store.getState().entryForm).toMatchObject({ setId: 'cap-xa', year: '2023' });
    commands.chooseUnit('VL.03');
    expect(formPeriod(store.getState().entryForm)?.id).toBe('2023-H1');
    await commands.insert();
    expect(outcomeOf(pane)).toEqual({
      type: 'done',
      outcome: { type: 'inserted', sheet: 'cap-xa 6T-2023 VL.03' },
    });
    await commands.insert();
    expect(formPeriod(store.getState().entryForm)?.id).toBe('2024-H1');
    await commands.undo();
    await commands.undo();
    expect(readOf(pane).open.contents.entrySheets).toHaveLength(1);
  });

  test('bộ có hai cách lập: nhiều đơn vị một trang, hoặc một đơn vị một biểu', async () => {
    const pane = await openPane({ workbook: await entryWorkbook() });
    const { store, commands } = pane;
    commands.chooseSet('766-diem');
    expect(kindInUse(store.getState())).toBe('matrix');
    commands.chooseArrangement('form');
    expect(kindInUse(store.getState())).toBe('form');
    await commands.insert();
    const kinds = readOf(pane).open.contents.entrySheets.map(({ arrangement, table }) => [
      table?.set.id,
      arrangement,
    ]);
    expect(kinds).toContainEqual(['766-diem', 'form']);
    commands.chooseSet('766');
    expect(kindInUse(store.getState())).toBe('matrix');
  });

  test('bảng dán chỉ vào biểu nhiều đơn vị', async () => {
    const pane = await openPane({ workbook: await entryWorkbook() });
    const targets = pasteTargets(readOf(pane).open.contents).map(({ sheet }) => sheet);
    pane.commands.chooseSet('cds-thang');
    expect(offersPaste(pane.store.getState())).toBe(false);
    await pane.view.activate('766 T5-2025');
    expect(offersPaste(pane.store.getState())).toBe(true);
    await pane.commands.insert();
    expect(pasteTargets(readOf(pane).open.contents).map(({ sheet }) => sheet)).toEqual(targets);
  });
});

describe('danh sách theo dõi', () => {
  test('từ sổ trống: danh sách đơn vị và danh sách văn bản được ghi cùng lúc, kiểm tra cả danh sách', async () => {
    const pane = await openPane();
    const { commands, store, workbook } = pane;
    commands.editUnits();
    commands.loadUnitsFile(writeUnitsCsv(ngaNam()), 'units.csv');
    await commands.saveUnits();
    commands.chooseSet('van-ban');
    commands.choosePeriodKind('half');
    commands.fillIn({ ordinal: 1, year: '2025' });
    await commands.insert();
    expect(outcomeOf(pane)).toEqual({
      type: 'done',
      outcome: { type: 'inserted', sheet: 'van-ban 6T-2025' },
    });
    expect(store.getState().newUnits).toBeNull();
    expect(readOf(pane).open.undoable?.title).toBe('Chèn danh sách Danh sách văn bản 6 tháng đầu năm 2025');

    // Một văn bản ngày 20/02/2024 ghi trong kỳ 6 tháng đầu năm 2025.
    await workbook.patchCells(
      ['Công văn', '382/UBND', '20/02/2024', 'UBND thị xã', 'viết bài'].map((content, index) => ({
        sheet: 'van-ban 6T-2025',
        row: 7,
        column: 1 + index,
        content,
      })),
    );
    await commands.selectTab('kiem-tra');
    const found: readonly FindingCode[] = readOf(pane).findings.map(({ code }) => code);
    expect(found).toContain('date-outside');
  });

  test('đếm trong mục Xếp hạng, in ở báo cáo, hoàn tác được', async () => {
    const pane = await openPane({ workbook: await entryWorkbook() });
    const { commands, workbook } = pane;
    commands.chooseSet('van-ban');
    commands.choosePeriodKind('half');
    commands.fillIn({ ordinal: 1, year: '2025' });
    await commands.insert();
    await workbook.patchCells(
      ['Công văn', '382/UBND', '20/02/2025', 'UBND thị xã', 'viết bài'].map((content, index) => ({
        sheet: 'van-ban 6T-2025',
        row: 7,
        column: 1 + index,
        content,
      })),
    );
    await commands.selectTab('bao-cao');
    const { contents } = readOf(pane).open;
    const view = rankingOf(contents, { ...FIRST_RANKING, table: 'van-ban@2025-H1@NN' });
    expect(view).toMatchObject({ type: 'register', table: { records: [{ row: 7 }] } });

    commands.chooseReport({ sections: ['van-ban@2025-H1'] });
    await commands.makeReport();
    expect(outcomeOf(pane)).toEqual({
      type: 'done',
      outcome: { type: 'reported', sheets: ['BC van-ban 6T-2025'] },
    });
    await commands.undo();
    expect(readOf(pane).open.sheetNames).not.toContain('BC van-ban 6T-2025');
  });

  test('danh sách đã có của đơn vị thì không chèn thêm', async () => {
    const pane = await openPane({ workbook: await entryWorkbook() });
    const { commands } = pane;
    commands.chooseSet('to-cnscd');
    await commands.insert();
    const inserted = readOf(pane).open.contents.registerSheets;
    const { period } = inserted[0]!.table!;
    commands.fillIn({ ordinal: period.ordinal, year: String(period.year) });
    await commands.insert();
    expect(outcomeOf(pane)).toMatchObject({ outcome: { type: 'already-there' } });
    expect(readOf(pane).open.contents.registerSheets).toHaveLength(inserted.length);
  });
});

describe('đánh giá biểu của một đơn vị', () => {
  test('Phụ lục 2 của Vĩnh Lộc: theo nhóm; tự đánh giá đếm riêng; tỷ lệ hoàn thành là lựa chọn', async () => {
    const pane = await openPane({ workbook: vinhLoc(annexOf(VINH_LOC)) });
    const { contents } = readOf(pane).open;
    const judgedWith = (settings: ReturnType<typeof judgementSettings>) => {
      const view = rankingOf(contents, FIRST_RANKING, settings === null ? {} : { settings });
      if (view.type !== 'judgement') throw new Error(view.type);
      return view.section.judgement;
    };
    const usual = judgedWith(judgementSettings(FIRST_JUDGEMENT));
    expect(usual?.groups.map(({ heading, tally }) => [heading?.name, tally.total])).toEqual([
      ['Chính quyền số', 10],
      ['Kinh tế số', 6],
      ['Xã hội số', 11],
      ['Hạ tầng số', 8],
    ]);
    expect(usual?.total).toMatchObject({ achieved: 13, achievedSelfDeclared: 13, undecided: 1 });
    expect(usual?.outcome).toBe('incomplete');
    const share = judgementSettings({ ...FIRST_JUDGEMENT, completion: 'share', share: '70' });
    expect(judgedWith(share)?.outcome).toBe('complete');
  });

  test.each(['', '0', '101', 'tám mươi'])('tỷ lệ gõ “%s” thì chưa lập báo cáo', async (share) => {
    const pane = await openPane({ workbook: vinhLoc(annexOf(VINH_LOC)) });
    pane.commands.chooseJudgement({ completion: 'share', share });
    expect(judgementSettings(pane.store.getState().judgement)).toBeNull();
    await pane.commands.makeReport();
    expect(readOf(pane).open.sheetNames.some((name) => name.startsWith('BC '))).toBe(false);
  });

  test('tỷ lệ gõ kiểu Việt Nam', () => {
    const settings = judgementSettings({ completion: 'share', share: ' 66,7% ', increase: null });
    expect(settings?.completion).toEqual({ type: 'share', atLeastPercent: decimal('66.7') });
  });

  test('trang đang xem được đánh giá trước; chọn trang khác thì theo lựa chọn', async () => {
    const pane = await openPane({ workbook: vinhLoc(annexOf(VINH_LOC), annexOf(NINH_KHANG)) });
    const { contents } = readOf(pane).open;
    const unitIn = (recentSheets: readonly string[], table: string | null = null) => {
      const view = rankingOf(contents, { ...FIRST_RANKING, table }, { recentSheets });
      return view.type === 'judgement' ? view.section.unit.code : view.type;
    };
    expect(unitIn([])).toBe('VL');
    expect(unitIn([annexOf(NINH_KHANG).name])).toBe('VL.03');
    expect(unitIn([annexOf(NINH_KHANG).name], 'cap-xa@2023-H1@VL')).toBe('VL');
  });

  test('biểu chỉ có chữ “Đạt” không phải biểu trống: báo cáo ghi ngay', async () => {
    const pane = await openPane({ workbook: vinhLoc(annexOf(VINH_LOC)) });
    await pane.commands.makeReport();
    expect(outcomeOf(pane)).toMatchObject({ outcome: { type: 'reported', sheets: ['BC cap-xa 6T-2023'] } });
    await pane.commands.undo();
    expect(readOf(pane).open.sheetNames).not.toContain('BC cap-xa 6T-2023');
  });
});

test('đổi kỳ một biểu chép từ kỳ trước: đề nghị kỳ mà đơn vị ấy chưa có biểu', async () => {
  const first = annexOf(VINH_LOC);
  const pane = await openPane({
    workbook: vinhLoc(first, { ...first, name: 'bản chép' }, annexOf(NINH_KHANG)),
  });
  const double = readOf(pane).findings.find(
    ({ code }) => code === 'double-period' || code === 'copied-period',
  );
  const { periodCandidates } = await import('../../src/taskpane/state/period-candidates');
  expect(periodCandidates(double!, readOf(pane).open.contents).map(({ id }) => id)).toEqual([
    '2023-H2',
    '2022-H2',
  ]);
  await pane.commands.changePeriod(double!, periodCandidates(double!, readOf(pane).open.contents)[0]!);
  expect(outcomeOf(pane)).toMatchObject({ outcome: { type: 'period-changed' } });
});

test('sổ trống đọc được mà không cần phần đọc biểu; có chữ thì vẫn đọc như thường', async () => {
  const blank = paneOver();
  await blank.commands.start();
  expect(readOf(blank).open.contents).toMatchObject({ entrySheets: [], unitList: null });
  expect(readOf(blank).open.sheetNames).toEqual(['Trang tính1']);
  await blank.workbook.patchCells([{ sheet: 'Trang tính1', row: 0, column: 0, content: 'ghi chú' }]);
  await blank.commands.selectTab('kiem-tra');
  expect(readOf(blank).open.contents.foreignSheets).toEqual([' › Trang tính1']);
});
