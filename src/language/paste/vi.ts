import { decimalFromNumber } from '../../model/decimal';
import type { PasteSize, TitleLine } from '../../model/paste-problem';
import { writePeriod } from '../../model/period-writing';
import { encodingName, number, periodSaidBy, quoted } from '../phrases';
import { SUGGESTION_REASONS } from '../suggestion-reasons';
import type { PasteTexts } from './texts';

const period = periodSaidBy(writePeriod);
const count = (value: number) => number(decimalFromNumber(value));
const list = (texts: readonly string[]) => texts.map(quoted).join(', ');
const titled = (heading: string) => (heading === '' ? '' : ` ${quoted(heading)}`);

const lines = (said: readonly TitleLine[]) =>
  said.map(({ line, text }) => `dòng ${count(line)} ${quoted(text)}`).join('; ');

const SIZES: Readonly<Record<PasteSize, string>> = {
  rows: 'dòng',
  columns: 'cột',
  cells: 'ô',
  characters: 'ký tự',
  'cell-characters': 'ký tự trong một ô',
};
const REASONS = SUGGESTION_REASONS.vi;
const LEFT_OUT = {
  ordinal: 'Cột số thứ tự: không lấy.',
  rank: 'Cột xếp hạng: không lấy, hạng được tính lại từ số liệu.',
  change: 'Cột tăng, giảm: không lấy, phần này được tính lại từ số liệu.',
  remark: 'Cột ghi chú: không lấy.',
  earlier: 'Cột của kỳ trước: không lấy, biểu chỉ nhận số liệu kỳ này.',
  words: 'Cột chữ, không có số liệu: không lấy.',
  empty: 'Cột trống: không có gì để lấy.',
} as const;

/** What is said in Vietnamese of a pasted table. */
export const pasteVi: PasteTexts = {
  refusals: {
    'nothing-pasted': () =>
      'Ô dán còn trống. Hãy chọn cả bảng ở nguồn (cả cột tên đơn vị), sao chép rồi dán vào đây.',
    'too-large': ({ size, found, limit }) =>
      `Bảng dán có từ ${count(found)} ${SIZES[size]} trở lên, nhiều nhất được ${count(limit)}. Hãy chỉ chọn phần bảng số liệu rồi dán lại.`,
    'legacy-encoding': ({ text, encoding }) =>
      `Bảng dán gõ theo bảng mã ${encodingName(encoding)}, không phải Unicode: ${quoted(text)}. Hãy chuyển mã sang Unicode ở nguồn rồi dán lại.`,
    'numbers-without-names': ({ rows, first }) =>
      `Bảng dán có ${count(rows)} dòng số (từ ${quoted(first)}) mà không có tên đơn vị. Số không bao giờ được ghép theo thứ tự dòng. Hãy sao chép lại kèm cột tên hoặc mã đơn vị.`,
    'no-unit-matches': ({ texts, unit }) =>
      `Trong bảng dán không có tên hay mã nào của danh mục đơn vị; đang thấy ${list(texts)}. Hãy sao chép kèm cột tên đơn vị, viết như danh mục (ví dụ ${quoted(unit)}), hoặc bổ sung danh mục.`,
    'two-name-columns': ({ line, first, second }) =>
      `Dòng ${count(line)} của bảng dán nêu hai đơn vị: ${quoted(first)} và ${quoted(second)}, nên không rõ số là của đơn vị nào. Hãy dán từng phần, mỗi lần chỉ một cột tên đơn vị.`,
    'no-figures': () => 'Bảng dán chỉ có tên đơn vị, không có số liệu. Hãy sao chép lại kèm các cột số.',
    'several-tables': ({ line, heading }) =>
      `Dòng ${count(line)} của bảng dán lại là một dòng tiêu đề (${quoted(heading)}): có hơn một bảng. Hãy dán từng bảng một.`,
    'indicator-twice': ({ indicator, first, second }) =>
      `Cột ${count(first)} và cột ${count(second)} của bảng dán cùng được chọn là ${quoted(indicator)}. Hãy bỏ một cột hoặc chọn chỉ tiêu khác.`,
    'unknown-indicator': ({ indicator }) =>
      `Bộ chỉ tiêu không có mã ${quoted(indicator)} đã chọn cho cột của bảng dán. Hãy chọn lại chỉ tiêu cho cột đó.`,
  },
  omissions: {
    'unknown-unit': ({ name }) =>
      `${quoted(name)} không có trong danh mục đơn vị của kỳ này. Hãy sửa tên, hoặc bổ sung tên này vào danh mục.`,
    'suggested-unit': ({ name, suggestion, reason }) =>
      `${quoted(name)} không có trong danh mục đơn vị. Có phải ${quoted(suggestion)} (${REASONS[reason]})? Hãy xác nhận hoặc bỏ dòng này.`,
    'ambiguous-unit': ({ name, candidates }) =>
      `${quoted(name)} có thể là ${candidates.map(quoted).join(' hay ')}. Hãy chọn đúng đơn vị.`,
    'code-name-mismatch': ({ code, name, nameOfCode }) =>
      `Mã ${quoted(code)} là của ${quoted(nameOfCode)} nhưng tên ghi ${quoted(name)}. Hãy đối chiếu nguồn rồi sửa mã hoặc tên.`,
    'confirmed-twice': ({ name, unit, otherLine }) =>
      `${quoted(name)} được xác nhận là ${quoted(unit)}, nhưng dòng ${count(otherLine)} đã là đơn vị đó. Hãy bỏ một trong hai.`,
    nameless: () => 'Có số liệu mà không có tên đơn vị. Hãy ghi tên hoặc mã đơn vị vào dòng này rồi dán lại.',
    'short-row': ({ unit, cells, width }) =>
      `Dòng của ${quoted(unit)} chỉ có ${count(cells)} ô trong khi bảng có ${count(width)} ô một dòng, nên không rõ ô nào thiếu. Hãy bỏ gộp ô ở nguồn, hoặc bù ô trống rồi dán lại.`,
    total: ({ name }) => `${quoted(name)} là dòng tổng hợp, không phải số của một đơn vị: không lấy.`,
    remark: ({ name }) => `${quoted(name)} không có số liệu: không lấy.`,
    'sub-row-without-column': ({ name }) =>
      `${quoted(name)} là dòng con của một chỉ tiêu khác với cột đã chọn. Hãy chọn lại chỉ tiêu của cột.`,
    'unit-not-on-sheet': ({ unit }) =>
      `Biểu nhập không có dòng của ${quoted(unit)}. Hãy thêm đơn vị này vào biểu rồi dán lại.`,
    'unit-unsure-on-sheet': ({ unit }) =>
      `Trên biểu nhập, mã của ${quoted(unit)} đứng ở hai dòng hoặc đứng cạnh tên khác. Hãy chạy Kiểm tra và sửa biểu trước.`,
    'same-unit-again': ({ unit, otherLine }) =>
      `${quoted(unit)} đã có ở dòng ${count(otherLine)} của bảng dán; chỉ lấy số nào hai dòng không nói khác nhau.`,
    'closed-cell': ({ unit, indicator, text }) =>
      `${quoted(text)} ở ${quoted(indicator)} của ${quoted(unit)}: chỉ tiêu này chỉ dành cho đơn vị tổng hợp. Hãy chọn chỉ tiêu khác cho cột, hoặc bỏ cột.`,
    'indicator-not-on-sheet': ({ unit, indicator }) =>
      `Biểu nhập không có ô ${quoted(indicator)} của ${quoted(unit)}. Hãy chèn lại biểu mẫu rồi dán lại.`,
    'blank-cell': ({ unit, indicator }) =>
      `${quoted(indicator)} của ${quoted(unit)} để trống trong bảng dán: giữ nguyên ô trên biểu.`,
    'dated-cell': ({ unit, indicator, cell }) =>
      `Ô ${cell} (${quoted(indicator)} của ${quoted(unit)}) định dạng ngày hoặc giờ, số ghi vào sẽ hiện sai. Hãy đổi định dạng ô về General rồi dán lại.`,
    'unreadable-figure': ({ finding }, sayFigure) => sayFigure(finding),
    'different-figures': ({ unit, indicator, texts, otherLine }) =>
      `${quoted(indicator)} của ${quoted(unit)} là ${texts.map(quoted).join(' và ')}, khác với dòng ${count(otherLine)}. Hãy đối chiếu nguồn và chỉ giữ một dòng.`,
  },
  line: (line) => `Dòng ${count(line)} của bảng dán`,
  leftOutColumn: (column) =>
    column.reason === 'other-period'
      ? `${quoted(column.said)} là số liệu ${period(column.period)}, khác kỳ của biểu: không lấy.`
      : LEFT_OUT[column.reason],
  columnQuestions: {
    'no-heading': (column) =>
      `Cột ${count(column)} của bảng dán không có tiêu đề. Hãy chọn chỉ tiêu, hoặc bỏ cột.`,
    'unknown-heading': (column, heading) =>
      `Cột ${count(column)}${titled(heading)} không nói rõ chỉ tiêu nào. Hãy chọn chỉ tiêu, hoặc bỏ cột.`,
    'headings-out-of-line': (column) =>
      `Các dòng tiêu đề không khớp với các cột số, nên không rõ tiêu đề của cột ${count(column)}. Hãy đối chiếu nguồn rồi chọn chỉ tiêu, hoặc bỏ cột.`,
    'several-indicators': (column, heading) =>
      `Cột ${count(column)}${titled(heading)} có thể là nhiều chỉ tiêu. Hãy chọn một, hoặc bỏ cột.`,
    'indicator-twice': (column, heading) =>
      `Cột ${count(column)}${titled(heading)} trùng chỉ tiêu với một cột khác. Hãy chọn một cột và bỏ cột kia.`,
    'points-for-rates': (column, heading) =>
      `Cột ${count(column)}${titled(heading)} là điểm: các cột tiêu chí cộng lại đúng bằng điểm tổng, còn biểu này nhận tỷ lệ. Hãy dán vào biểu theo điểm (bộ 766-diem), hoặc chọn chỉ tiêu nếu đúng là tỷ lệ.`,
    'several-periods': (column, heading, said) =>
      `Cột ${count(column)}${titled(heading)} không ghi kỳ, mà các dòng quanh bảng nêu nhiều kỳ (${lines(said)}), nên không rõ số liệu của kỳ nào. Hãy chỉ để một kỳ ở các dòng ấy rồi dán lại, hoặc chọn chỉ tiêu nếu đúng là số liệu của biểu đang điền.`,
    'period-disputed': (column, heading, said) =>
      `Cột ${count(column)}${titled(heading)} ghi kỳ của biểu, nhưng dòng trên bảng nêu kỳ khác (${lines(said)}). Hãy sửa một trong hai cho khớp rồi dán lại, hoặc chọn chỉ tiêu nếu tiêu đề cột là đúng.`,
    'period-unsaid': (column, heading) =>
      `Cột ${count(column)}${titled(heading)} không ghi kỳ, và dòng trên bảng cũng không. Hãy ghi kỳ vào dòng trên bảng (ví dụ “Số liệu tháng 5/2025”) hoặc chọn kỳ khi dán.`,
  },
  table: (number, { first, last }) => `Bảng ${count(number)} (dòng ${count(first)}–${count(last)})`,
  periodRead: (id, at) => `Số liệu ${period(id)}, theo ${lines([at])}.`,
  otherKind: (set, id, at) =>
    `Số liệu ${period(id)} (${lines([at])}) không được lấy: bộ chỉ tiêu ${set} không báo cáo theo kỳ ấy. Nếu chữ ghi nhầm kỳ, hãy sửa lại rồi dán lại.`,
  passedOver: ({ first, last }, why) => `Bảng ở dòng ${count(first)}–${count(last)} không được lấy. ${why}`,
  notInTable: (units) => `Không có trong bảng dán: ${units.join(', ')}. Các ô của đơn vị này giữ nguyên.`,
};
