import { readContents, type Contents } from '../../src/actions/read-contents';
import type { ComputedFormSection } from '../../src/actions/form-section';
import { computeSections, type ReportProblem } from '../../src/actions/report-sections';
import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { chiTieuNam } from '../../src/indicator-sets/chi-tieu-nam';
import { findSet } from '../../src/indicator-sets/catalogue';
import { previousPeriod } from '../../src/model/period';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { periodOfId } from '../support/entry-table';
import { filledForm, formSetOf, HALF_OF_2023, type TypedForm } from '../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';

const AS_OF = { year: 2023, month: 6, day: 15 };
const DISTRICT: TypedForm = {
  set: CAP_HUYEN,
  unit: VINH_LOC,
  period: HALF_OF_2023,
  asOf: AS_OF,
  values: resultsOf(ANNEX_1),
};
const VINH_LOC_TOWN = {
  ...NINH_KHANG,
  code: 'VL.01',
  name: 'UBND thị trấn Vĩnh Lộc',
  kind: 'township',
} as const;
const COMMUNE: TypedForm = { ...DISTRICT, set: CAP_XA, unit: NINH_KHANG, values: resultsOf(ANNEX_2) };
const TOWN: TypedForm = { ...COMMUNE, unit: VINH_LOC_TOWN };

async function contentsOf(...sheets: readonly SheetModel[]): Promise<Contents> {
  const workbook = new MemoryWorkbook();
  await workbook.writeSheets(sheets);
  return readContents([{ name: 'so.xlsx', port: workbook }]);
}

function compute(contents: Contents, set: string, period: string, comparison?: string) {
  const asked = periodOfId(period);
  const compared = comparison === undefined ? previousPeriod(asked) : periodOfId(comparison);
  return computeSections(
    contents,
    [{ set: findSet(set)!, period: asked, comparison: compared }],
    'competition',
  );
}

function formsIn(result: ReturnType<typeof computeSections>): readonly ComputedFormSection[] {
  if (result.type === 'problem') throw new Error(`no report: ${said(result.problem)}`);
  return result.sections.filter((section) => section.arrangement === 'form');
}

test('biểu của một đơn vị là một phần của báo cáo, có đánh giá', async () => {
  const [section, ...others] = formsIn(
    compute(await contentsOf(filledForm(DISTRICT)), 'cap-huyen', HALF_OF_2023),
  );
  expect(others).toEqual([]);
  expect(section).toMatchObject({ unit: { code: 'VL', name: 'UBND huyện Vĩnh Lộc' }, isOneOfSeveral: false });
  expect(section?.judgement?.total).toMatchObject({ total: 14, achieved: 5, achievedSelfDeclared: 2 });
});

test('biểu của hai đơn vị là hai phần, mỗi phần so với biểu kỳ trước của chính đơn vị ấy', async () => {
  const before: TypedForm = { ...TOWN, period: '2022-H2', values: { '3.1': 55 }, asOf: null };
  const contents = await contentsOf(filledForm(COMMUNE), filledForm(TOWN), filledForm(before));
  const sections = formsIn(compute(contents, 'cap-xa', HALF_OF_2023));
  expect(
    sections.map(({ unit, isOneOfSeveral, earlier }) => [unit.code, isOneOfSeveral, earlier?.sheet]),
  ).toEqual([
    ['VL.03', true, undefined],
    ['VL.01', true, 'cap-xa VL.01 2022-H2'],
  ]);
  expect(sections.map(({ previous }) => previous('3.1').status)).toEqual(['blank', 'reported']);
});

test('hai biểu khác số của một đơn vị, một kỳ: không biết biểu nào đúng', async () => {
  const other = { ...DISTRICT, sheet: 'bản 2', values: { ...DISTRICT.values, '2.5': 99 } };
  const result = compute(
    await contentsOf(filledForm(DISTRICT), filledForm(other)),
    'cap-huyen',
    HALF_OF_2023,
  );
  expect(result).toMatchObject({ type: 'problem', problem: { code: 'blocked' } });
});

test('lỗi ở biểu của bộ khác không chặn, cảnh báo của đơn vị khác không in kèm', async () => {
  const wrong = { ...DISTRICT, values: { ...DISTRICT.values, '2.5': 957 } };
  const blank = { ...TOWN, values: { ...TOWN.values, '3.1': 'KPS' } };
  const contents = await contentsOf(filledForm(wrong), filledForm(COMMUNE), filledForm(blank));
  const [commune] = formsIn(compute(contents, 'cap-xa', HALF_OF_2023));
  for (const { place } of commune!.warnings) expect(place.sheet).toBe('cap-xa VL.03 2023-H1');
  expect(compute(contents, 'cap-huyen', HALF_OF_2023)).toMatchObject({ problem: { code: 'blocked' } });
});

describe('bộ chỉ tiêu đổi giữa hai kỳ', () => {
  const before: TypedForm = { ...DISTRICT, period: '2022-H2', values: { '2.5': 98 }, asOf: null };

  test('không so hai kỳ lập theo hai phiên bản, dù lỗi ấy đã được chấp nhận', async () => {
    const changed = withOtherDefinition(filledForm(before));
    const result = compute(await contentsOf(filledForm(DISTRICT), changed), 'cap-huyen', HALF_OF_2023);
    expect(result).toMatchObject({
      type: 'problem',
      problem: { code: 'definition-changed', period: { id: '2023-H1' }, comparison: { id: '2022-H2' } },
    });
  });

  test('biểu của hai đơn vị không so với nhau, nên phiên bản nào cũng được', async () => {
    const older = withOtherDefinition(filledForm(TOWN));
    const contents = await contentsOf(filledForm(COMMUNE), older);
    const result = compute(contents, 'cap-xa', HALF_OF_2023);
    expect(result).toMatchObject({ type: 'problem', problem: { code: 'blocked' } });
    const findings =
      result.type === 'problem' && result.problem.code === 'blocked' ? result.problem.findings : [];
    expect(findings.map(({ code, place }) => [code, place.sheet])).toEqual([
      ['set-changed', 'cap-xa VL.01 2023-H1'],
    ]);
  });

  test('kỳ khác không liên quan thì không ngăn', async () => {
    const changed = withOtherDefinition(filledForm({ ...before, period: '2021-H2' }));
    const result = compute(await contentsOf(filledForm(DISTRICT), changed), 'cap-huyen', HALF_OF_2023);
    expect(result.type).toBe('sections');
  });
});

test('không có biểu của kỳ, hay của kỳ muốn so', async () => {
  const contents = await contentsOf(filledForm(DISTRICT));
  expect(compute(contents, 'cap-huyen', '2023-H2')).toMatchObject({
    problem: { code: 'no-entry-sheet', period: { id: '2023-H2' } },
  });
  expect(compute(contents, 'cap-huyen', HALF_OF_2023, '2021-H1')).toMatchObject({
    problem: { code: 'no-entry-sheet', period: { id: '2021-H1' } },
  });
});

test('so với kỳ khác kỳ liền trước thì không lấy số ở cột "Kỳ trước" của biểu', async () => {
  const lastYear: TypedForm = { ...TOWN, period: '2022-H1', asOf: null };
  const typed = filledForm({ ...COMMUNE, previous: { '3.1': 40 } });
  const contents = await contentsOf(typed, filledForm(lastYear));
  const [commune] = formsIn(compute(contents, 'cap-xa', HALF_OF_2023, '2022-H1'));
  expect(commune?.previous('3.1').status).toBe('blank');
  const [usual] = formsIn(compute(contents, 'cap-xa', HALF_OF_2023));
  expect(usual?.previous('3.1').status).toBe('reported');
});

describe('kết quả lấy từ bộ khác', () => {
  const NGA_NAM = { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] } as const;
  const yearly: TypedForm = {
    set: formSetOf(chiTieuNam),
    unit: NGA_NAM,
    period: '2025',
    asOf: { year: 2025, month: 12, day: 31 },
    values: {},
  };
  const monthly = (values: TypedForm['values']): TypedForm => ({
    ...yearly,
    set: formSetOf(cdsThang),
    period: '2025-06',
    asOf: { year: 2025, month: 6, day: 30 },
    values,
  });

  test('điền vào kết quả để trống và được đánh giá', async () => {
    const contents = await contentsOf(filledForm(yearly), filledForm(monthly({ 'DTTM.TYLE': 85.51 })));
    const [section] = formsIn(compute(contents, 'chi-tieu-nam', '2025'));
    const judged = section?.judgement?.items.find(({ indicator }) => indicator.code === 'DTTM');
    expect(judged?.judgement).toEqual({ verdict: 'achieved', basis: 'figure' });
    expect(section?.sources.map(({ sheet }) => sheet)).toEqual(['cds-thang NN 2025-06']);
  });

  test('ô để trống mà bộ khác đã cho số thì không còn là cảnh báo', async () => {
    const begun = filledForm({ ...yearly, values: { KQDT: 52.27 } });
    const contents = await contentsOf(begun, filledForm(monthly({ 'DTTM.TYLE': 85.51 })));
    const [section] = formsIn(compute(contents, 'chi-tieu-nam', '2025'));
    const blank = section!.warnings
      .filter(({ code }) => code === 'blank')
      .map(({ place }) => place.indicator?.code);
    expect(blank).toContain('CKS');
    expect(blank).not.toContain('DTTM');
  });

  test('lỗi ở ô lấy sang thì chặn, lỗi ở ô khác của trang ấy thì không', async () => {
    const wrong = monthly({ 'DTTM.TYLE': 855.1 });
    const blocked = await contentsOf(filledForm(yearly), filledForm(wrong));
    expect(compute(blocked, 'chi-tieu-nam', '2025')).toMatchObject({ problem: { code: 'blocked' } });
    const elsewhere = monthly({ 'DTTM.TYLE': 85.51, 'HSSK.TYLE': 517 });
    const free = await contentsOf(filledForm(yearly), filledForm(elsewhere));
    expect(compute(free, 'chi-tieu-nam', '2025').type).toBe('sections');
  });
});

test('dấu vân đổi khi kết quả, chỉ tiêu giao, ghi chú hay số kỳ trước đổi', async () => {
  const hashOf = async (typed: TypedForm) =>
    formsIn(compute(await contentsOf(filledForm(typed)), 'cap-huyen', HALF_OF_2023))[0]?.inputHash;
  const hash = await hashOf(DISTRICT);
  expect(await hashOf({ ...DISTRICT, sheet: 'tên khác' })).toBe(hash);
  const changes: readonly Partial<TypedForm>[] = [
    { values: { ...DISTRICT.values, '2.5': 99 } },
    { targets: { '2.5': '95%' } },
    { remarks: { '2.5': 'Thiếu kinh phí' } },
    { previous: { '2.5': 98 } },
    { asOf: { year: 2023, month: 6, day: 16 } },
  ];
  for (const change of changes) expect(await hashOf({ ...DISTRICT, ...change })).not.toBe(hash);
});

/** The same sheet as made by a version of the program whose set had another definition. */
function withOtherDefinition(model: SheetModel): SheetModel {
  const isTag = (content: unknown): content is string =>
    typeof content === 'string' && content.startsWith('so-chi-so|');
  return {
    ...model,
    cells: model.cells.map((cell) =>
      isTag(cell.content)
        ? { ...cell, content: cell.content.replace(/\|[0-9a-f]{16}\|/, '|0123456789abcdef|') }
        : cell,
    ),
  };
}

function said(problem: ReportProblem): string {
  if (problem.code !== 'blocked') return problem.code;
  return problem.findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`).join(', ');
}
