import * as fc from 'fast-check';
import { unitClaimKey } from '../../../src/consolidation/units/unit-claim';
import { UnitMatcher, type UnitMatch } from '../../../src/consolidation/units/unit-matcher';
import { monthPeriod } from '../../../src/model/period';
import type { Unit, UnitList } from '../../../src/model/unit';
import { NGA_NAM_UNITS } from '../../support/nga-nam';

const MAY = monthPeriod(2025, 5);
const NOBODY: ReadonlyMap<string, string | null> = new Map();

function listOf(names: readonly string[], others: Partial<Unit> = {}): UnitList {
  const units = names.map((name, index): Unit => ({
    code: `U${index + 1}`,
    name,
    kind: name.startsWith('xã') ? 'commune' : 'ward',
    aliases: [],
    parent: 'GL',
    ...others,
  }));
  return { parent: { code: 'GL', name: 'UBND tỉnh Gia Lai', kind: 'province', aliases: [] }, units };
}

/** "NN.05 name", or the type where no unit is certain. */
function said(match: UnitMatch): string {
  return match.type === 'unit' ? `${match.unit.code} ${match.by}` : match.type;
}

function suggestions(match: UnitMatch): readonly string[] {
  return 'suggestions' in match ? match.suggestions.map(({ unit, reason }) => `${unit.code} ${reason}`) : [];
}

describe('tám đơn vị của thị xã Ngã Năm', () => {
  const matcher = new UnitMatcher(NGA_NAM_UNITS, MAY, NOBODY);

  test.each([
    ['NN.05', 'UBND xã Mỹ Bình', 'NN.05 code-and-name'],
    ['nn.05', 'Ủy ban nhân dân xã Mỹ Bình', 'NN.05 code-and-name'],
    ['', 'xã Mỹ Bình'.normalize('NFD'), 'NN.05 name'],
    ['', 'Mỹ  Bình', 'NN.05 name'],
    ['H21.217', 'XÃ MỸ BÌNH', 'NN.05 name'],
    ['', 'Phường 01', 'NN.01 name'],
    ['', 'TX. Ngã Năm', 'NN name'],
    ['NN.05', 'UBND xã Mỹ Quới', 'contradiction'],
    ['NN.05', '', 'unknown'],
    ['NN.05', 'xã Lạ', 'unknown'],
    ['', 'xa My Binh', 'unknown'],
    ['', 'phường Mỹ Bình', 'unknown'],
    ['', 'Phường 11', 'unknown'],
    ['', 'Phường', 'unknown'],
    ['', '1', 'unknown'],
    ['', '', 'unknown'],
    // Two units in one name
    ['', 'UBND xã Mỹ Bình, Mỹ Quới', 'unknown'],
    ['NN.05', 'UBND xã Mỹ Bình, Mỹ Quới', 'unknown'],
    ['', 'Mỹ Quới - Mỹ Bình', 'unknown'],
    ['', 'UBND xã Tân Long, xã Vĩnh Quới', 'unknown'],
    ['', 'Phường 1, 2', 'unknown'],
    ['', 'Phường 1, 02, 3', 'unknown'],
    // One unit, and where it lies
    ['', 'xã Mỹ Bình, thị xã Ngã Năm', 'NN.05 name'],
    ['', 'xã Mỹ Bình - Ngã Năm', 'NN.05 name'],
    ['', 'xã Mỹ Bình (Sóc Trăng)', 'NN.05 name'],
    ['', 'Phường 1 (9)', 'NN.01 name'],
  ])('mã “%s”, tên “%s”: %s', (code, name, expected) => {
    expect(said(matcher.match({ code, name }))).toBe(expected);
  });

  test('mã của xã này, tên của xã kia: nêu cả hai', () => {
    expect(matcher.match({ code: 'NN.05', name: 'UBND xã Mỹ Quới' })).toMatchObject({
      unitOfCode: { code: 'NN.05' },
      unitOfName: { code: 'NN.06' },
    });
  });

  test('bỏ dấu chỉ để gợi ý, có điểm và lý do', () => {
    const match = matcher.match({ code: '', name: 'xa My Quoi' });
    expect(match).toMatchObject({
      suggestions: [{ unit: { code: 'NN.06' }, score: 0.95, reason: 'same-without-accents' }],
    });
  });

  test('mã đúng mà tên lạ: gợi ý đơn vị của mã trước', () => {
    expect(suggestions(matcher.match({ code: 'NN.05', name: 'xã Mỹ Qưới' }))).toEqual([
      'NN.05 same-code',
      'NN.06 same-without-accents',
    ]);
  });

  test.each([
    ['UBND Ph\u00adêng 1', 'tcvn3', 'NN.01'],
    ['UBND x· VÜnh Quíi', 'tcvn3', 'NN.04'],
    ['UBND x· Mü B×nh', 'tcvn3', 'NN.05'],
    ['UBND x· T©n Long', 'tcvn3', 'NN.08'],
    ['UBND phöôøng 1', 'vni', 'NN.01'],
    ['UBND xaõ Vónh Quôùi', 'vni', 'NN.04'],
    ['UBND xaõ Taân Long', 'vni', 'NN.08'],
  ])('“%s” là chữ %s: nói rõ, gợi ý %s, không tự khớp', (name, encoding, code) => {
    expect(matcher.match({ code: '', name })).toMatchObject({ type: 'legacy-encoding', encoding });
    expect(suggestions(matcher.match({ code: '', name }))).toEqual([`${code} other-encoding`]);
    expect(suggestions(matcher.match({ code: 'NN.07', name }))).toEqual([
      'NN.07 same-code',
      `${code} other-encoding`,
    ]);
  });
});

describe('quyết định của người tổng hợp', () => {
  const claim = { code: '', name: 'xa My Quoi' };
  const decided = (code: string | null) =>
    said(new UnitMatcher(NGA_NAM_UNITS, MAY, new Map([[unitClaimKey(claim), code]])).match(claim));

  test('được tính như đã khớp, hoặc bỏ qua', () => {
    expect(decided('NN.06')).toBe('NN.06 confirmed');
    expect(decided(null)).toBe('left-out');
  });

  test('mã không có trong danh mục thì vẫn chưa khớp', () => {
    expect(decided('NN.99')).toBe('unknown');
  });

  test('một câu trả lời cho mọi cách viết cùng tên', () => {
    expect(unitClaimKey({ code: ' nn.06 ', name: 'XA  My Quoi' })).toBe(
      unitClaimKey({ code: 'NN.06', name: 'xa My Quoi' }),
    );
  });
});

/** Of one province; each is the beginning of the next. */
const PREFIX_PAIRS: readonly (readonly [string, string])[] = [
  ['xã Tuy Phước', 'xã Tuy Phước Tây'],
  ['xã Tuy Phước Đông', 'xã Tuy Phước Đông Bắc'],
  ['xã An Nhơn', 'xã An Nhơn Tây'],
  ['phường An Nhơn Đông', 'phường An Nhơn Đông Nam'],
  ['xã Hoài Nhơn', 'xã Hoài Nhơn Bắc'],
  ['phường Quy Nhơn', 'phường Quy Nhơn Đông'],
  ['xã Phù Mỹ', 'xã Phù Mỹ Tây'],
  ['xã Phù Cát', 'xã Phù Cát Hạ'],
  ['xã Vĩnh Thạnh', 'xã Vĩnh Thạnh Trung'],
  ['xã Vân Canh', 'xã Vân Canh Thượng'],
  ['xã Hội Sơn', 'xã Hội Sơn Hạ'],
  ['xã Kim Sơn', 'xã Kim Sơn Đông'],
  ['xã Bình Khê', 'xã Bình Khê Nam'],
  ['xã Ia Le', 'xã Ia Le Ngoài'],
  ['xã Đức Cơ', 'xã Đức Cơ Bắc'],
  ['xã Chư Prông', 'xã Chư Prông Trong'],
  ['xã Đak Đoa', 'xã Đak Đoa Nam'],
  ['xã Kông Chro', 'xã Kông Chro Đông'],
  ['phường 1', 'phường 11'],
  ['phường 2', 'phường 21'],
];

describe('hai mươi cặp tên là phần đầu của nhau trong một tỉnh', () => {
  const names = PREFIX_PAIRS.flat();
  const whole = new UnitMatcher(listOf(names), MAY, NOBODY);

  test('mỗi tên đúng một đơn vị', () => {
    names.forEach((name, index) => {
      for (const written of [name, `UBND ${name}`, name.toUpperCase()]) {
        expect(said(whole.match({ code: '', name: written }))).toBe(`U${index + 1} name`);
      }
    });
  });

  test.each(PREFIX_PAIRS)('“%s” và “%s”: thiếu một thì không lấy cái kia thay', (short, long) => {
    for (const [missing, other] of [
      [short, long],
      [long, short],
    ] as const) {
      const rest = listOf(names.filter((name) => name !== missing));
      const match = new UnitMatcher(rest, MAY, NOBODY).match({ code: '', name: missing });
      expect(match.type).toBe('unknown');
      // A number is never another number's likeness.
      const isNumbered = /\d/.test(missing);
      expect('suggestions' in match && match.suggestions.some(({ unit }) => unit.name === other)).toBe(
        !isNumbered,
      );
    }
  });
});

describe('tên gõ sai bất kỳ không bao giờ tự khớp sang đơn vị khác', () => {
  const syllables = ['Mỹ', 'Bình', 'Tân', 'Long', 'Vĩnh', 'Phước', 'Đông', 'Tây', '1', '11', '2'];
  const name = fc
    .tuple(
      fc.constantFrom('xã', 'phường'),
      fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, words]) => `${kind} ${words.join(' ')}`);
  const names = fc.uniqueArray(name, { minLength: 2, maxLength: 25 });
  const slips: readonly ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    (text, at) => `${text.slice(0, at)}ư${text.slice(at + 1)}`,
    (text, at) => `${text.slice(0, at)}1${text.slice(at)}`,
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text) => text.split(' ').slice(0, -1).join(' '),
    (text) => text.split(' ').slice(1).join(' '),
    (text) => `${text} Tây`,
    (text) => `UBND ${text}`,
    (text) => text.toUpperCase(),
  ];
  const slip = fc.tuple(fc.constantFrom(...slips), fc.nat({ max: 20 }));
  const written = fc
    .tuple(names, fc.nat(), fc.array(slip, { minLength: 1, maxLength: 3 }))
    .map(([list, at, changes]) => {
      const index = at % list.length;
      const text = changes.reduce((now, [change, place]) => change(now, place), list[index] ?? '');
      return { list, index, text };
    });
  /** What the name says without its kind, by plain means. */
  const bare = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^ubnd( |$)/, '')
      .replace(/^(xã|phường)( |$)/, '');

  test('có mã của mình: đúng mình, hoặc không khớp', () => {
    fc.assert(
      fc.property(written, ({ list, index, text }) => {
        const own = `U${index + 1}`;
        const match = new UnitMatcher(listOf(list), MAY, NOBODY).match({ code: own, name: text });
        expect(match.type === 'unit' ? match.unit.code : own).toBe(own);
      }),
      { numRuns: 1000 },
    );
  });

  test('không có mã: chỉ khớp đơn vị mang đúng tên ấy', () => {
    fc.assert(
      fc.property(written, ({ list, text }) => {
        const match = new UnitMatcher(listOf(list), MAY, NOBODY).match({ code: '', name: text });
        if (match.type === 'unit') expect(bare(text)).toBe(bare(match.unit.name));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('đơn vị sáp nhập, chia tách theo ngày', () => {
  const JUNE_30 = { year: 2025, month: 6, day: 30 };
  const JULY_1 = { year: 2025, month: 7, day: 1 };
  const base = listOf(['xã Mỹ Bình', 'phường Ngã Năm', 'xã Tân Long']);
  const [old, ward, commune] = base.units as readonly [Unit, Unit, Unit];
  const list: UnitList = {
    parent: base.parent,
    units: [
      { ...old, validTo: JUNE_30, successors: ['U2', 'U3'] },
      { ...ward, validFrom: JULY_1 },
      { ...commune, validFrom: JULY_1 },
    ],
  };
  const inMonth = (month: number) => new UnitMatcher(list, monthPeriod(2025, month), NOBODY);
  const claims = [
    { code: 'U1', name: 'xã Mỹ Bình' },
    { code: '', name: 'UBND xã Mỹ Bình' },
    { code: 'U1', name: 'xã Lạ' },
  ];

  test('tháng 6 là xã cũ; tháng 7 xã mới', () => {
    expect(said(inMonth(6).match(claims[0]!))).toBe('U1 code-and-name');
    expect(said(inMonth(7).match({ code: '', name: 'xã Tân Long' }))).toBe('U3 name');
    expect(inMonth(6).match({ code: '', name: 'xã Tân Long' })).toMatchObject({
      type: 'not-in-period',
      unit: { code: 'U3' },
    });
  });

  test.each(claims)(
    'tháng 7, xã cũ (mã “$code”, tên “$name”): nêu đơn vị tiếp nhận, không tự cộng',
    (claim) => {
      const match = inMonth(7).match(claim);
      expect(match).toMatchObject({ type: 'not-in-period', unit: { code: 'U1' } });
      expect('successors' in match && match.successors.map(({ code }) => code)).toEqual(['U2', 'U3']);
    },
  );

  test('tên cũ là tên gọi khác của xã mới: gửi bằng mã cũ vẫn phải hỏi', () => {
    const renamed = {
      ...list,
      units: list.units.map((unit) => (unit.code === 'U3' ? { ...unit, aliases: ['xã Mỹ Bình'] } : unit)),
    };
    const matcher = new UnitMatcher(renamed, monthPeriod(2025, 7), NOBODY);
    expect(said(matcher.match({ code: 'U1', name: 'xã Mỹ Bình' }))).toBe('not-in-period');
    expect(said(matcher.match({ code: 'U3', name: 'xã Mỹ Bình' }))).toBe('U3 code-and-name');
  });
});
