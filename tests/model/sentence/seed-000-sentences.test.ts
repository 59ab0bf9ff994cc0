import { BLANK } from '../../../src/model/observation';
import { codesInSentence } from '../../../src/model/sentence/codes-in-sentence';
import { parseSentence } from '../../../src/model/sentence/parse-sentence';
import { bound, count, estimate, missing, rate, written, type FiguresByCode } from './figures';
import { SEED_000_SENTENCES, type DocumentSentence } from './seed-000-sentences';

/** What the document says of the month and in all, item by item; the rest of its sentence comes before. */
const ITEMS = [
  {
    row: '000-03',
    month: 'tăng 348 người',
    all: 'lũy kế 60.063 người, đạt tỷ lệ 92,83%',
    fewer: 'giảm 12 người',
  },
  {
    row: '000-04',
    month: 'tăng 999 tài khoản',
    all: 'lũy kế 46.095, đạt tỷ lệ 71,24%',
    fewer: 'giảm 12 tài khoản',
  },
  {
    row: '000-05',
    month: 'tăng 127 trường hợp',
    all: 'lũy kế 26.621, đạt tỷ lệ 41,14%',
    fewer: 'giảm 12 trường hợp',
  },
  {
    row: '000-06',
    month: 'tăng 34 thuê bao',
    all: 'lũy kế 55.332 thuê bao, đạt tỷ lệ 85,51%',
    fewer: 'giảm 12 thuê bao',
  },
  { row: '000-07', month: 'tăng 13', all: 'lũy kế 1.674, đạt tỷ lệ 2,59%', fewer: 'giảm 12' },
  {
    row: '000-08',
    month: 'tăng 57 trường hợp',
    all: 'lũy kế 4.317, đạt tỷ lệ 6,67%',
    fewer: 'giảm 12 trường hợp',
  },
  {
    row: '000-09',
    month: 'tăng 104 trường hợp',
    all: 'lũy kế 33.454, đạt tỷ lệ 51,70%',
    fewer: 'giảm 12 trường hợp',
  },
] as const;

/** The beginnings of the sentences that tell one figure, and how they end in the document. */
const SINGLE_FIGURES = [
  { row: '000-11', subject: 'facebook...)', end: ' lũy kế 17.310 cơ sở.' },
  { row: '000-12', subject: 'kỹ năng số cơ bản', end: ' đạt tỷ lệ trên 60%.' },
  { row: '000-13', subject: 'băng rộng cáp quang', end: ' đạt tỷ lệ trên 60%.' },
  { row: '000-14', subject: 'ở mức cơ bản', end: ' đạt 60%' },
  { row: '000-15', subject: 'dịch vụ công trực tuyến', end: ' đạt 74,48%.' },
  { row: '000-16', subject: 'mobile money,..)', end: ': đạt trên 80% số doanh nghiệp, hộ kinh doanh.' },
  { row: '000-17', subject: 'Sở KHCN', end: ' đạt trên 90%.' },
] as const;

test('mười tám dòng có số liệu của mục I.1, I.2 đều có câu', () => {
  const rows = SEED_000_SENTENCES.flatMap((sentence) => sentence.rows);
  const inventory = Array.from({ length: 18 }, (_, index) => `000-${String(index + 1).padStart(2, '0')}`);
  expect([...rows].sort()).toEqual(inventory);
});

test.each(SEED_000_SENTENCES)('$rows: đúng từng chữ như văn bản', ({ template, figures, expected }) => {
  expect(written(template, figures)).toBe(expected);
});

test.each(SEED_000_SENTENCES)('$rows: câu chỉ dùng các mã đã có số liệu', ({ template, figures }) => {
  const parsed = parseSentence(template);
  expect('ok' in parsed && codesInSentence(parsed.ok)).toEqual(Object.keys(figures));
});

describe.each(ITEMS)('$row: tăng, lũy kế, tỷ lệ', ({ row, month, all, fewer }) => {
  const sentence = sentenceOf(row);
  const [subject = ''] = sentence.expected.split(` ${month}`);
  const item = Object.keys(sentence.figures)[0]!.replace('.TANG', '');
  const write = (changed: FiguresByCode) => written(sentence.template, { ...sentence.figures, ...changed });

  test('câu của văn bản gồm hai phần ấy', () => {
    expect(sentence.expected).toBe(`${subject} ${month} (${all}).`);
  });

  test('giảm', () => {
    expect(write({ [`${item}.TANG`]: count('-12') })).toBe(`${subject} ${fewer} (${all}).`);
  });

  test('không thay đổi: 0 là số liệu, không phải thiếu', () => {
    expect(write({ [`${item}.TANG`]: count('0') })).toBe(`${subject} không tăng, giảm (${all}).`);
  });

  test('tháng đầu: chưa biết tăng bao nhiêu', () => {
    expect(write({ [`${item}.TANG`]: count(BLANK) })).toBe(`${subject} ${all}.`);
  });

  test('trong tháng không phát sinh, vẫn có lũy kế', () => {
    expect(write({ [`${item}.TANG`]: count({ status: 'no-activity' }) })).toBe(
      `${subject} không phát sinh mới (${all}).`,
    );
  });

  test('chỉ biết khoảng: trên, khoảng, ước đạt', () => {
    const unit = month.replace(/^tăng \d+/, '');
    const cumulativeUnit = all.replace(/^lũy kế [\d.]+/, '').replace(/,.*/, '');
    const told = write({
      [`${item}.TANG`]: count(bound('above', '300')),
      [`${item}.LUYKE`]: count(bound('about', '60000')),
      [`${item}.TYLE`]: rate(estimate('above', '80')),
    });
    expect(told).toBe(
      `${subject} tăng trên 300${unit} (lũy kế khoảng 60.000${cumulativeUnit}, ước đạt tỷ lệ trên 80%).`,
    );
  });

  test('thiếu tỷ lệ, thiếu lũy kế, chỉ còn tỷ lệ', () => {
    const [cumulative = '', percent = ''] = all.split(', ');
    expect(write({ [`${item}.TYLE`]: rate(BLANK) })).toBe(`${subject} ${month} (${cumulative}).`);
    expect(write({ [`${item}.LUYKE`]: count(BLANK) })).toBe(`${subject} ${month} (${percent}).`);
    expect(write({ [`${item}.TANG`]: count(BLANK), [`${item}.LUYKE`]: count(BLANK) })).toBe(
      `${subject} ${percent}.`,
    );
  });

  test('thiếu tất cả; không phát sinh', () => {
    const setOff = subject.endsWith(':') ? subject : `${subject}:`;
    expect(written(sentence.template, {})).toBe(`${setOff} chưa có số liệu.`);
    expect(written(sentence.template, allNoActivity(sentence))).toBe(`${setOff} không phát sinh.`);
  });
});

describe.each(SINGLE_FIGURES)('$row: một số liệu', ({ row, subject, end }) => {
  const sentence = sentenceOf(row);
  const before = sentence.expected.slice(0, -end.length);
  const [code = ''] = Object.keys(sentence.figures);
  const stop = end.endsWith('.') ? '.' : '';

  test('câu của văn bản gồm hai phần ấy', () => {
    expect(before.endsWith(subject)).toBe(true);
    expect(before + end).toBe(sentence.expected);
  });

  test('khoảng, ước đạt', () => {
    const about = (value: string) => (row === '000-11' ? count(value) : rate(value));
    const number = /(?:trên )?[\d.,]*\d/;
    const { kind, decimals } = about('0');
    const write = (observed: ReturnType<typeof bound>) =>
      written(sentence.template, { [code]: { observed, kind, decimals } });
    expect(write(bound('about', '52'))).toBe(before + end.replace(number, 'khoảng 52'));
    expect(write(estimate('above', '80'))).toBe(
      before + end.replace(number, 'trên 80').replace(/đạt|lũy kế/, 'ước $&'),
    );
  });

  test('thiếu; không phát sinh', () => {
    expect(written(sentence.template, {})).toBe(`${before}: chưa có số liệu${stop}`);
    expect(written(sentence.template, allNoActivity(sentence))).toBe(`${before}: không phát sinh${stop}`);
  });
});

describe('nhóm Zalo và tuyên truyền', () => {
  const sentence = sentenceOf('000-02');
  const write = (changed: FiguresByCode) => written(sentence.template, { ...sentence.figures, ...changed });

  test('thiếu số nhóm: câu vẫn gọn', () => {
    expect(write({ ZALO: count(BLANK) })).toBe(sentence.expected.replace('của 61 nhóm', 'của nhóm'));
  });

  test('tháng đầu, không tuyên truyền, không có lũy kế', () => {
    const end = 'được 564 lượt (lũy kế 32.224 lượt).';
    expect(write({ 'TT.TANG': count(BLANK) })).toBe(sentence.expected.replace(end, 'lũy kế 32.224 lượt.'));
    expect(write({ 'TT.TANG': count({ status: 'no-activity' }) })).toBe(
      sentence.expected.replace(end, 'không phát sinh (lũy kế 32.224 lượt).'),
    );
    expect(write({ 'TT.LUYKE': count(BLANK) })).toBe(sentence.expected.replace(end, 'được 564 lượt.'));
    expect(write({ 'TT.TANG': count('0') })).toBe(
      sentence.expected.replace(end, 'được 0 lượt (lũy kế 32.224 lượt).'),
    );
  });

  test('chỉ biết khoảng', () => {
    expect(write({ 'TT.TANG': count(bound('above', '500')) })).toBe(
      sentence.expected.replace('564', 'trên 500'),
    );
  });

  test('thiếu tất cả; không phát sinh', () => {
    const withoutFigures = sentence.expected.replace('của 61 nhóm', 'của nhóm').replace(/ được 564.*/, '');
    expect(written(sentence.template, {})).toBe(`${withoutFigures}: chưa có số liệu.`);
    expect(written(sentence.template, allNoActivity(sentence))).toBe(`${withoutFigures}: không phát sinh.`);
  });
});

describe('hộ gia đình tham gia nhóm Zalo: không có số tăng', () => {
  const sentence = sentenceOf('000-10');
  const subject = 'Hộ gia đình tham gia nhóm Zalo Tổ CNSCĐ tại khóm, ấp';
  const write = (changed: FiguresByCode) => written(sentence.template, { ...sentence.figures, ...changed });

  test('thiếu một trong hai, chỉ biết khoảng', () => {
    expect(write({ 'HOZALO.TYLE': rate(BLANK) })).toBe(`${subject} (lũy kế 17.301).`);
    expect(write({ 'HOZALO.LUYKE': count(BLANK) })).toBe(`${subject} (đạt tỷ lệ 84,35% tổng số hộ).`);
    expect(write({ 'HOZALO.TYLE': rate(bound('at-least', '84')) })).toBe(
      `${subject} (lũy kế 17.301, đạt tỷ lệ từ 84% trở lên tổng số hộ).`,
    );
  });

  test('thiếu tất cả; không phát sinh', () => {
    expect(written(sentence.template, {})).toBe(`${subject}: chưa có số liệu.`);
    expect(written(sentence.template, allNoActivity(sentence))).toBe(`${subject}: không phát sinh.`);
  });
});

test('đại biểu dự hội nghị: không biết số thì bỏ cả ngoặc', () => {
  const { template, expected } = sentenceOf('000-18');
  const without = expected.replace(' (có trên 180 đại biểu tham dự)', '');
  expect(written(template, {})).toBe(without);
  expect(written(template, { DAIBIEU: count({ status: 'no-activity' }) })).toBe(without);
  expect(written(template, { DAIBIEU: count('183') })).toBe(expected.replace('trên 180', '183'));
});

function sentenceOf(row: string): DocumentSentence {
  return SEED_000_SENTENCES.find(({ rows }) => rows.includes(row))!;
}

function allNoActivity({ figures }: DocumentSentence): FiguresByCode {
  return Object.fromEntries(
    Object.entries(figures).map(([code, figure]) => [code, missing(figure, 'no-activity')]),
  );
}
