import {
  enteredIn,
  judgeForm,
  USUAL_SETTINGS,
  type FormJudgement,
  type JudgementSettings,
} from '../../src/judgement/judge-form';
import { decimal } from '../../src/model/decimal';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';
import type { Tally } from '../../src/model/target/tally';
import { periodOfId } from '../support/entry-table';
import { formRow, formSetOf, HALF_OF_2023, type TypedForm } from '../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, resultsOf, VINH_LOC } from '../support/vinh-loc';

type Case = Pick<TypedForm, 'set' | 'values'> &
  Partial<Pick<TypedForm, 'targets' | 'period'>> & {
    readonly settings?: JudgementSettings;
    readonly previous?: (indicator: string) => ObservedValue;
  };

function judged({
  settings = USUAL_SETTINGS,
  previous = () => BLANK,
  period = HALF_OF_2023,
  ...typed
}: Case) {
  const row = formRow(typed, VINH_LOC);
  return judgeForm(
    { set: typed.set, period: periodOfId(period), row, observed: enteredIn(row), previous },
    settings,
  )!;
}

const NONE: Tally = {
  total: 0,
  achieved: 0,
  achievedSelfDeclared: 0,
  notAchieved: 0,
  notAchievedSelfDeclared: 0,
  undecided: 0,
  notJudged: 0,
};

function groups({ groups: counted }: FormJudgement) {
  return counted.map(({ heading, tally }) => [heading?.name, tally]);
}

const annex1 = judged({ set: CAP_HUYEN, values: resultsOf(ANNEX_1) });
const annex2 = judged({ set: CAP_XA, values: resultsOf(ANNEX_2) });

describe('Phụ lục 1 của huyện Vĩnh Lộc', () => {
  test('Chính quyền số: 07 chỉ tiêu, đạt 5, một trong đó chỉ có chữ "Đạt"', () => {
    expect(groups(annex1)).toEqual([
      ['Yêu cầu chung', { ...NONE, total: 1, notAchieved: 1 }],
      [
        'Chính quyền số',
        { ...NONE, total: 7, achieved: 4, achievedSelfDeclared: 1, notAchievedSelfDeclared: 1, undecided: 1 },
      ],
      ['Kinh tế số', { ...NONE, total: 3, achieved: 1, notAchievedSelfDeclared: 1, undecided: 1 }],
      // "Phổ cập" without a target is the unit's own word that the matter is reached.
      ['Xã hội số', { ...NONE, total: 3, achievedSelfDeclared: 1, notAchievedSelfDeclared: 1, undecided: 1 }],
    ]);
  });

  test('cộng lại: 14 chỉ tiêu, đạt 7, chưa đạt 4, chưa đủ căn cứ 3', () => {
    expect(annex1.total).toEqual({
      total: 14,
      achieved: 5,
      achievedSelfDeclared: 2,
      notAchieved: 1,
      notAchievedSelfDeclared: 3,
      undecided: 3,
      notJudged: 0,
    });
  });

  test('ô chỉ tiêu ghi đơn vị tính hay để trống thì không có gì để so', () => {
    const reasons = annex1.items.flatMap(({ item, judgement }) =>
      judgement.verdict === 'undecided' ? [[item.code, judgement.reason]] : [],
    );
    expect(reasons).toEqual([
      ['2.7', 'no-target'],
      ['3.3', 'no-target'],
      ['4.3', 'no-target'],
    ]);
  });
});

describe('Phụ lục 2 theo Quyết định 1829', () => {
  test('37 dòng: "*1" và "*" không tính, "*" mà tự ghi "Đạt" thì tính là tự đánh giá', () => {
    expect(groups(annex2)).toEqual([
      [
        'Chính quyền số',
        {
          total: 10,
          achieved: 3,
          achievedSelfDeclared: 4,
          notAchieved: 1,
          notAchievedSelfDeclared: 1,
          undecided: 1,
          notJudged: 1,
        },
      ],
      ['Kinh tế số', { ...NONE, total: 6, achieved: 2, achievedSelfDeclared: 1, notAchievedSelfDeclared: 3 }],
      [
        'Xã hội số',
        {
          ...NONE,
          total: 11,
          achieved: 4,
          achievedSelfDeclared: 5,
          notAchievedSelfDeclared: 2,
          notJudged: 1,
        },
      ],
      ['Hạ tầng số', { ...NONE, total: 8, achieved: 4, achievedSelfDeclared: 3, notAchievedSelfDeclared: 1 }],
    ]);
    expect(annex2.items).toHaveLength(37);
    expect(annex2.total).toMatchObject({ total: 35, achieved: 13, achievedSelfDeclared: 13, undecided: 1 });
  });

  // 26 of 35 are met, 74,29%; with the one that is open 27, 77,14%.
  test.each([
    ['every', 'incomplete'],
    ['70', 'complete'],
    ['75', 'undecided'],
    ['80', 'incomplete'],
  ])('hoàn thành theo quy tắc %s: %s', (rule, outcome) => {
    const completion =
      rule === 'every'
        ? ({ type: 'every' } as const)
        : ({ type: 'share', atLeastPercent: decimal(rule) } as const);
    const settings = { completion, increase: null };
    expect(judged({ set: CAP_XA, values: resultsOf(ANNEX_2), settings }).outcome).toBe(outcome);
  });
});

describe('chỉ tiêu', () => {
  const verdict = (given: Case, code: string) =>
    judged(given).items.find(({ item }) => item.code === code)!.judgement;

  test('chữ trong ô của biểu thay cho chữ trong bộ chỉ tiêu, kể cả khi đã xóa trống', () => {
    const values = { '2.5': '92%' };
    expect(verdict({ set: CAP_HUYEN, values }, '2.5')).toMatchObject({
      verdict: 'achieved',
      basis: 'figure',
    });
    const raised = { set: CAP_HUYEN, values, targets: { '2.5': 'trên 95%' } };
    expect(verdict(raised, '2.5')).toMatchObject({ verdict: 'not-achieved' });
    expect(verdict({ set: CAP_HUYEN, values, targets: { '2.5': '' } }, '2.5')).toMatchObject({
      reason: 'no-target',
    });
  });

  test('ô kết quả trống không phải là 0', () => {
    expect(verdict({ set: CAP_HUYEN, values: { '2.4': 100 } }, '2.5')).toEqual({
      verdict: 'undecided',
      basis: 'none',
      reason: 'blank',
    });
    expect(verdict({ set: CAP_HUYEN, values: { '2.5': 0 } }, '2.5')).toMatchObject({
      verdict: 'not-achieved',
    });
    expect(verdict({ set: CAP_HUYEN, values: { '2.5': 'KPS' } }, '2.5')).toMatchObject({
      verdict: 'not-judged',
    });
  });

  describe('"tăng thêm 10%" so với năm trước là 80', () => {
    const grown = (value: string, increase: JudgementSettings['increase'], period = '2025') =>
      verdict(
        {
          set: CAP_HUYEN,
          period,
          values: { '3.1': value },
          targets: { '3.1': 'tăng thêm 10%' },
          previous: () => figure(decimal('80')),
          settings: { ...USUAL_SETTINGS, increase },
        },
        '3.1',
      );

    test('chưa ai trả lời tăng theo điểm hay theo tỷ lệ thì chưa đánh giá', () => {
      expect(grown('95', null)).toMatchObject({ reason: 'increase-unanswered' });
    });

    test('theo điểm phải tới 90, theo tỷ lệ phải tới 88', () => {
      expect(grown('89', 'points')).toMatchObject({ verdict: 'not-achieved' });
      expect(grown('90', 'points')).toMatchObject({ verdict: 'achieved' });
      expect(grown('89', 'relative')).toMatchObject({ verdict: 'achieved' });
      expect(grown('87,99', 'relative')).toMatchObject({ verdict: 'not-achieved' });
    });

    test('kỳ ngắn hơn năm không biết so với số nào', () => {
      expect(grown('95', 'points', '2025-H1')).toMatchObject({ reason: 'base-unknown' });
    });
  });

  test('"1.686" có thể là 1686 hoặc 1,686: phải hỏi', () => {
    const given = { set: CAP_HUYEN, values: { '4.3': 'Đang thực hiện' }, targets: { '4.3': '1.686' } };
    expect(verdict(given, '4.3')).toMatchObject({ reason: 'target-ambiguous' });
  });
});

test('bộ không giao chỉ tiêu nào thì không có phần đánh giá', () => {
  const { form, ...others } = CAP_HUYEN;
  const plain = formSetOf({
    ...others,
    indicators: others.indicators.map(({ target: _, ...indicator }) => indicator),
    form: { ...form, columns: form.columns.filter(({ role }) => role !== 'target') },
  });
  const row = formRow({ set: plain, values: resultsOf(ANNEX_1) }, VINH_LOC);
  const judgement = judgeForm(
    { set: plain, period: periodOfId(HALF_OF_2023), row, observed: enteredIn(row), previous: () => BLANK },
    USUAL_SETTINGS,
  );
  expect(judgement).toBeNull();
});
