import { judge } from '../../src/actions/acceptance';
import { finding } from '../../src/model/finding';
import { monthPeriod } from '../../src/model/period';
import { groupedFindings } from '../../src/taskpane/state/grouped-findings';
import { periodCandidates } from '../../src/taskpane/state/period-candidates';
import { entryWorkbook, ngaNamFigures, MAY } from '../sheets/sample-workbooks';
import { openPane, readOf } from './open-pane';

const SHEET = '766 T5-2025';

/** Ngã Năm in May, but 957,7 for Phường 1. */
async function withOneError() {
  const own = ngaNamFigures(MAY);
  const workbook = await entryWorkbook({
    figure: (unit, indicator) =>
      unit.code === 'NN.01' && indicator.code === 'TONG' ? 957.7 : own(unit, indicator),
  });
  return openPane({ workbook });
}

test('bấm vào phát hiện thì tới đúng ô', async () => {
  const pane = await withOneError();
  const found = readOf(pane).findings.find(({ code }) => code === 'impossible-value')!;
  await pane.commands.revealFinding(found);
  expect(found.place.cell).toBe('D11');
  expect(pane.workbook.revealed).toEqual({ sheet: SHEET, cell: { row: 10, column: 3 } });
});

test('chấp nhận một lỗi cần cả tên và lý do; sau đó lỗi đứng riêng, có tên và lý do, và hoàn tác được', async () => {
  const pane = await withOneError();
  const { commands, store } = pane;
  const { findings, judged } = readOf(pane);
  const [error] = judged.blocking;
  await commands.accept(error!, 'Nguyễn Văn A', '  ');
  await commands.accept(error!, '', 'đã đối chiếu');
  expect(readOf(pane).judged.blocking).toHaveLength(1);
  expect(store.getState().status).toEqual({ type: 'idle' });

  await commands.accept(error!, ' Nguyễn Văn A ', 'đã đối chiếu bản gốc');
  expect(store.getState().status).toEqual({ type: 'done', outcome: { type: 'accepted' } });
  expect(store.getState().acceptedBy).toBe('Nguyễn Văn A');
  const after = readOf(pane);
  expect(after.judged.blocking).toHaveLength(0);
  expect(after.judged.accepted.map(({ acceptance }) => [acceptance.by, acceptance.note])).toEqual([
    ['Nguyễn Văn A', 'đã đối chiếu bản gốc'],
  ]);
  const count = (severity: string) =>
    groupedFindings(after.findings, after.judged).find((group) => group.severity === severity)?.count;
  expect(count('error')).toBe(0);
  expect(count('warning')).toBe(findings.filter(({ severity }) => severity === 'warning').length);

  await commands.undo();
  expect(readOf(pane).judged.blocking).toHaveLength(1);
});

test('phát hiện được xếp theo mức nặng rồi theo loại, không mất và không lặp cái nào', async () => {
  const { findings, judged } = readOf(await withOneError());
  const severities = groupedFindings(findings, judged);
  expect(severities.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
  const listed = severities.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
  expect(new Set(listed)).toEqual(new Set(findings));
  expect(listed).toHaveLength(findings.length);
  for (const { severity, groups } of severities) {
    for (const { code, findings: ofKind } of groups) {
      expect(ofKind.every((found) => found.code === code && found.severity === severity)).toBe(true);
    }
  }
});

test('chép biểu tháng 5 rồi chỉ gõ lại ô kỳ: một lần bấm đổi cả biểu sang tháng 6', async () => {
  const workbook = await entryWorkbook();
  await workbook.patchCells([{ sheet: SHEET, row: 2, column: 3, content: 'Tháng 6/2025' }]);
  const pane = await openPane({ workbook });
  const found = readOf(pane).findings.find(({ code }) => code === 'period-disagrees')!;
  const candidates = periodCandidates(found, readOf(pane).open.contents);
  expect(candidates.map(({ id }) => id)).toEqual(['2025-05', '2025-06']);

  await pane.commands.changePeriod(found, monthPeriod(2025, 6));
  expect(pane.store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'period-changed', sheet: '766 T6-2025', period: '2025-06' },
  });
  expect(readOf(pane).findings.map(({ code }) => code)).not.toContain('period-disagrees');
});

test('hai trang cùng kỳ: gợi ý kỳ gần nhất chưa có trang; phát hiện khác thì không gợi ý', async () => {
  const { open } = readOf(await openPane({ workbook: await entryWorkbook() }));
  const place = { set: '766', sheet: SHEET, period: MAY.id };
  const double = finding('double-period', place, { otherSheet: '766 T5-2025 (2)' });
  // April has a sheet, so that the one before it is March.
  expect(periodCandidates(double, open.contents).map(({ id }) => id)).toEqual(['2025-06', '2025-03']);
  expect(periodCandidates(finding('blank', place, {}), open.contents)).toEqual([]);
});

test('lỗi không chấp nhận được thì vẫn chặn dù có chữ ký', () => {
  const found = finding('double-period', { sheet: SHEET }, { otherSheet: 'B' });
  expect(judge([found], []).blocking).toEqual([found]);
});
