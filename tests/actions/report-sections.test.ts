import { checkEntries } from '../../src/actions/check-entries';
import type { Contents } from '../../src/actions/read-contents';
import type { ComputedMatrixSection } from '../../src/actions/matrix-section';
import { computeSections, type SectionRequest } from '../../src/actions/report-sections';
import { finding, findingKey, type Acceptance, type Finding } from '../../src/model/finding';
import type { TieRule } from '../../src/ranking/rank-units';
import { contentsWith } from '../support/contents';
import {
  periodOfId,
  retyped,
  retypedBefore,
  SET_766,
  withUnits,
  type TypedTable,
} from '../support/entry-table';
import { APRIL, MAY, NGA_NAM_UNITS, withPreviousTyped } from '../support/nga-nam';

const MAY_REPORT = request('2025-05', '2025-04');
const BOTH = [{ typed: APRIL }, { typed: MAY }];

test('tháng 5 so với tháng 4: bảy bảng in và bốn chỉ tiêu của thị xã, theo thứ tự của bộ chỉ tiêu', () => {
  const section = onlySection(contentsWith(BOTH, { unitList: NGA_NAM_UNITS }));
  expect(section.tables.map(({ indicator }) => indicator.code)).toEqual(
    SET_766.indicators.map(({ code }) => code),
  );
  expect(section.parent.name).toBe('UBND thị xã Ngã Năm');
  expect(section.asOf).toEqual({ year: 2025, month: 5, day: 31 });
  expect(section.tables[0]!.rows[0]).toMatchObject({ standing: { rank: 1 }, previousRank: 6, movement: 5 });
});

test('in kèm cảnh báo của tháng báo cáo, không phải của tháng so sánh', () => {
  const { warnings } = onlySection(contentsWith(BOTH));
  expect(warnings.length).toBeGreaterThan(2);
  for (const { place } of warnings) expect(place.period).toBe('2025-05');
});

test('cách xếp hạng được giữ trong mọi bảng', () => {
  const section = onlySection(contentsWith(BOTH), 'dense');
  expect(section.ties).toBe('dense');
  const satisfaction = section.tables.find(({ indicator }) => indicator.code === 'MDHL')!;
  expect(satisfaction.rows.map(({ standing }) => standing?.rank)).toEqual([1, 1, 1, 1, 2, 1, 1, 1]);
});

describe('lỗi chặn báo cáo', () => {
  const faultyMay = retyped(MAY, { 'NN.01': { TDGQ: 957.7 } });
  const faultyApril = retyped(APRIL, { 'NN.01': { TDGQ: 991.4 } });

  test('lỗi ở tháng báo cáo', () => {
    expect(blockedBy(contentsWith([{ typed: APRIL }, { typed: faultyMay }]))).toEqual([
      'impossible-value F11',
    ]);
  });

  test('lỗi ở tháng so sánh, vì số của nó cũng được in', () => {
    expect(blockedBy(contentsWith([{ typed: faultyApril }, { typed: MAY }]))).toEqual([
      'impossible-value F11',
    ]);
  });

  test('lỗi ở một tháng không liên quan thì không chặn', () => {
    const march = { ...faultyApril, period: '2025-03', sheet: '766 2025-03' };
    expect(blockedBy(contentsWith([{ typed: march }, ...BOTH]))).toBeNull();
  });

  test('lỗi ở cột "kỳ trước" khi không có trang kỳ trước', () => {
    const lost = retypedBefore(withPreviousTyped(MAY, APRIL), { 'NN.01': { TDGQ: { error: '#REF!' } } });
    expect(blockedBy(contentsWith([{ typed: lost }]))).toEqual(['error-value Q11']);
    expect(blockedBy(contentsWith([{ typed: APRIL }, { typed: lost }]))).toBeNull();
  });

  test('trang không đọc được kỳ có thể là trang cần, nên chặn', () => {
    const unreadable = finding('period-unreadable', { sheet: 'Sheet1', cell: 'D3' }, { text: 'tháng năm' });
    const contents = contentsWith([...BOTH, { typed: MAY, findings: [unreadable], unread: true }]);
    expect(blockedBy(contents)).toEqual(['period-unreadable D3']);
  });

  test('hai trang tháng 5 khác số', () => {
    const other = retyped({ ...MAY, sheet: 'khác' }, { 'NN.01': { TDGQ: 94.95 } });
    expect(blockedBy(contentsWith([...BOTH, { typed: other }]))).toEqual(['double-period']);
  });

  test('cảnh báo và ghi chú không chặn', () => {
    const doubtful = retyped(MAY, { 'NN.01': { TDGQ: null, CKMB: 69.60001 }, 'NN.02': { 'MDSH.1': 5 } });
    expect(blockedBy(contentsWith([{ typed: APRIL }, { typed: doubtful }]))).toBeNull();
  });
});

describe('chấp nhận', () => {
  const faulty = retyped(MAY, { 'NN.01': { TDGQ: 957.7 } });

  test('lỗi chấp nhận được thì báo cáo lập được và in tên người chấp nhận', () => {
    const acceptances = acceptedIn([{ typed: APRIL }, { typed: faulty }]);
    const section = onlySection(contentsWith([{ typed: APRIL }, { typed: faulty }], { acceptances }));
    expect(section.accepted).toMatchObject([
      { finding: { code: 'impossible-value' }, acceptance: { by: 'Trần Thị B' } },
    ]);
  });

  test('số của tháng so sánh được chấp nhận cũng in kèm, vì số đó được in', () => {
    const sheets = [{ typed: retyped(APRIL, { 'NN.01': { TDGQ: 991.4 } }) }, { typed: MAY }];
    const section = onlySection(contentsWith(sheets, { acceptances: acceptedIn(sheets) }));
    expect(section.accepted.map(({ finding }) => finding.place.period)).toEqual(['2025-04']);
  });

  test('số đã đổi thì lời chấp nhận cũ không còn', () => {
    const acceptances = acceptedIn([{ typed: APRIL }, { typed: faulty }]);
    const changed = retyped(MAY, { 'NN.01': { TDGQ: 957.9 } });
    expect(blockedBy(contentsWith([{ typed: APRIL }, { typed: changed }], { acceptances }))).toEqual([
      'impossible-value F11',
    ]);
  });

  test('đơn vị hai dòng: ai chấp nhận cũng vẫn chặn', () => {
    const doubled = withUnits(MAY, (rows) => [...rows, rows[0]!]);
    const sheets = [{ typed: APRIL }, { typed: doubled }];
    const acceptances = acceptedIn(sheets);
    expect(blockedBy(contentsWith(sheets, { acceptances }))).toEqual(['duplicate-unit']);
  });
});

describe('thiếu trang', () => {
  test('không có trang của kỳ báo cáo', () => {
    expect(problemOf(contentsWith([{ typed: APRIL }]))).toMatchObject({
      code: 'no-entry-sheet',
      period: { id: '2025-05' },
    });
  });

  test('không có trang kỳ trước: dùng số kỳ trước trên chính trang', () => {
    const section = onlySection(contentsWith([{ typed: withPreviousTyped(MAY, APRIL) }]));
    expect(section.earlier).toBeNull();
    expect(section.tables[0]!.rows[0]).toMatchObject({ previousRank: 6, movement: 5 });
  });

  test('so với cùng kỳ năm trước thì phải có trang của kỳ đó', () => {
    expect(problemOf(contentsWith(BOTH), [request('2025-05', '2024-05')])).toMatchObject({
      code: 'no-entry-sheet',
      period: { id: '2024-05' },
    });
    const lastYear = { ...APRIL, period: '2024-05', sheet: '766 2024-05' };
    const result = computeSections(
      contentsWith([...BOTH, { typed: lastYear }]),
      [request('2025-05', '2024-05')],
      'competition',
    );
    expect(result).toMatchObject({ type: 'sections', sections: [{ comparison: { id: '2024-05' } }] });
  });

  test('không có dòng thị xã: lấy tên trong danh sách, không có danh sách thì không lập được', () => {
    const orphan = { ...MAY, parent: null };
    const section = onlySection(contentsWith([{ typed: orphan }], { unitList: NGA_NAM_UNITS }));
    expect(section.parent.code).toBe('NN');
    expect(problemOf(contentsWith([{ typed: orphan }]))).toEqual({ code: 'no-parent', sheet: '766 2025-05' });
  });
});

describe('không có đơn vị cấp dưới để xếp hạng', () => {
  const nobody = { code: 'nothing-to-rank', set: { id: '766' }, period: { id: '2025-05' } };
  const alone = { parent: NGA_NAM_UNITS.parent, units: [] };

  test('biểu không còn dòng đơn vị nào', () => {
    const emptied = withUnits(MAY, () => []);
    expect(problemOf(contentsWith([{ typed: APRIL }, { typed: emptied }]))).toMatchObject(nobody);
  });

  test('chưa có biểu, và danh sách chỉ có đơn vị tổng hợp', () => {
    expect(problemOf(contentsWith([], { unitList: alone }))).toMatchObject(nobody);
    expect(problemOf(contentsWith([], { unitList: NGA_NAM_UNITS }))).toMatchObject({
      code: 'no-entry-sheet',
    });
  });

  test('đơn vị đã sáp nhập trước kỳ báo cáo thì không còn', () => {
    const merged = NGA_NAM_UNITS.units.map((unit) => ({
      ...unit,
      validTo: { year: 2025, month: 4, day: 30 },
    }));
    const unitList = { ...NGA_NAM_UNITS, units: merged };
    expect(problemOf(contentsWith([], { unitList }))).toMatchObject(nobody);
  });

  test('biểu có số mà danh sách nay chỉ còn đơn vị tổng hợp: các đơn vị ấy thành đơn vị lạ', () => {
    const told = problemOf(contentsWith(BOTH, { unitList: alone }));
    const strangers = told?.code === 'blocked' ? told.findings : [];
    expect(new Set(strangers.map(({ code }) => code))).toEqual(new Set(['unknown-unit']));
    expect(strangers).toHaveLength(16);
  });
});

describe('bộ chỉ tiêu đổi giữa hai kỳ', () => {
  const withHash = (contents: Contents, period: string, setHash: string): Contents => ({
    ...contents,
    entrySheets: contents.entrySheets.map((sheet) =>
      sheet.arrangement === 'matrix' && sheet.table?.period.id === period && sheet.layout.tag !== null
        ? { ...sheet, layout: { ...sheet.layout, tag: { ...sheet.layout.tag, setHash } } }
        : sheet,
    ),
  });

  test('không so hai tháng lập theo hai phiên bản', () => {
    const contents = withHash(contentsWith(BOTH), '2025-04', 'phiên bản cũ');
    expect(problemOf(contents)).toMatchObject({
      code: 'definition-changed',
      period: { id: '2025-05' },
      comparison: { id: '2025-04' },
    });
  });

  test('cùng một phiên bản, dù không phải phiên bản hiện dùng, thì so được', () => {
    const older = withHash(withHash(contentsWith(BOTH), '2025-04', 'cũ'), '2025-05', 'cũ');
    expect(problemOf(older)).toBeNull();
  });
});

test('hai phần, hai kỳ: lỗi của một kỳ chặn cả báo cáo', () => {
  const march = { ...APRIL, period: '2025-03', sheet: '766 2025-03' };
  const requests = [MAY_REPORT, request('2025-04', '2025-03')];
  const sound = contentsWith([{ typed: march }, ...BOTH]);
  const result = computeSections(sound, requests, 'competition');
  expect(result).toMatchObject({
    type: 'sections',
    sections: [{ period: { id: '2025-05' } }, { period: { id: '2025-04' } }],
  });
  const faultyMarch = retyped(march, { 'NN.02': { TONG: 'abc' } });
  const faulty = contentsWith([{ typed: faultyMarch }, ...BOTH]);
  expect(problemOf(faulty, requests)).toMatchObject({ code: 'blocked' });
});

describe('dấu vân của số liệu đầu vào', () => {
  const hashOf = (april: TypedTable, may: TypedTable) =>
    onlySection(contentsWith([{ typed: april }, { typed: may }])).inputHash;
  const hash = hashOf(APRIL, MAY);

  test('không đổi khi tính lại, hay khi trang đổi tên', () => {
    expect(hashOf(APRIL, MAY)).toBe(hash);
    expect(hashOf({ ...APRIL, sheet: 'A' }, { ...MAY, sheet: 'B' })).toBe(hash);
  });

  test('đổi khi một số của kỳ này hay kỳ trước đổi, hay ngày lấy số liệu đổi', () => {
    expect(hashOf(APRIL, retyped(MAY, { 'NN.08': { TTTT: 20.01 } }))).not.toBe(hash);
    expect(hashOf(retyped(APRIL, { 'NN.08': { TTTT: 3.58 } }), MAY)).not.toBe(hash);
    expect(hashOf(APRIL, { ...MAY, asOf: { year: 2025, month: 6, day: 2 } })).not.toBe(hash);
    expect(hashOf(APRIL, retyped(MAY, { 'NN.08': { TTTT: 'KPS' } }))).not.toBe(hash);
  });

  test('đổi khi số gõ ở cột "kỳ trước" đổi, vì không có trang nào khác giữ nó', () => {
    const alone = (may: TypedTable) => onlySection(contentsWith([{ typed: may }])).inputHash;
    const typed = withPreviousTyped(MAY, APRIL);
    expect(alone(retypedBefore(typed, { 'NN.08': { TTTT: 3.58 } }))).not.toBe(alone(typed));
  });
});

function request(period: string, comparison: string): SectionRequest {
  return { set: SET_766, period: periodOfId(period), comparison: periodOfId(comparison) };
}

function onlySection(contents: Contents, ties: TieRule = 'competition'): ComputedMatrixSection {
  const result = computeSections(contents, [MAY_REPORT], ties);
  if (result.type !== 'sections') throw new Error(`no report: ${result.problem.code}`);
  expect(result.sections).toHaveLength(1);
  const [section] = result.sections;
  if (section?.arrangement !== 'matrix') throw new Error('the section ranks no units');
  return section;
}

function problemOf(contents: Contents, requests: readonly SectionRequest[] = [MAY_REPORT]) {
  const result = computeSections(contents, requests, 'competition');
  return result.type === 'problem' ? result.problem : null;
}

/** What blocks the May report, each as "code cell"; null when nothing does. */
function blockedBy(contents: Contents): readonly string[] | null {
  const problem = problemOf(contents);
  if (problem === null) return null;
  return problem.code === 'blocked' ? problem.findings.map(briefly) : [problem.code];
}

function briefly({ code, place }: Finding): string {
  return place.cell === undefined ? code : `${code} ${place.cell}`;
}

/** Somebody accepts every error of these sheets. */
function acceptedIn(sheets: Parameters<typeof contentsWith>[0]): readonly Acceptance[] {
  return checkEntries(contentsWith(sheets))
    .filter(({ severity }) => severity === 'error')
    .map((found) => ({ key: findingKey(found), by: 'Trần Thị B', note: 'Đã đối chiếu với Cổng' }));
}
