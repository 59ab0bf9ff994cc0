import { SENTENCE_LIMITS } from '../../model/sentence/sentence-problem';
import { quoted } from '../phrases';
import {
  sayFormulaProblem,
  type DefinitionTexts,
  type FormulaProblemTexts,
  type SaidFault,
  type SentenceProblemTexts,
} from './texts';

const said = (fault: string, remedy: string): SaidFault => ({ fault, remedy });
const meant = (nearest: string | null) => (nearest === null ? '' : ` Có phải ${quoted(nearest)}?`);
const listed = (words: readonly string[]) => words.map(quoted).join(', ');

const SIZES = {
  characters: 'ký tự',
  depth: 'lớp ngoặc lồng nhau',
  operands: 'mã và số',
  divisions: 'phép chia',
  digits: 'chữ số trong một số',
} as const;

const FORMULA: FormulaProblemTexts = {
  empty: () => 'chưa có công thức',
  'too-large': ({ size, limit }) => `công thức quá lớn, nhiều nhất ${limit} ${SIZES[size]}`,
  'number-unreadable': ({ text }) =>
    `${quoted(text)} không phải số; số thập phân viết dấu phẩy, mã giống số thì đặt trong ngoặc vuông, như [1.10]`,
  'code-unreadable': ({ text }) => `${text === '' ? 'ngoặc vuông trống' : quoted(text)} không phải mã`,
  'unknown-function': ({ name }) => `không có hàm ${quoted(name)}, chỉ có SUM, MIN, MAX`,
  'unknown-sign': ({ found }) => `dấu ${quoted(found)} không có nghĩa ở đây`,
  'misplaced-sign': ({ found }) => `dấu ${quoted(found)} đứng sai chỗ`,
  comma: () => 'dấu phẩy đứng sai chỗ; các phần của hàm cách nhau bằng dấu chấm phẩy',
  'operand-missing': ({ found }) =>
    found === null ? 'thiếu mã hoặc số ở cuối' : `cần mã hoặc số trước ${quoted(found)}`,
  'operator-missing': ({ found }) => `thiếu phép tính trước ${quoted(found)}`,
  'unmatched-parenthesis': ({ found }) => `ngoặc ${quoted(found)} không có ngoặc kia`,
  'unmatched-bracket': ({ found }) => `ngoặc ${quoted(found)} không có ngoặc kia`,
  'comparison-missing': () => 'quy tắc cần một dấu so sánh: =, ≠, <, >, ≤, ≥',
  'comparison-again': ({ found }) => `chỉ được một dấu so sánh, thừa ${quoted(found)}`,
};

const SENTENCE: SentenceProblemTexts = {
  empty: 'mẫu câu trống',
  'too-long': `mẫu câu quá dài, nhiều nhất ${SENTENCE_LIMITS.characters} ký tự`,
  'too-many-figures': `quá nhiều số liệu, nhiều nhất ${SENTENCE_LIMITS.figures}`,
  'unclosed-placeholder': 'ngoặc nhọn mở mà không đóng',
  'stray-brace': 'thừa ngoặc nhọn đóng',
  'unclosed-choice': 'ngoặc vuông mở mà không đóng',
  'stray-bracket': 'thừa ngoặc vuông đóng',
  'nested-choice': 'ngoặc vuông nằm trong ngoặc vuông',
  'choice-without-figure': 'phương án đầu trong ngoặc vuông không có số liệu',
  'unreachable-alternative': 'phương án đứng sau một phương án luôn được in',
  'malformed-code': 'trong ngoặc nhọn không phải mã',
  'malformed-mark': 'sau dấu hai chấm phải là dạng như 00 hoặc 0,00',
  'too-many-words': 'nhiều chữ riêng hơn số trường hợp',
  'misplaced-reason': '{?} phải là phương án cuối trong ngoặc vuông, không đi cùng số liệu',
};

/** What is said of the faults of a set on its sheet, in Vietnamese. */
export const definitionVi: DefinitionTexts = {
  'repeated-code': ({ code }) =>
    said(
      `Mã ${quoted(code)} đã dùng ở một dòng phía trên (chữ hoa, chữ thường là một).`,
      'Hãy đặt mã khác, hoặc xóa dòng thừa.',
    ),
  'unknown-code': ({ code, nearest }) =>
    said(`Không có chỉ tiêu mã ${quoted(code)}.${meant(nearest)}`, 'Hãy sửa mã, hoặc thêm chỉ tiêu ấy.'),
  'not-a-figure': ({ code }) =>
    said(
      `Chỗ này cần chỉ tiêu có số, mà ${quoted(code)} là chữ hoặc ngày.`,
      'Hãy dùng mã khác, hoặc đổi loại của chỉ tiêu ấy thành tỷ lệ %, điểm hoặc số đếm.',
    ),
  'placed-twice': ({ code }) =>
    said(`Chỉ tiêu ${quoted(code)} đã có một chỗ trong biểu.`, 'Hãy bỏ một chỗ để số liệu chỉ nhập một lần.'),
  'not-a-column': ({ code }) =>
    said(
      `Báo cáo xếp hạng gọi chỉ tiêu ${quoted(code)}, mà biểu nhiều đơn vị không có cột ấy.`,
      'Hãy thêm mã vào mục “Các cột” của biểu nhiều đơn vị, hoặc bỏ mã ở đây.',
    ),
  'column-twice': ({ heading }) =>
    said(
      `Cột ${quoted(heading)} trùng vai trò và ký hiệu với một cột phía trên.`,
      'Hãy bỏ một cột, hoặc đặt ký hiệu khác.',
    ),
  'facet-without-column': ({ facet }) =>
    said(
      `Không có cột số liệu nào mang ký hiệu ${quoted(facet)}.`,
      'Hãy thêm cột ấy vào bảng các cột, hoặc xóa mã ở ô này.',
    ),
  formula: ({ text, problem }) =>
    said(
      `Công thức ${text === '' ? 'trống' : quoted(text)}, ký tự thứ ${problem.at}: ${sayFormulaProblem(FORMULA, problem)}.`,
      'Hãy sửa công thức, ví dụ: HSSK.LUYKE / DANSO × 100.',
    ),
  sentence: ({ problem: { type, position, near } }) =>
    said(
      `Mẫu câu, ký tự thứ ${position}${near === '' ? '' : ` (${quoted(near)})`}: ${SENTENCE[type]}.`,
      'Hãy sửa mẫu câu, ví dụ: Tỷ lệ đạt {HSSK.TYLE}.',
    ),
  circle: ({ codes }) =>
    said(
      `Các công thức tính vòng quanh: ${[...codes, codes[0] ?? ''].join(' → ')}.`,
      'Hãy để ít nhất một chỉ tiêu trong vòng là số nhập tay.',
    ),
  'target-ambiguous': ({ text }) =>
    said(`Chỉ tiêu giao ${quoted(text)} có thể là hai số khác nhau.`, 'Hãy viết rõ: 1686 hoặc 1,686.'),
  'target-unreadable': ({ text }) =>
    said(
      `Chỉ tiêu giao ${quoted(text)} không nói được khi nào là đạt.`,
      'Hãy viết như: 80%, trên 80%, ≤ 5, có; hoặc để trống.',
    ),
  'missing-block': ({ block }) =>
    said(`Thiếu phần ${quoted(block)}.`, 'Hãy chép lại phần ấy từ một danh mục xuất mới.'),
  'repeated-block': ({ block }) => said(`Phần ${quoted(block)} có hai lần.`, 'Hãy gộp lại thành một phần.'),
  'empty-block': ({ block }) => said(`Phần ${quoted(block)} chưa có dòng nào.`, 'Hãy thêm ít nhất một dòng.'),
  'missing-column': ({ column }) =>
    said(`Thiếu cột ${quoted(column)}.`, 'Hãy chèn lại cột có tiêu đề ấy; không dùng thì để trống cả cột.'),
  'repeated-column': ({ column }) => said(`Cột ${quoted(column)} có hai lần.`, 'Hãy xóa một trong hai cột.'),
  'missing-property': ({ property }) =>
    said(`Thiếu dòng ${quoted(property)}.`, 'Hãy thêm dòng ấy và ghi nội dung.'),
  'repeated-property': ({ property }) =>
    said(`Dòng ${quoted(property)} có hai lần.`, 'Hãy xóa một trong hai dòng.'),
  'unknown-property': ({ text, nearest }) =>
    said(`Không có mục nào tên ${quoted(text)}.${meant(nearest)}`, 'Hãy sửa tên mục, hoặc xóa dòng.'),
  'too-many-rows': ({ limit }) =>
    said(`Trang dài quá ${limit} dòng.`, 'Hãy xóa các dòng thừa; các dòng sau đó không được đọc.'),
  'missing-value': ({ column }) => said(`Ô ${quoted(column)} đang trống.`, 'Hãy điền vào ô này.'),
  'not-for-kind': ({ column, kind }) =>
    said(`Dòng loại ${quoted(kind)} không dùng ô ${quoted(column)}.`, 'Hãy để trống ô này, hoặc đổi loại.'),
  'unknown-word': ({ text, allowed }) => said(`Không hiểu ${quoted(text)}.`, `Hãy ghi: ${listed(allowed)}.`),
  'number-unreadable': ({ text }) =>
    said(`${quoted(text)} không phải một số rõ ràng.`, 'Hãy gõ số, ví dụ 100 hoặc 0,5.'),
  'number-outside': ({ text, min, max }) =>
    said(`${quoted(text)} nằm ngoài giới hạn.`, `Hãy gõ số từ ${min} đến ${max}.`),
  'whole-number-needed': ({ text }) => said(`${quoted(text)} không phải số nguyên.`, 'Hãy gõ số nguyên.'),
  'min-above-max': ({ min, max }) =>
    said(
      `Nhỏ nhất (${min.replace('.', ',')}) lớn hơn lớn nhất (${max.replace('.', ',')}).`,
      'Hãy sửa một trong hai ô.',
    ),
  'band-not-below': ({ from, before }) =>
    said(
      `Mức này từ ${from.replace('.', ',')}, không thấp hơn mức đứng trên (từ ${before.replace('.', ',')}).`,
      'Hãy xếp các mức từ cao xuống thấp.',
    ),
  'date-unreadable': ({ text }) => said(`Không hiểu ngày ${quoted(text)}.`, 'Hãy ghi như 01/01/2026.'),
  'code-unreadable': ({ text }) =>
    said(
      `${quoted(text)} không phải mã.`,
      'Hãy dùng chữ cái, chữ số, dấu chấm, gạch nối, gạch dưới; không có dấu cách.',
    ),
  'code-as-number': ({ text }) =>
    said(
      `Excel đã đổi mã thành số hoặc ngày (nay là ${quoted(text)}), nên 1.10 và 1.1 không phân biệt được.`,
      'Hãy định dạng ô là Text rồi gõ lại, hoặc gõ dấu nháy đơn đứng trước.',
    ),
  'set-id-unreadable': ({ text }) =>
    said(
      `${quoted(text)} không làm mã bộ được.`,
      'Hãy dùng chữ thường không dấu, chữ số, gạch nối; nhiều nhất 15 ký tự.',
    ),
  'facet-unreadable': ({ text }) =>
    said(`${quoted(text)} không làm ký hiệu số liệu được.`, 'Hãy dùng chữ thường không dấu, gạch nối.'),
  'placeholder-unknown': ({ text, allowed }) =>
    said(`Không có gì để thay vào ${quoted(text)}.`, `Chỉ dùng: ${listed(allowed)}.`),
  'rule-unreadable': ({ text, example }) =>
    said(`${quoted(text)} không đúng dạng của loại quy tắc này.`, `Hãy viết như: ${quoted(example)}.`),
  'error-value': ({ error }) => said(`Ô đang báo lỗi ${quoted(error)}.`, 'Hãy gõ lại nội dung của ô.'),
  'live-formula': () =>
    said(
      'Ô này chứa công thức của Excel, không phải công thức viết bằng mã.',
      'Hãy định dạng ô là Text rồi gõ công thức bằng mã chỉ tiêu, không có dấu bằng ở đầu.',
    ),
  'text-too-long': ({ length, limit }) =>
    said(`Ô có ${length} ký tự, quá dài.`, `Hãy viết ngắn lại, nhiều nhất ${limit} ký tự.`),
  'no-arrangement': () =>
    said(
      'Bộ chỉ tiêu chưa có biểu nào để nhập.',
      'Hãy chép phần biểu nhiều đơn vị hoặc biểu một đơn vị từ một danh mục khác rồi sửa.',
    ),
  'not-placed': ({ code }) =>
    said(
      `Chỉ tiêu ${quoted(code)} không có trong biểu nào nên không ai nhập được.`,
      'Hãy thêm mã vào mục “Các cột” của biểu nhiều đơn vị, hoặc vào một dòng của biểu một đơn vị.',
    ),
  other: ({ detail }) =>
    said(`Chỗ này chưa đúng (${quoted(detail)}).`, 'Hãy so với một danh mục xuất mới rồi sửa lại.'),
  'repeated-set': ({ set, otherSheet }) =>
    said(
      `Bộ chỉ tiêu ${quoted(set)} đã có danh mục ở trang ${quoted(otherSheet)}.`,
      'Hãy xóa một trong hai trang, hoặc đặt mã bộ khác.',
    ),
  'set-unknown': ({ set }) =>
    said(
      `Biểu này thuộc bộ chỉ tiêu ${quoted(set)}, mà sổ tính không có danh mục của bộ ấy.`,
      'Hãy chép trang danh mục của bộ chỉ tiêu ấy vào sổ tính.',
    ),
};
