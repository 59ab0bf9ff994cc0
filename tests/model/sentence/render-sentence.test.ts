import { decimal } from '../../../src/model/decimal';
import { BLANK } from '../../../src/model/observation';
import { bound, count, estimate, rate, reported, words, written } from './figures';

describe('số', () => {
  test('số tròn không ghi phần thập phân, số lẻ ghi đủ như công bố', () => {
    const say = (value: string) => written('đạt {A}', { A: rate(value) });
    expect(say('60')).toBe('đạt 60%');
    expect(say('60.00')).toBe('đạt 60%');
    expect(say('51.7')).toBe('đạt 51,70%');
    expect(say('74.48')).toBe('đạt 74,48%');
    expect(say('92.825')).toBe('đạt 92,83%');
    expect(say('99.996')).toBe('đạt 100%');
    expect(say('0')).toBe('đạt 0%');
  });

  test('câu của Minh Long, tháng 5/2025: 99,92%; 97%; 1.686 hồ sơ; 97,5% là tỷ lệ một chữ số', () => {
    const oneDecimal = { ...rate('97.5'), decimals: 1 };
    expect(
      written('đã tiếp nhận và giải quyết {A} hồ sơ, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt tỷ lệ {B};', {
        A: count('1686'),
        B: oneDecimal,
      }),
    ).toBe('đã tiếp nhận và giải quyết 1.686 hồ sơ, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt tỷ lệ 97,5%;');
    expect(written('cấp huyện đạt {A}; Cấp xã đạt {B}.', { A: rate('97'), B: rate('96') })).toBe(
      'cấp huyện đạt 97%; Cấp xã đạt 96%.',
    );
  });

  test('hai chữ số: 03 cuộc họp, 07 phiên (Minh Long); từ 100 trở lên thì như thường', () => {
    const template =
      'Trong 6 tháng đầu năm 2025, đã tổ chức được {HOP:00 cuộc họp trực tuyến}[ và {PHIEN:00} phiên]';
    expect(written(template, { HOP: count('3'), PHIEN: count('7') })).toBe(
      'Trong 6 tháng đầu năm 2025, đã tổ chức được 03 cuộc họp trực tuyến và 07 phiên',
    );
    expect(written('{HOP:00}', { HOP: count('12') })).toBe('12');
    expect(written('{HOP:00}', { HOP: count('1686') })).toBe('1.686');
    expect(written('{HOP:00}', { HOP: count('-3') })).toBe('-03');
    expect(written('{HOP:00}', { HOP: count(bound('above', '5')) })).toBe('trên 05');
  });

  test('ấn định số chữ số thập phân', () => {
    expect(written('{A:0,00}', { A: rate('60') })).toBe('60,00%');
    expect(written('{A:0.0}', { A: rate('54.65') })).toBe('54,7%');
    expect(written('{A:0}', { A: rate('54.65') })).toBe('55%');
    expect(written('{A:00,0}', { A: { ...count('2.5'), decimals: 1 } })).toBe('02,5');
  });

  test('dấu % viết trong mẫu: không in hai lần, không sót lại khi thiếu', () => {
    expect(written('đạt {A}%.', { A: rate('51.7') })).toBe('đạt 51,70%.');
    expect(written('đạt {A %}.', { A: rate(bound('at-least', '90')) })).toBe('đạt từ 90% trở lên.');
    expect(written('đạt {A}%.', { A: count('60') })).toBe('đạt 60%.');
    expect(written('tỷ lệ đạt {A}%.', {})).toBe('tỷ lệ: chưa có số liệu.');
    expect(written('tỷ lệ {+A}%[ ({B}% số hộ)].', { A: rate('5'), B: rate('7') })).toBe(
      'tỷ lệ tăng 5% (7% số hộ).',
    );
  });

  test('phân số, ngày, chữ', () => {
    const fraction = reported({ type: 'fraction', numerator: decimal('3'), denominator: decimal('5') });
    const date = reported({ type: 'date', date: { year: 2025, month: 2, day: 5 } });
    expect(
      written('Hiện tại có {DAI xã} đang vận hành', {
        DAI: { observed: fraction, kind: 'fraction', decimals: 0 },
      }),
    ).toBe('Hiện tại có 03/05 xã đang vận hành');
    expect(written('{DAI:0}', { DAI: { observed: fraction, kind: 'fraction', decimals: 0 } })).toBe('3/5');
    expect(written('Tính đến ngày {N}', { N: { observed: date, kind: 'date', decimals: 0 } })).toBe(
      'Tính đến ngày 05/02/2025',
    );
    expect(written('Chuyên ngành: {CN}.', { CN: words(' Công nghệ\n thông tin ') })).toBe(
      'Chuyên ngành: Công nghệ thông tin.',
    );
    expect(written('Chuyên ngành: {CN}.', { CN: words('  ') })).toBe('Chuyên ngành: chưa có số liệu.');
  });

  test('chữ của người nhập in y nguyên, không thành mẫu câu', () => {
    expect(written('Ghi chú: {A}', { A: words('[x] {B} | (  )') })).toBe('Ghi chú: [x] {B} | ( )');
  });
});

describe('cận và ước', () => {
  test('câu của Vĩnh Lộc năm 2023: khoảng 52%, ước đạt trên 80%', () => {
    expect(written('điện thoại thông minh đạt {A};', { A: rate(bound('about', '52')) })).toBe(
      'điện thoại thông minh đạt khoảng 52%;',
    );
    expect(
      written('thường xuyên sử dụng thư điện tử trong công việc đạt {A}.', {
        A: rate(estimate('above', '80')),
      }),
    ).toBe('thường xuyên sử dụng thư điện tử trong công việc ước đạt trên 80%.');
  });

  test('mẫu đã có chữ ước thì không ghi hai lần; không có động từ thì ghi trước số', () => {
    expect(written('công việc ước đạt {A}', { A: rate(estimate('above', '80')) })).toBe(
      'công việc ước đạt trên 80%',
    );
    expect(written('công việc ước đạt {A}', { A: rate(estimate('about', '80')) })).toBe(
      'công việc ước đạt 80%',
    );
    expect(written('có {A} người', { A: count(estimate('about', '180')) })).toBe('có ước 180 người');
  });

  test('từ … trở lên với tỷ lệ, ít nhất với số lượng; dưới, không quá', () => {
    expect(written('{A}', { A: rate(bound('at-least', '90')) })).toBe('từ 90% trở lên');
    expect(written('{A người}', { A: count(bound('at-least', '180')) })).toBe('ít nhất 180 người');
    expect(written('{A}', { A: rate(bound('below', '5.5')) })).toBe('dưới 5,50%');
    expect(written('{A}', { A: rate(bound('at-most', '10')) })).toBe('không quá 10%');
  });
});

describe('tăng, giảm', () => {
  test('tỷ lệ tăng giảm theo điểm %', () => {
    expect(written('{+A}', { A: rate('6.52') })).toBe('tăng 6,52 điểm %');
    expect(written('{+A}', { A: rate('-4.5') })).toBe('giảm 4,50 điểm %');
    expect(written('{+A điểm phần trăm}', { A: rate('-4.5') })).toBe('giảm 4,50 điểm phần trăm');
    expect(written('{+A}', { A: rate('0.004') })).toBe('không tăng, giảm');
  });

  test('hai chữ số', () => {
    expect(written('{+A:00 nhóm}', { A: count('-3') })).toBe('giảm 03 nhóm');
  });

  test('cận: hướng theo dấu; không rõ hướng thì in như đã ghi', () => {
    expect(written('{+A người}', { A: count(bound('above', '300')) })).toBe('tăng trên 300 người');
    expect(written('{+A người}', { A: count(bound('below', '-12')) })).toBe('giảm trên 12 người');
    expect(written('{+A người}', { A: count(bound('at-most', '-12')) })).toBe('giảm ít nhất 12 người');
    expect(written('{+A người}', { A: count(bound('about', '-12')) })).toBe('giảm khoảng 12 người');
    expect(written('{+A người}', { A: count(bound('above', '-12')) })).toBe('trên -12 người');
    expect(written('{+A người}', { A: count(bound('above', '0')) })).toBe('trên 0 người');
    expect(written('dân số {+A người}', { A: count(estimate('about', '300')) })).toBe(
      'dân số ước tăng 300 người',
    );
  });

  test('chữ riêng của bộ chỉ tiêu; để trống là chữ thường dùng', () => {
    const template = '[{+A hộ|tăng thêm||giữ nguyên|không có hộ mới}, tổng {B} hộ]';
    const say = (a: string) => written(template, { A: count(a), B: count('50') });
    expect(say('5')).toBe('tăng thêm 5 hộ, tổng 50 hộ');
    expect(say('-5')).toBe('giảm 5 hộ, tổng 50 hộ');
    expect(say('0')).toBe('giữ nguyên, tổng 50 hộ');
    expect(written(template, { A: count({ status: 'no-activity' }), B: count('50') })).toBe(
      'không có hộ mới, tổng 50 hộ',
    );
  });

  test('ghi bằng chữ thì in chữ', () => {
    expect(written('Số hộ {+A hộ}', { A: words('tăng mạnh') })).toBe('Số hộ tăng mạnh');
  });
});

describe('tự đánh giá bằng chữ', () => {
  const say = (verdict: 'achieved' | 'not-achieved', text: string) =>
    written('Tỷ lệ cán bộ có hộp thư đạt {A}.', {
      A: rate(reported({ type: 'verdict', verdict, words: text })),
    });

  test('thay cho "đạt …"', () => {
    expect(say('achieved', 'Đạt')).toBe('Tỷ lệ cán bộ có hộp thư đạt.');
    expect(say('not-achieved', 'Chưa đạt')).toBe('Tỷ lệ cán bộ có hộp thư chưa đạt.');
  });

  test('đầu câu giữ chữ hoa', () => {
    const verdict = reported({ type: 'verdict', verdict: 'yes', words: 'Triển khai' });
    expect(written('{A} phần mềm', { A: { observed: verdict, kind: 'yes-no', decimals: 0 } })).toBe(
      'Triển khai phần mềm',
    );
  });
});

describe('thiếu số liệu', () => {
  test('ngoài ngoặc vuông: nói lý do, bỏ động từ', () => {
    expect(written('Tỷ lệ hộ đạt tỷ lệ {A}.', {})).toBe('Tỷ lệ hộ: chưa có số liệu.');
    expect(written('Số nhóm: {A}', { A: count({ status: 'not-submitted' }) })).toBe(
      'Số nhóm: chưa có số liệu',
    );
    expect(written('Số nhóm: {A}', { A: count({ status: 'no-activity' }) })).toBe('Số nhóm: không phát sinh');
    expect(written('Số nhóm: {A}', { A: count({ status: 'not-applicable' }) })).toBe(
      'Số nhóm: không áp dụng',
    );
    expect(written('Số nhóm: {A}', { A: count({ status: 'not-assigned' }) })).toBe(
      'Số nhóm: không giao chỉ tiêu',
    );
    expect(written('{A}', {})).toBe('chưa có số liệu');
    expect(written('Nhóm ({A nhóm})', {})).toBe('Nhóm (chưa có số liệu)');
  });

  test('chữ riêng cho thiếu và không phát sinh', () => {
    const template = 'Hồ sơ[ đạt {A}| hiện {?chưa thống kê|không có hồ sơ nào}].';
    expect(written(template, {})).toBe('Hồ sơ hiện chưa thống kê.');
    expect(written(template, { A: rate({ status: 'no-activity' }) })).toBe('Hồ sơ hiện không có hồ sơ nào.');
    expect(written(template, { A: rate('5') })).toBe('Hồ sơ đạt 5%.');
  });

  test('lý do là của số liệu đầu tiên bị thiếu', () => {
    const template = 'Hồ sơ[ {A} trên {B}|{?}].';
    expect(written(template, { A: count('5'), B: count({ status: 'no-activity' }) })).toBe(
      'Hồ sơ: không phát sinh.',
    );
    expect(written(template, { A: count(BLANK), B: count({ status: 'no-activity' }) })).toBe(
      'Hồ sơ: chưa có số liệu.',
    );
  });

  test('phương án đầu tiên có số liệu; phương án cuối không cần số', () => {
    const template = 'Đài[ ở {XA} xã| ở {THON} thôn| chưa vận hành].';
    expect(written(template, { XA: count('3'), THON: count('9') })).toBe('Đài ở 3 xã.');
    expect(written(template, { THON: count('9') })).toBe('Đài ở 9 thôn.');
    expect(written(template, {})).toBe('Đài chưa vận hành.');
  });

  test('chỗ bị bỏ khép lại: không dấu phẩy thừa, ngoặc rỗng, hai dấu cách', () => {
    expect(written('Có [{A} hộ, {B} người, {C} tổ].', { B: count('5') })).toBe('Có 5 người.');
    expect(written('Gồm: [{A} hộ], [{B} người].', { B: count('5') })).toBe('Gồm: 5 người.');
    expect(written('Gồm: [{A} hộ], [{B} người].', {})).toBe('Gồm.');
    expect(written('Tổ ([{A} tổ], [{B} người]) họp', {})).toBe('Tổ họp');
    expect(written('Tổ ([{A} tổ], [{B} người]) họp', { A: count('2') })).toBe('Tổ (2 tổ) họp');
    expect(written('Tổ ([{A} tổ], [{B} người]) họp', { B: count('2') })).toBe('Tổ (2 người) họp');
    expect(written('[{A} tổ, ]họp', {})).toBe('họp');
    expect(written('[{A} tổ], họp', {})).toBe('họp');
    expect(written('Có [ {A} hộ ] họp', { A: count('5') })).toBe('Có 5 hộ họp');
    expect(written('Có [ {A} hộ ] họp', {})).toBe('Có họp');
    expect(written('[{A}]', {})).toBe('');
  });

  test('ngoặc lồng nhau', () => {
    const template = 'Tổ[ {A} (gồm {B} (nữ {C}), {D} xã)|{?}].';
    const all = { A: count('1'), B: count('2'), C: count('3'), D: count('4') };
    expect(written(template, all)).toBe('Tổ 1 (gồm 2 (nữ 3), 4 xã).');
    expect(written(template, { A: all.A, C: all.C })).toBe('Tổ 1 (nữ 3).');
    expect(written(template, { C: all.C, D: all.D })).toBe('Tổ nữ 3, 4 xã.');
  });
});

test('mẫu câu nhiều dòng trong ô thành một dòng', () => {
  expect(written('Dân số\n  có\u00a0hồ sơ\t{A}', { A: count('5') })).toBe('Dân số có hồ sơ 5');
});
