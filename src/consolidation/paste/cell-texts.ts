import { readNumberText, type UnreadableReason } from '../../model/number-reading';
import { readPeriodText } from '../../model/period-reading';
import { foldName } from '../../model/name-folding';
import { foldText } from '../../model/vietnamese-text';

const ANY_NUMBER = { kind: 'unknown', decimals: 6 } as const;
/** What reads as words, not as an attempt at a figure. */
const PROSE: readonly UnreadableReason[] = ['words', 'several-numbers', 'number-with-words', 'date'];

/** Whether a cell may be meant as a figure or as a status word in its place; a blank one is not. */
export function isFigureLike(text: string): boolean {
  if (/\D/.test(text) && readPeriodText(text).type === 'period') return false;
  const reading = readNumberText(text, ANY_NUMBER);
  switch (reading.type) {
    case 'missing':
      return reading.status !== 'blank';
    case 'verdict':
      return false;
    case 'unreadable':
      return !PROSE.includes(reading.reason);
    case 'figure':
    case 'bound':
    case 'fraction':
    case 'ambiguous':
      return true;
  }
}

/** What the words of a heading say by themselves. */
export type HeadingWord = 'name' | 'code' | 'ordinal' | 'rank' | 'change' | 'remark' | 'earlier';

const HEADING_WORDS: Readonly<Record<HeadingWord, readonly string[]>> = {
  name: [
    'Đơn vị',
    'Tên đơn vị',
    'Tên',
    'Địa phương',
    'Tên địa phương',
    'Cơ quan',
    'Tên cơ quan',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Đơn vị cấp xã',
    'Xã, phường',
    'Xã, phường, thị trấn',
    'Xã, phường, đặc khu',
    'Xã',
    'Phường',
    'UBND cấp xã',
  ],
  code: ['Mã', 'Mã đơn vị', 'Mã số', 'Mã ĐV', 'Mã định danh', 'Mã cơ quan', 'Mã xã'],
  ordinal: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  rank: ['Xếp hạng', 'Hạng', 'Thứ hạng', 'Vị trí', 'Xếp thứ', 'Thứ bậc', 'Xếp loại'],
  change: [
    'Tăng, giảm',
    'Tăng giảm',
    'Chênh lệch',
    'So sánh',
    'So với tháng trước',
    'So với kỳ trước',
    'Thay đổi',
    'Mức tăng, giảm',
  ],
  remark: ['Ghi chú', 'Ghi chú khác', 'Khó khăn, vướng mắc', 'Khó khăn; đề xuất'],
  earlier: ['Kỳ trước', 'Tháng trước', 'Quý trước', 'Năm trước', 'Cùng kỳ', 'Cùng kỳ năm trước'],
};

const WORD_OF_HEADING = byFoldedName(HEADING_WORDS);

/** What a heading says, or null where it is for the indicators and periods to say. */
export function headingWord(text: string): HeadingWord | null {
  return WORD_OF_HEADING.get(foldName(text)) ?? null;
}

/** Headings that say nothing of what is counted: the line over the table does. Seed documents print rates under "Điểm số". */
const GENERAL_HEADINGS = ['Điểm số', 'Kết quả', 'Kết quả đạt được', 'Giá trị', 'Số liệu', 'Đạt'].map(
  foldName,
);

/** Whether a heading leaves open what the column holds. */
export function isGeneralHeading(text: string): boolean {
  return GENERAL_HEADINGS.includes(foldName(text));
}

/** Rows of sums: "Tổng cục …" is a department, xã Cộng Hòa and xã Trung Bình are communes. */
const TOTAL_WORDS = ['tổng', 'cộng', 'bình quân', 'trung bình', 'chung'].map(foldText);
const TOTAL_STARTS = ['tổng cộng', 'tổng số', 'bình quân chung', 'trung bình cộng', 'trung bình chung'].map(
  foldText,
);
/** "Toàn tỉnh"; but Toàn Thắng is a commune. */
const WHOLE_AREA = /^toàn (?:xã|phường|thị xã|thị trấn|huyện|quận|tỉnh|thành phố|đặc khu|ngành)(?: |$)/;

/** Whether a row's name says that it sums up others. */
export function isTotalName(name: string): boolean {
  const folded = foldName(name);
  return (
    TOTAL_WORDS.includes(folded) ||
    WHOLE_AREA.test(folded) ||
    TOTAL_STARTS.some((start) => ` ${folded} `.startsWith(` ${start} `))
  );
}

/** Whether a row counts the columns (1), (2), (3) or A, B, 1, 2 under the headings. */
export function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? []).map(Number);
  return (
    numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

function byFoldedName<Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning in lists) for (const words of lists[meaning]) meanings.set(foldName(words), meaning);
  return meanings;
}
