import type { Account, Question } from '../../../src/consolidation/account/account';
import { accountFor } from '../../../src/consolidation/account/account-for';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import { NOTHING_REMEMBERED } from '../../../src/consolidation/memory';
import type { Submission } from '../../../src/consolidation/submission';
import { unitClaimKey } from '../../../src/consolidation/units/unit-claim';
import type { UnitList } from '../../../src/model/unit';
import { NGA_NAM_UNITS } from '../../support/nga-nam';
import { fileOf, sentFile, sevenFigures, takeIn } from '../../support/submissions';

const unitQuestions = ({ questions }: Account) =>
  questions.filter((question) => question.type === 'unit') satisfies readonly Question[];
const outcome = ({ units }: Account, code: string) => units.find(({ unit }) => unit.code === code)?.outcome;

describe('chưa rõ của đơn vị nào', () => {
  const stranger = { code: '', name: 'xa My Quoi' };
  const files = [
    fileOf('a.xlsx', stranger, sevenFigures(90)),
    fileOf('b.xlsx', { code: '', name: 'XA MY QUOI' }, sevenFigures(91)),
  ];

  test('hỏi một lần cho mọi tệp cùng tên, có gợi ý; không lấy số nào, đơn vị được gợi ý đang chờ', () => {
    const account = accountFor(takeIn(files));
    expect(account.values).toEqual([]);
    expect(unitQuestions(account)).toMatchObject([
      {
        key: unitClaimKey(stranger),
        file: 'a.xlsx',
        sheet: '766 5-2025',
        cell: 'B9',
        suggestions: [{ unit: { code: 'NN.06' }, reason: 'same-without-accents' }],
      },
    ]);
    expect(account.files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['unit-unmatched'],
      ['unit-unmatched'],
    ]);
    expect(outcome(account, 'NN.06')).toBe('waiting');
  });

  test('trả lời rồi thì lấy; bỏ qua thì không hỏi nữa', () => {
    const answered = (code: string | null) => {
      const units = new Map([[unitClaimKey(stranger), code]]);
      return accountFor(takeIn(files.slice(0, 1), { decisions: { ...NOTHING_DECIDED, units } }));
    };
    expect(outcome(answered('NN.06'), 'NN.06')).toBe('complete');
    const leftOut = answered(null);
    expect(leftOut.questions).toEqual([]);
    expect(leftOut.files).toMatchObject([{ outcome: 'set-aside', findings: [{ code: 'unit-left-out' }] }]);
  });

  test('mã và tên của hai đơn vị: không lấy cho đơn vị nào, hỏi là mã đúng hay tên đúng', () => {
    const claim = { code: 'NN.05', name: 'xã Mỹ Quới' };
    const torn = [fileOf('a.xlsx', claim, sevenFigures(90))];
    const account = accountFor(takeIn(torn));
    expect(account.values).toEqual([]);
    expect(unitQuestions(account)).toMatchObject([
      {
        key: unitClaimKey(claim),
        suggestions: [
          { unit: { code: 'NN.05' }, reason: 'same-code' },
          { unit: { code: 'NN.06' }, reason: 'same-name' },
        ],
      },
    ]);
    expect([outcome(account, 'NN.05'), outcome(account, 'NN.06')]).toEqual(['waiting', 'waiting']);
    const units = new Map([[unitClaimKey(claim), 'NN.06']]);
    const answered = accountFor(takeIn(torn, { decisions: { ...NOTHING_DECIDED, units } }));
    expect(new Set(answered.values.map(({ unit }) => unit))).toEqual(new Set(['NN.06']));
    expect(answered.questions).toEqual([]);
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'code-name-mismatch', details: { nameOfCode: 'UBND xã Mỹ Bình', codeOfName: 'NN.06' } },
    ]);
  });

  test('chữ TCVN3 được nói là chữ TCVN3, và hỏi', () => {
    const account = accountFor(
      takeIn([fileOf('a.xlsx', { code: '', name: 'UBND x· Mü B×nh' }, sevenFigures(90))]),
    );
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'legacy-encoding', details: { encoding: 'tcvn3' } },
    ]);
    expect(unitQuestions(account)).toMatchObject([
      { suggestions: [{ unit: { code: 'NN.05' }, reason: 'other-encoding' }] },
    ]);
  });
});

describe('đơn vị đã sáp nhập', () => {
  const ended = { year: 2025, month: 4, day: 30 };
  const list: UnitList = {
    ...NGA_NAM_UNITS,
    units: NGA_NAM_UNITS.units.map((unit) =>
      unit.code === 'NN.05' || unit.code === 'NN.06'
        ? { ...unit, validTo: ended, successors: ['NN.07', 'NN.08'] }
        : unit,
    ),
  };
  const files = [
    fileOf('my-binh.xlsx', { code: 'NN.05', name: 'UBND xã Mỹ Bình' }, sevenFigures(90)),
    fileOf('my-quoi.xlsx', { code: 'NN.06', name: 'UBND xã Mỹ Quới' }, sevenFigures(80)),
  ];

  test('nêu đơn vị tiếp nhận và hỏi; không tự cộng, không tự gán', () => {
    const account = accountFor(takeIn(files, { units: list }));
    expect(account.values).toEqual([]);
    expect(account.files[0]!.findings).toMatchObject([
      {
        code: 'unit-not-in-period',
        details: { validTo: ended, successors: ['UBND xã Long Bình', 'UBND xã Tân Long'] },
      },
    ]);
    expect(unitQuestions(account)[0]!.suggestions).toMatchObject([
      { unit: { code: 'NN.07' }, reason: 'successor' },
      { unit: { code: 'NN.08' }, reason: 'successor' },
    ]);
    expect(account.units.map(({ unit }) => unit.code)).not.toContain('NN.05');
  });

  test('gán cả hai xã cũ cho một xã mới: là hai tệp của một đơn vị, hỏi chứ không cộng', () => {
    const units = new Map(files.map(({ tables }) => [unitClaimKey(tables[0]!.rows[0]!), 'NN.07']));
    const account = accountFor(takeIn(files, { units: list, decisions: { ...NOTHING_DECIDED, units } }));
    expect(account.values).toEqual([]);
    expect(account.questions).toMatchObject([{ type: 'files', unit: { code: 'NN.07' } }]);
  });
});

describe('bảng không theo biểu', () => {
  const rows = [
    ['STT', 'Tên đơn vị', 'Điểm'],
    ['1', 'UBND xã Mỹ Bình', '71,5'],
    ['2', 'UBND xã Mỹ Quới', '69,25'],
  ];
  const foreign = [{ sheet: 'Điểm T5', rows, firstRow: 3 }];
  const file: Submission = { ...sentFile('cong.xlsx', []), foreign };
  const asked = accountFor(takeIn([file]));
  const [question] = asked.questions;
  const fingerprint = question?.type === 'mapping' ? question.fingerprint : '';
  const columns = [{ column: 2, indicator: 'TONG' }];
  const decided = (choice: typeof columns | null) =>
    accountFor(
      takeIn([file], { decisions: { ...NOTHING_DECIDED, mappings: new Map([[fingerprint, choice]]) } }),
    );
  const totals = ({ values }: Account) =>
    values.map(({ unit, code, sheet, source }) => [unit, code, sheet, source.cell, source.content]);
  const TAKEN = [
    ['NN.05', 'TONG', 'Điểm T5', 'C4', '71,5'],
    ['NN.06', 'TONG', 'Điểm T5', 'C5', '69,25'],
  ];

  test('hỏi cột nào là chỉ tiêu nào, chưa lấy số nào', () => {
    expect(asked.questions).toMatchObject([{ type: 'mapping', file: 'cong.xlsx', sheet: 'Điểm T5' }]);
    expect(asked.values).toEqual([]);
    expect(asked.files[0]!.findings.map(({ code }) => code)).toEqual(['mapping-unconfirmed']);
  });

  test('xác nhận rồi thì lấy từng dòng theo tên', () => {
    expect(totals(decided(columns))).toEqual(TAKEN);
    expect(decided(columns).questions).toEqual([]);
  });

  test('lần sau nhớ lựa chọn', () => {
    const mapping = { fingerprint, set: '766', headings: 'STT | Tên đơn vị | Điểm', columns };
    const memory = { ...NOTHING_REMEMBERED, mappings: [mapping] };
    expect(totals(accountFor(takeIn([file], { memory })))).toEqual(TAKEN);
  });

  test('các cột đã nhớ không còn hợp (hai cột một chỉ tiêu): hỏi lại, không lặng lẽ bỏ tệp', () => {
    const twice = [...columns, { column: 0, indicator: 'TONG' }];
    expect(decided(twice)).toMatchObject({ values: [], questions: [{ type: 'mapping', fingerprint }] });
  });

  test('bỏ qua: không lấy, không hỏi, tệp vẫn có lý do', () => {
    const account = decided(null);
    expect(account.values).toEqual([]);
    expect(account.questions).toEqual([]);
    expect(account.files[0]).toMatchObject({ outcome: 'refused', findings: [{ code: 'no-sheet-of-ours' }] });
  });
});
