import { add, compare, magnitude, sign, subtract, trimmed } from '../model/decimal';
import { writeDate } from '../model/date-text';
import type { DigitSlip, FittingFigure, PeriodWitness, Place } from '../model/finding';
import type { ComparisonSign } from '../model/formula/formula';
import { writeSigned } from '../model/number-writing';
import { writePeriod } from '../model/period-writing';
import type { UnitsCsvProblem, UnitsCsvProblemCode } from '../model/units-csv-problem';
import { definitionVi } from './definition/vi';
import { sayFault } from './definition/texts';
import { formFindingsVi } from './form/vi';
import { takeInFindingsVi } from './take-in/vi';
import type { Language } from './language';
import { judgementVi } from './judgement/vi';
import { paneVi } from './pane/vi';
import { pasteVi } from './paste/vi';
import {
  baseSpan,
  BROKEN_SIGN,
  encodingName,
  isBare,
  nothing,
  number,
  percentOf,
  periodSaidBy,
  placeOfParts,
  quoted,
  typedTexts,
} from './phrases';
import { selfCheck } from './self-check/vi';

const period = periodSaidBy(writePeriod);
const either = (values: readonly string[]) => values.join(' hay ');

const WITNESS: Readonly<Record<PeriodWitness, string>> = {
  tag: 'thẻ ẩn của biểu',
  title: 'tiêu đề biểu',
  tab: 'tên trang tính',
};
const STATUS = {
  blank: 'để trống',
  'not-submitted': '“chưa gửi”',
  'no-activity': 'KPS',
  'not-applicable': 'KAD',
  'not-assigned': '*',
} as const;

/** What a relation of the set asks for. */
const MUST_BE: Readonly<Record<ComparisonSign, string>> = {
  '=': 'phải bằng',
  '<>': 'phải khác',
  '<': 'phải nhỏ hơn',
  '>': 'phải lớn hơn',
  '<=': 'không được lớn hơn',
  '>=': 'không được nhỏ hơn',
};
const SLIP: Readonly<Record<DigitSlip, string>> = {
  'swapped-digits': 'hai chữ số đổi chỗ',
  'missing-digit': 'thiếu một chữ số',
  'extra-digit': 'thừa một chữ số',
  'wrong-digit': 'sai một chữ số',
};

function fittingFigure({ figure, isTotal, fits, slip }: FittingFigure): string {
  const what = isTotal ? `tổng (ô ${figure.cell})` : `${quoted(figure.name)} (ô ${figure.cell})`;
  return `${what} là ${number(fits)} thay vì ${number(figure.value)}${slip === null ? '' : ` (${SLIP[slip]})`}`;
}

function place({ workbook, sheet, cell, unit, indicator, period: id }: Place): string {
  return placeOfParts([
    workbook === undefined ? '' : `tệp ${workbook}`,
    sheet === undefined ? '' : `trang ${quoted(sheet)}`,
    cell === undefined ? '' : `ô ${cell}`,
    unit === undefined ? '' : unit.name || unit.code,
    indicator?.name ?? '',
    cell === undefined && unit === undefined && indicator === undefined && id !== undefined ? period(id) : '',
  ]);
}

type ProblemText = (params: UnitsCsvProblem['params']) => string;

const UNITS_PROBLEMS: Readonly<Record<UnitsCsvProblemCode, ProblemText>> = {
  'broken-quotes': () => 'Dấu ngoặc kép mở mà không đóng, hoặc có chữ sau dấu đóng.',
  'missing-column': ({ column = '' }) =>
    `Thiếu cột ${quoted(column)}; dòng đầu cần có code,name,kind,aliases,parent.`,
  'repeated-column': ({ column = '' }) => `Cột ${quoted(column)} có hai lần.`,
  'empty-code': () => 'Thiếu mã đơn vị.',
  'empty-name': ({ code = '' }) => `Đơn vị mã ${quoted(code)} thiếu tên.`,
  'bad-code': ({ code = '' }) => `Mã ${quoted(code)} có “*”, “?” hoặc “~”, Excel hiểu là ký tự bất kỳ.`,
  'duplicate-code': ({ code = '', otherLine = '' }) => `Mã ${quoted(code)} đã dùng ở dòng ${otherLine}.`,
  'same-name': ({ name = '', otherName = '', otherLine = '' }) =>
    `${quoted(name)} trùng tên với ${quoted(otherName)} ở dòng ${otherLine}.`,
  'alias-taken': ({ alias = '', otherName = '', otherLine = '' }) =>
    `Tên gọi khác ${quoted(alias)} cũng chỉ ${quoted(otherName)} ở dòng ${otherLine}.`,
  'unknown-kind': ({ kind = '' }) =>
    `Không hiểu loại đơn vị ${quoted(kind)}; hãy ghi xã, phường, thị trấn, đặc khu …`,
  'kind-missing': ({ name = '' }) => `Chưa ghi loại đơn vị và tên ${quoted(name)} không cho biết.`,
  'no-parent-row': () => 'Không có dòng của đơn vị tổng hợp (dòng để trống mã cấp trên).',
  'several-parents': ({ code = '', otherCode = '', otherLine = '' }) =>
    `Mã cấp trên ${quoted(code)} khác mã ${quoted(otherCode)} ở dòng ${otherLine}; một danh mục chỉ có một đơn vị tổng hợp.`,
  'parent-missing': ({ name = '' }) => `${quoted(name)} thiếu mã đơn vị cấp trên.`,
  'unknown-parent': ({ parent = '' }) => `Không có đơn vị cấp trên mã ${quoted(parent)} trong danh mục.`,
  'nested-parent': ({ parent = '' }) => `Đơn vị cấp trên ${quoted(parent)} lại là một đơn vị cấp dưới.`,
  'unknown-successor': ({ successor = '' }) =>
    `Đơn vị tiếp nhận mã ${quoted(successor)} không có trong danh mục.`,
  'own-successor': ({ successor = '' }) => `Đơn vị ${quoted(successor)} không thể nay thuộc chính nó.`,
  'no-units': () => 'Danh mục không có đơn vị nào; cần ít nhất dòng của đơn vị tổng hợp.',
  'bad-date': ({ column = '', text = '' }) => `Không đọc được ngày ${quoted(text)} ở cột ${column}.`,
  'dates-reversed': () => 'Ngày bắt đầu hiệu lực ở sau ngày kết thúc.',
  'legacy-encoding': ({ encoding = '', text = '' }) =>
    `Chữ gõ theo bảng mã ${encodingName(encoding)}, không phải Unicode: ${quoted(text)}.`,
  'not-utf8': ({ text = '' }) => `Tệp không lưu theo UTF-8: ${quoted(text)}. Hãy lưu lại bằng “CSV UTF-8”.`,
};

/** Vietnamese: the product's first language. */
export const vi: Language = {
  id: 'vi',
  paste: pasteVi,
  severities: { error: 'LỖI', warning: 'Cảnh báo', note: 'Lưu ý' },
  place,
  unitsFault: ({ code, params }) => UNITS_PROBLEMS[code](params),
  unitsProblem: ({ line, code, params }) => `Dòng ${line}: ${UNITS_PROBLEMS[code](params)}`,
  findings: {
    'impossible-value': {
      title: 'Giá trị không thể có',
      fault: ({ value, min, max }) =>
        compare(value, max) > 0
          ? `${number(value)} vượt quá ${number(max)}.`
          : `${number(value)} nhỏ hơn ${number(min)}.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Hãy đối chiếu bản gốc và gõ lại.'
          : `Có phải ${number(probable)}? Hãy đối chiếu và gõ lại.`,
      brief: ({ value }) => number(value),
    },
    'text-for-number': {
      title: 'Số ở dạng chữ',
      fault: ({ text }) => `${quoted(text)} là chữ, không phải số.`,
      remedy: ({ probable }) =>
        `Có phải ${number(probable)}? Hãy gõ lại là số, theo đúng dấu thập phân như ô mẫu trên biểu.`,
      brief: ({ text }) => quoted(text),
    },
    'ambiguous-number': {
      title: 'Số đọc được hai cách',
      fault: ({ text, readings }) => `${quoted(text)} có thể là ${either(readings.map(number))}.`,
      remedy: ({ fitting }) => {
        const only = fitting.length === 1 ? fitting[0] : undefined;
        return only === undefined
          ? 'Hãy đối chiếu bản gốc và gõ lại bằng số.'
          : `Chỉ ${number(only)} nằm trong khoảng cho phép; nếu đúng, hãy gõ lại bằng số.`;
      },
      brief: ({ text }) => quoted(text),
    },
    'unknown-word': {
      title: 'Chữ không dùng được ở đây',
      fault: ({ text }) => `${quoted(text)} không phải số, cũng không phải từ được dùng thay số.`,
      remedy: ({ allowed }) =>
        `Hãy gõ số, hoặc một trong các từ: ${allowed.map((status) => STATUS[status]).join(', ')}.`,
      brief: ({ text }) => quoted(text),
    },
    'fraction-for-number': {
      title: 'Phân số thay cho số',
      fault: ({ text, numerator, denominator }) =>
        `${quoted(text)} là phân số ${number(numerator)} trên ${number(denominator)}, hoặc một ngày bị đọc nhầm.`,
      remedy: ({ numerator, denominator }) => {
        const percent = percentOf(numerator, denominator);
        return percent === null ? 'Hãy gõ lại bằng số.' : `Nếu là tỷ lệ, hãy gõ ${percent}.`;
      },
      brief: ({ text }) => quoted(text),
    },
    'date-for-number': {
      title: 'Ngày tháng thay cho số',
      fault: ({ date }) => `Ô đang chứa ngày ${writeDate(date)}: Excel đã đổi thứ được gõ thành ngày.`,
      remedy: ({ typedAs: candidates }) =>
        candidates.length === 0
          ? 'Hãy đổi định dạng ô về General rồi gõ lại số.'
          : `Có phải đã gõ ${either(typedTexts(candidates))}? Hãy đổi định dạng ô về General rồi gõ lại số.`,
      brief: ({ date }) => writeDate(date),
    },
    'error-value': {
      title: 'Ô báo lỗi',
      fault: ({ error }) => `Công thức trong ô cho kết quả lỗi ${error}.`,
      remedy: () => 'Hãy sửa công thức hoặc gõ thẳng con số.',
      brief: ({ error }) => error,
    },
    'percent-as-fraction': {
      title: 'Số gõ theo phần của 1',
      fault: ({ value }) =>
        `${number(value)} có vẻ là phần của 1, trong khi chỉ tiêu này tính theo thang 100.`,
      remedy: ({ value, probable }) =>
        `Có phải ${number(probable)}? Nếu đúng là tỷ lệ nhỏ như vậy, hãy gõ kèm dấu % (${number(value)}%), hoặc chấp nhận kèm ghi chú.`,
      brief: ({ value, probable }) => `${number(value)}, có thể ${number(probable)}`,
    },
    'percent-format': {
      title: 'Ô có định dạng phần trăm',
      fault: ({ value }) => `Ô mang định dạng %, được đọc là ${number(value)} như đang hiện.`,
      remedy: () => 'Nếu đúng thì không cần sửa; để thống nhất, hãy đổi định dạng ô về General và gõ lại.',
      brief: ({ value }) => number(value),
    },
    'not-collected': {
      title: 'Số liệu ngoài biểu',
      fault: ({ text }) =>
        `Có ${quoted(text)} ở chỉ tiêu chỉ dành cho đơn vị tổng hợp; số này không được dùng.`,
      remedy: () => 'Hãy xóa, hoặc chuyển sang đúng dòng.',
      brief: ({ text }) => quoted(text),
    },
    'excess-decimals': {
      title: 'Nhiều chữ số thập phân hơn bản in',
      fault: ({ value, decimals }) => `${number(value)} có nhiều hơn ${decimals} chữ số thập phân.`,
      remedy: ({ decimals }) => `Báo cáo in và xếp hạng theo số làm tròn ${decimals} chữ số.`,
      brief: ({ value }) => number(value),
    },
    blank: {
      title: 'Ô trống',
      fault: () => 'Chưa có số liệu; ô trống không được tính là 0.',
      remedy: () => 'Hãy nhập số, hoặc gõ KPS nếu không phát sinh, KAD nếu không áp dụng.',
      brief: nothing,
    },
    'not-submitted': {
      title: 'Chưa gửi số liệu',
      fault: () => 'Cả dòng để trống: đơn vị chưa gửi số liệu, không được xếp hạng.',
      remedy: () => 'Hãy đôn đốc đơn vị; báo cáo sẽ ghi rõ chưa gửi.',
      brief: nothing,
    },
    'swallowed-comma': {
      title: 'Có thể mất dấu phẩy',
      fault: ({ value, probable, previous, neighbours }) =>
        `${number(value)} khác xa ` +
        [
          previous === null ? '' : `kỳ trước (${number(previous)})`,
          neighbours === null ? '' : `các đơn vị khác (giữa khoảng ${number(neighbours)})`,
        ]
          .filter((text) => text !== '')
          .join(' và ') +
        `, còn ${number(probable)} thì gần.`,
      remedy: ({ probable }) =>
        `Có phải ${number(probable)} gõ trên máy dùng dấu chấm thập phân? Hãy đối chiếu bản gốc.`,
      brief: ({ value, probable }) => `${number(value)}, có thể ${number(probable)}`,
    },
    'fraction-suspected': {
      title: 'Có thể gõ theo phần của 1',
      fault: ({ value, probable, target, previous, neighbours }) =>
        `${number(value)}% thấp xa so với ` +
        [
          target === null ? '' : `chỉ tiêu ${number(target)}%`,
          previous === null ? '' : `kỳ trước (${number(previous)})`,
          neighbours === null ? '' : `các đơn vị khác (giữa khoảng ${number(neighbours)})`,
        ]
          .filter((text) => text !== '')
          .join(', ') +
        `, còn ${number(probable)}% thì gần.`,
      remedy: ({ probable }) =>
        `Có phải ${number(probable)}%? Hãy đối chiếu bản gốc; ô này tính theo thang 100.`,
      brief: ({ value, probable }) => `${number(value)}, có thể ${number(probable)}`,
    },
    jump: {
      title: 'Biến động lớn so với kỳ trước',
      fault: ({ value, previous, delta }) =>
        `${number(previous)} → ${number(value)} (${writeSigned(trimmed(delta))}).`,
      remedy: ({ threshold }) =>
        `Vượt ngưỡng ${number(threshold)} điểm; hãy đối chiếu bản gốc của cả hai kỳ.`,
      brief: ({ value, previous }) => `${number(previous)} → ${number(value)}`,
    },
    'series-repeated': {
      title: 'Cả cột trùng kỳ trước',
      fault: ({ units, previousPeriod }) =>
        `Số liệu của ${units} đơn vị trùng hoàn toàn với ${period(previousPeriod)}.`,
      remedy: () => 'Có phải trang kỳ trước được chép lại mà chưa gõ số mới? Hãy đối chiếu bản gốc.',
      brief: ({ units }) => `${units} đơn vị`,
    },
    'series-shifted': {
      title: 'Cả cột lệch dòng so với kỳ trước',
      fault: ({ units, rows, previousPeriod }) =>
        `Số liệu của ${units} đơn vị trùng với ${period(previousPeriod)} nhưng lệch ${Math.abs(rows)} dòng ` +
        `${rows > 0 ? 'xuống dưới' : 'lên trên'}.`,
      remedy: () => 'Có phải dán lệch dòng? Hãy dán lại theo tên đơn vị.',
      brief: ({ units }) => `${units} đơn vị`,
    },
    'composite-outside-parts': {
      title: 'Số tổng hợp nằm ngoài các thành phần',
      fault: ({ value, low, high, parts }) =>
        `${number(value)} không nằm giữa các thành phần (${parts.join('; ')}): từ ${number(low)} đến ${number(high)}.`,
      remedy: () => 'Cách tính của Cổng không công bố; hãy đối chiếu bản gốc, nếu đúng thì giữ nguyên.',
      brief: ({ value, low, high }) => `${number(value)} ngoài ${number(low)}–${number(high)}`,
    },
    'previous-disagrees': {
      title: 'Số kỳ trước khác trang kỳ trước',
      fault: ({ typed, published, previousSheet }) =>
        `Cột kỳ trước ghi ${number(typed)}, trang ${quoted(previousSheet)} ghi ${number(published)}; báo cáo dùng số của trang đó.`,
      remedy: () => 'Hãy sửa số ở một trong hai nơi cho khớp.',
      brief: ({ typed, published }) => `${number(typed)} ≠ ${number(published)}`,
    },
    'impossible-bound': {
      title: 'Giới hạn không thể có',
      fault: ({ text, min, max }) =>
        `${quoted(text)} không thể có: số liệu này chỉ từ ${number(min)} đến ${number(max)}.`,
      remedy: ({ relation, min, max }) =>
        `Nếu đã đạt mức ${relation === 'below' || relation === 'at-most' ? `thấp nhất, hãy gõ ${number(min)}` : `cao nhất, hãy gõ ${number(max)}`}; ` +
        'nếu không, hãy đối chiếu bản gốc và gõ lại.',
      brief: ({ text }) => quoted(text),
    },
    'sum-off': {
      title: 'Tổng không khớp các thành phần',
      fault: ({ total, parts, sum }) =>
        `${parts.map(({ value }) => number(value)).join(' + ')} = ${number(sum)}, khác ${number(total.value)}: ` +
        `lệch ${number(magnitude(subtract(total.value, sum)))}.`,
      remedy: ({ fits }) =>
        fits.length === 0
          ? 'Hãy đối chiếu bản gốc của tổng và từng thành phần.'
          : `Sẽ khớp nếu ${fits.map(fittingFigure).join(', hoặc nếu ')}. Hãy đối chiếu bản gốc và sửa ô sai.`,
      brief: ({ total, sum }) => `${number(sum)} ≠ ${number(total.value)}`,
    },
    'relation-broken': {
      title: 'Số liệu trái quan hệ phải có',
      fault: ({ left, sign, right }) =>
        `${left.text} là ${number(left.value)}, nhưng ${MUST_BE[sign]} ${right.text}${isBare(right) ? '' : `, tức là ${number(right.value)}`}.`,
      remedy: ({ cells }) =>
        `Hãy đối chiếu ${cells.length === 1 ? 'ô' : 'các ô'} ${cells.join(', ')} với bản gốc và sửa ô sai; nếu đúng như vậy, hãy chấp nhận kèm ghi chú.`,
      brief: ({ left, sign, right }) => `${number(left.value)} ${BROKEN_SIGN[sign]} ${number(right.value)}`,
    },
    'computed-differs': {
      title: 'Số khác kết quả tính từ số liệu gốc',
      fault: ({ value, computed, reckoning }) =>
        `${number(value)} khác ${number(computed)}, là kết quả của ${reckoning}.`,
      remedy: ({ origin }) =>
        origin === 'typed'
          ? 'Báo cáo dùng số đã gõ; hãy đối chiếu số này và các số dùng để tính.'
          : 'Công thức trong ô đã bị sửa hoặc chưa tính lại; hãy bấm F9, hoặc xóa ô rồi chép lại công thức của biểu.',
      brief: ({ value, computed }) => `${number(value)} ≠ ${number(computed)}`,
    },
    'cumulative-off': {
      title: 'Lũy kế không khớp số tăng',
      fault: ({ previous, increase, value }) =>
        `Kỳ trước ${number(previous)}, trong kỳ ${writeSigned(trimmed(increase.value))} (ô ${increase.cell}), ` +
        `tức là ${number(add(previous, increase.value))}, khác ${number(value)}: ` +
        `lệch ${number(magnitude(subtract(value, add(previous, increase.value))))}.`,
      remedy: () =>
        'Hãy đối chiếu số tăng và hai số lũy kế; nếu số kỳ trước đã được đính chính hoặc lũy kế tính lại từ đầu năm thì giữ nguyên.',
      brief: ({ previous, increase, value }) =>
        `${number(previous)} ${writeSigned(trimmed(increase.value))} ≠ ${number(value)}`,
    },
    'cumulative-falls': {
      title: 'Lũy kế giảm so với kỳ trước',
      fault: ({ previous, increase, value }) =>
        `Lũy kế từ ${number(previous)} xuống ${number(value)}, giảm ${number(subtract(previous, value))}` +
        `${increase === null ? '' : `, trong khi số tăng trong kỳ là ${number(increase.value)} (ô ${increase.cell})`}.`,
      remedy: () =>
        'Có thể đúng: số kỳ trước được đính chính, người mất hoặc chuyển đi, lũy kế tính lại từ đầu năm. Nếu không, hãy đối chiếu bản gốc.',
      brief: ({ previous, value }) => `${number(previous)} → ${number(value)}`,
    },
    'same-base': {
      title: 'Một mẫu số dưới nhiều tên',
      fault: ({ base, populations, rates }) =>
        `Mẫu số ${baseSpan(base)} dùng chung cho ${rates.length} tỷ lệ (${rates.join('; ')}), ` +
        `nhưng được gọi là ${populations.map(quoted).join(', ')}.`,
      remedy: () =>
        'Nếu mỗi nhóm có số dân riêng, hãy tính lại tỷ lệ trên đúng nhóm; nếu đúng là một nhóm thì không cần sửa.',
      brief: ({ base }) => baseSpan(base),
    },
    'base-misfit': {
      title: 'Tỷ lệ không khớp mẫu số chung',
      fault: ({ value, part, base, others, expected }) =>
        `${others} tỷ lệ khác cùng tính trên ${baseSpan(base)}; với mẫu số đó, ${number(part.value)} (ô ${part.cell}) ` +
        `ứng với ${expected.map(number).join(' đến ')}, không phải ${number(value)}.`,
      remedy: () =>
        'Hãy đối chiếu cả tỷ lệ và số lượng với bản gốc; nếu tỷ lệ này tính trên một nhóm khác thì giữ nguyên.',
      brief: ({ value, expected }) => `${number(value)}, có thể ${expected.map(number).join('–')}`,
    },
    contradiction: {
      title: 'Hai dòng nói khác nhau về một việc',
      fault: ({ here, there }) =>
        `Ở đây ghi ${quoted(here.text)}, còn ${quoted(there.name)} (ô ${there.cell}) ghi ${quoted(there.text)}.`,
      remedy: () => 'Hai dòng nói về cùng một việc; hãy đối chiếu bản gốc và sửa dòng sai.',
      brief: ({ here, there }) => `${here.text} ≠ ${there.text}`,
    },
    'declared-otherwise': {
      title: 'Tự đánh giá trái với số liệu ở trang khác',
      fault: ({ declared, target, elsewhere, sheet }) =>
        `Ở đây tự đánh giá ${quoted(declared)} so với chỉ tiêu ${quoted(target)}, còn ${quoted(elsewhere.name)} ` +
        `(trang ${quoted(sheet)}, ô ${elsewhere.cell}) ghi ${quoted(elsewhere.text)}.`,
      remedy: () => 'Hãy đối chiếu hai chỗ; nếu có số liệu thì ghi số thay cho lời tự đánh giá.',
      brief: ({ declared, elsewhere }) => `${declared}, nơi khác ${elsewhere.text}`,
    },
    'target-surpassed': {
      title: 'Chỉ tiêu kỳ sau đã vượt từ kỳ này',
      fault: ({ target, result }) =>
        `Kết quả kỳ này đã vượt chỉ tiêu ${quoted(target)}: ${quoted(result.name)} (ô ${result.cell}) là ${quoted(result.text)}.`,
      remedy: () => 'Hãy xem lại chỉ tiêu; nếu chỉ cần giữ mức đó thì không cần sửa.',
      brief: ({ target, result }) => `${target}, đã ${result.text}`,
    },
    'target-ambiguous': {
      title: 'Chỉ tiêu hiểu được hai cách',
      fault: ({ text, outcomes }) =>
        outcomes === null
          ? `${quoted(text)} có thể tính theo điểm % hoặc theo tỷ lệ tương đối.`
          : `${quoted(text)} của ${number(outcomes.base)} có thể là ${number(outcomes.inPoints)} (tính theo điểm %) ` +
            `hoặc ${number(outcomes.relative)} (tính tương đối).`,
      remedy: ({ amount, outcomes }) =>
        `Hãy gõ rõ ${sign(amount) < 0 ? 'giảm' : 'tăng'} bao nhiêu điểm %` +
        `${outcomes === null ? '' : ', hoặc gõ thẳng mức cần đạt'}; chưa rõ thì chưa xét đạt hay chưa đạt.`,
      brief: ({ text }) => quoted(text),
    },
    'target-differs': {
      title: 'Chỉ tiêu giao khác bộ chỉ tiêu',
      fault: ({ text, ofSet }) =>
        text === ''
          ? `Ô chỉ tiêu để trống, bộ chỉ tiêu ghi ${quoted(ofSet)}.`
          : `Ô ghi ${quoted(text)}, bộ chỉ tiêu ghi ${quoted(ofSet)}.`,
      remedy: () => 'Kết quả được xét theo ô này; nếu không được giao mức riêng, hãy gõ lại như bộ chỉ tiêu.',
      brief: ({ text, ofSet }) => `${text === '' ? '–' : text} ≠ ${ofSet}`,
    },
    'target-unreadable': {
      title: 'Chỉ tiêu không đối chiếu được',
      fault: ({ text }) => `Không có kết quả nào đối chiếu được với ${quoted(text)}.`,
      remedy: ({ ofSet }) =>
        `Hãy gõ như “80%”, “trên 80%”, “Có”, hoặc việc phải làm${ofSet === null ? '' : `; bộ chỉ tiêu ghi ${quoted(ofSet)}`}.`,
      brief: ({ text }) => quoted(text),
    },
    'code-name-mismatch': {
      title: 'Mã và tên đơn vị không khớp',
      fault: ({ code, name, nameOfCode, codeOfName }) =>
        [
          `Mã ${quoted(code)} ${nameOfCode === null ? 'không có trong danh mục' : `là của ${quoted(nameOfCode)}`}`,
          `còn tên trong dòng là ${quoted(name)}${codeOfName === null ? ', không có trong danh mục' : ` (mã ${codeOfName})`}`,
        ].join(', ') + '.',
      remedy: () =>
        'Có thể bảng đã được sắp xếp mà thiếu cột Mã, hoặc tên bị gõ đè. Hãy sửa mã hoặc tên cho khớp; chưa rõ số liệu của ai thì không dùng.',
      brief: ({ code, name }) => `${code} ≠ ${name}`,
    },
    'code-not-calculated': {
      title: 'Mã đơn vị chưa được tính',
      fault: ({ name, codeOfName }) =>
        `Ô mã có công thức chưa được tính; tên trong dòng là ${quoted(name)} (mã ${codeOfName}).`,
      remedy: () =>
        'Tệp được lưu bằng phần mềm không tính công thức. Hãy mở bằng Excel, WPS hay LibreOffice rồi lưu lại.',
      brief: ({ name }) => name,
    },
    'unknown-unit': {
      title: 'Đơn vị không có trong danh mục',
      fault: ({ code, name }) => `Không có đơn vị nào mã ${quoted(code)}, tên ${quoted(name)}.`,
      remedy: ({ suggestion }) =>
        suggestion === null
          ? 'Hãy sửa tên, hoặc thêm đơn vị vào trang danh mục.'
          : `Có phải ${quoted(suggestion)}? Hãy sửa mã và tên, hoặc thêm đơn vị vào trang danh mục.`,
      brief: ({ code }) => code,
    },
    'duplicate-unit': {
      title: 'Đơn vị lặp lại',
      fault: ({ name, otherRow }) => `${quoted(name)} đã có ở dòng ${otherRow}.`,
      remedy: () => 'Hãy giữ một dòng đúng và xóa dòng kia.',
      brief: ({ otherRow }) => `dòng ${otherRow}`,
    },
    'row-without-code': {
      title: 'Dòng thiếu mã',
      fault: ({ name }) =>
        name === ''
          ? 'Dòng có số liệu nhưng thiếu mã và tên đơn vị.'
          : `Dòng ${quoted(name)} có số liệu nhưng thiếu mã đơn vị.`,
      remedy: () => 'Hãy gõ mã và tên đơn vị, hoặc xóa số liệu của dòng.',
      brief: ({ name }) => name,
    },
    'row-without-name': {
      title: 'Dòng thiếu tên',
      fault: ({ code }) => `Dòng có mã ${quoted(code)} nhưng thiếu tên đơn vị.`,
      remedy: () => 'Hãy gõ tên đơn vị.',
      brief: ({ code }) => code,
    },
    'unit-removed': {
      title: 'Thiếu đơn vị',
      fault: () => 'Đơn vị có trong danh mục (hoặc kỳ trước) nhưng không có dòng trong biểu.',
      remedy: () => 'Hãy chèn lại dòng của đơn vị; nếu đơn vị đã sáp nhập, hãy bỏ khỏi danh mục.',
      brief: nothing,
    },
    'unit-not-chosen': {
      title: 'Chưa chọn đơn vị',
      fault: () => 'Biểu gửi chung chưa có đơn vị nào: ô tên đơn vị (ô vàng) còn trống.',
      remedy: () => 'Hãy bấm ô vàng, chọn tên đơn vị trong danh sách; mã tự hiện.',
      brief: nothing,
    },
    'unit-added': {
      title: 'Đơn vị mới so với kỳ trước',
      fault: ({ since }) =>
        `Không có đơn vị này ở ${period(since)}: không tính được tăng/giảm và thay đổi hạng.`,
      remedy: () => 'Nếu đúng là đơn vị mới thì không cần sửa.',
      brief: nothing,
    },
    'parent-missing': {
      title: 'Thiếu đơn vị tổng hợp',
      fault: () => 'Không thấy dòng của đơn vị tổng hợp; bảng của đơn vị này trong báo cáo sẽ để trống.',
      remedy: () =>
        'Hãy chèn lại dòng in đậm phía trên danh sách; số của dòng này lấy từ Cổng, không tính từ các xã.',
      brief: nothing,
    },
    'period-disagrees': {
      title: 'Kỳ số liệu không thống nhất',
      fault: ({ period: id, elsewhere }) =>
        `Ô kỳ số liệu ghi ${period(id)}, nhưng ` +
        `${elsewhere.map(({ where, period: other }) => `${WITNESS[where]} ghi ${period(other)}`).join(', ')}.`,
      remedy: ({ period: id }) =>
        `Có phải trang kỳ trước được chép lại? Hãy chèn biểu mới cho đúng kỳ; nếu số liệu đúng là của ${period(id)}, hãy chấp nhận kèm ghi chú.`,
      brief: ({ period: id }) => period(id),
    },
    'period-unreadable': {
      title: 'Không đọc được kỳ số liệu',
      fault: ({ text }) =>
        text === '' ? 'Ô kỳ số liệu để trống.' : `Không hiểu kỳ số liệu ${quoted(text)}.`,
      remedy: () => 'Hãy gõ như: Tháng 5/2025, Quý II/2025, 6 tháng đầu năm 2025, Năm 2025.',
      brief: ({ text }) => (text === '' ? '' : quoted(text)),
    },
    'period-kind': {
      title: 'Loại kỳ không dùng cho bộ chỉ tiêu',
      fault: ({ period: id }) => `Bộ chỉ tiêu này không báo cáo theo ${period(id)}.`,
      remedy: () => 'Hãy sửa ô kỳ số liệu.',
      brief: ({ period: id }) => period(id),
    },
    'double-period': {
      title: 'Hai trang cùng một kỳ',
      fault: ({ otherSheet }) =>
        `Trang này và trang ${quoted(otherSheet)} cùng một bộ chỉ tiêu, cùng một kỳ.`,
      remedy: () => 'Hãy giữ một trang, xóa hoặc đổi kỳ trang kia.',
      brief: ({ otherSheet }) => otherSheet,
    },
    'copied-period': {
      title: 'Bản sao của một biểu đã có',
      fault: ({ otherSheet }) => `Trang này giống hệt trang ${quoted(otherSheet)} đã đọc; chỉ dùng một.`,
      remedy: () => 'Không cần sửa.',
      brief: ({ otherSheet }) => otherSheet,
    },
    'as-of-unreadable': {
      title: 'Không đọc được ngày lấy số liệu',
      fault: ({ text }) => `Không hiểu ngày ${quoted(text)}.`,
      remedy: () => 'Hãy gõ ngày như 31/05/2025.',
      brief: ({ text }) => (text === '' ? '' : quoted(text)),
    },
    'as-of-missing': {
      title: 'Thiếu ngày lấy số liệu',
      fault: () => 'Chưa ghi “Số liệu tính đến ngày”; số trên Cổng thay đổi hằng ngày.',
      remedy: () => 'Hãy gõ ngày lấy số liệu, ví dụ 31/05/2025.',
      brief: nothing,
    },
    'as-of-outside': {
      title: 'Ngày lấy số liệu trước kỳ',
      fault: ({ asOf, from }) => `Ngày ${writeDate(asOf)} ở trước ngày đầu kỳ ${writeDate(from)}.`,
      remedy: () => 'Hãy sửa ngày hoặc kỳ số liệu.',
      brief: ({ asOf }) => writeDate(asOf),
    },
    'set-changed': {
      title: 'Bộ chỉ tiêu đã thay đổi từ khi lập biểu',
      fault: ({ set, effectiveFrom }) =>
        `Biểu được lập theo một phiên bản ${set} khác với phiên bản hiện dùng (hiệu lực từ ${effectiveFrom}).`,
      remedy: () =>
        'Hãy chèn biểu mới và chuyển số liệu sang; nếu các chỉ tiêu vẫn như cũ, hãy chấp nhận kèm ghi chú.',
      brief: ({ set }) => set,
    },
    'keys-recovered': {
      title: 'Biểu đã mất phần ẩn',
      fault: ({ set }) =>
        `Dòng mã ẩn và tên vùng của biểu ${set} không còn (có thể do Document Inspector); các cột được nhận ra theo tiêu đề.`,
      remedy: () => 'Hãy xem lại tiêu đề các cột; nếu đúng, hãy chấp nhận kèm ghi chú, hoặc chèn biểu mới.',
      brief: ({ set }) => set,
    },
    ...formFindingsVi,
    ...takeInFindingsVi,
    'missing-indicator': {
      title: 'Thiếu cột chỉ tiêu',
      fault: () => 'Cột của chỉ tiêu này không còn trong biểu.',
      remedy: () => 'Hãy chèn biểu mới và chuyển số liệu sang; nếu cố ý bỏ, hãy chấp nhận kèm ghi chú.',
      brief: nothing,
    },
    'duplicate-indicator': {
      title: 'Cột chỉ tiêu lặp lại',
      fault: ({ otherCell }) => `Cột này cùng chỉ tiêu với cột ở ô ${otherCell}.`,
      remedy: () => 'Hãy xóa một trong hai cột.',
      brief: ({ otherCell }) => otherCell,
    },
    'header-disagrees': {
      title: 'Tiêu đề cột không khớp chỉ tiêu',
      fault: ({ header }) => `Tiêu đề cột đang ghi ${quoted(header)}.`,
      remedy: () => 'Hãy sửa lại tiêu đề; nếu số liệu đúng là của chỉ tiêu này, hãy chấp nhận kèm ghi chú.',
      brief: ({ header }) => quoted(header),
    },
    'unit-list-fault': {
      title: 'Danh mục đơn vị có lỗi',
      fault: ({ problem }) => UNITS_PROBLEMS[problem.code](problem.params),
      remedy: () =>
        'Hãy sửa danh mục rồi kiểm tra lại; khi danh mục còn lỗi, tên và mã đơn vị không đối chiếu được.',
      brief: nothing,
    },
    'set-definition-fault': {
      title: 'Danh mục chỉ tiêu có lỗi',
      fault: ({ fault }) => sayFault(definitionVi, fault).fault,
      remedy: ({ fault }) => sayFault(definitionVi, fault).remedy,
      brief: nothing,
    },
    'legacy-encoding': {
      title: 'Chữ theo bảng mã cũ',
      fault: ({ text, encoding }) =>
        `${quoted(text)} gõ theo bảng mã ${encodingName(encoding)}, không phải Unicode.`,
      remedy: () => 'Hãy chuyển sang Unicode (Unikey: Ctrl+Shift+F6) rồi dán lại.',
      brief: ({ text }) => quoted(text),
    },
    'record-incomplete': {
      title: 'Dòng chưa đủ',
      fault: () => 'Ô này để trống trong khi dòng đã có nội dung.',
      remedy: () => 'Hãy điền cho đủ, hoặc xóa cả dòng.',
      brief: nothing,
    },
    'date-unreadable': {
      title: 'Không đọc được ngày',
      fault: ({ text }) => `${quoted(text)} không phải một ngày có thật.`,
      remedy: () => 'Hãy gõ đủ ngày, tháng, năm, ví dụ 19/01/2023.',
      brief: ({ text }) => quoted(text),
    },
    'date-outside': {
      title: 'Ngày ngoài kỳ báo cáo',
      fault: ({ date, from, to }) =>
        from === null
          ? `Ngày ${writeDate(date)} ở sau ngày cuối kỳ ${writeDate(to)}.`
          : `Ngày ${writeDate(date)} không nằm trong kỳ, từ ${writeDate(from)} đến ${writeDate(to)}.`,
      remedy: ({ swapped }) =>
        swapped === null
          ? 'Hãy sửa ngày, hoặc chuyển dòng sang danh sách của kỳ khác.'
          : `Có phải ${writeDate(swapped)}? Máy có thể đã hiểu ngược ngày và tháng; hãy gõ lại.`,
      brief: ({ date }) => writeDate(date),
    },
    'duplicate-record': {
      title: 'Dòng lặp lại',
      fault: ({ record, otherRow }) => `${quoted(record)} đã có ở dòng ${otherRow}.`,
      remedy: () => 'Hãy giữ một dòng và xóa dòng kia; nếu là hai việc khác nhau, hãy chấp nhận kèm ghi chú.',
      brief: ({ record, otherRow }) => `${record}, dòng ${otherRow}`,
    },
    'document-number-shape': {
      title: 'Số, ký hiệu khác thường',
      fault: ({ text }) => `${quoted(text)} không giống số, ký hiệu văn bản như 236/QĐ-UBND.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Hãy đối chiếu với văn bản; nếu đúng thì không cần sửa.'
          : `Có phải ${probable}? Hãy đối chiếu với văn bản.`,
      brief: ({ text }) => quoted(text),
    },
    'phone-shape': {
      title: 'Số điện thoại khác thường',
      fault: ({ text }) => `${quoted(text)} không giống số điện thoại trong nước.`,
      remedy: ({ probable }) =>
        probable === null
          ? 'Hãy xem lại; số di động có 10 chữ số, số cố định có 11 chữ số, đều bắt đầu bằng 0.'
          : `Có phải ${probable}? Số 0 đứng đầu có thể đã mất; hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại.`,
      brief: ({ text }) => quoted(text),
    },
    'unknown-choice': {
      title: 'Từ ngoài danh sách',
      fault: ({ text }) => `${quoted(text)} không có trong danh sách của cột.`,
      remedy: ({ choices, probable }) =>
        probable === null
          ? `Hãy chọn một trong: ${choices.join(', ')}; nếu đúng là từ khác thì giữ nguyên, báo cáo sẽ in như đã gõ.`
          : `Có phải ${quoted(probable)}? Hãy chọn trong danh sách của ô.`,
      brief: ({ text }) => quoted(text),
    },
    'count-unreadable': {
      title: 'Không đọc được số lượng',
      fault: ({ text }) => `${quoted(text)} không phải một số đếm.`,
      remedy: () => 'Hãy gõ một số nguyên không âm, ví dụ 12.',
      brief: ({ text }) => quoted(text),
    },
    'stray-row': {
      title: 'Dòng không phải bản ghi',
      fault: ({ text }) => `Cả dòng chỉ có ${quoted(text)}; dòng này không được đọc và không in.`,
      remedy: () =>
        'Nếu là chữ ký hay ghi chú thì không cần sửa; nếu là một dòng của danh sách, hãy điền cho đủ.',
      brief: ({ text }) => quoted(text),
    },
    'register-column-missing': {
      title: 'Thiếu cột của danh sách',
      fault: () => 'Cột này không còn trong trang.',
      remedy: () => 'Hãy chèn biểu mới và chuyển các dòng sang; nếu cố ý bỏ, hãy chấp nhận kèm ghi chú.',
      brief: nothing,
    },
    'register-column-repeated': {
      title: 'Cột của danh sách lặp lại',
      fault: ({ otherCell }) => `Cột này trùng với cột ở ô ${otherCell}.`,
      remedy: () => 'Hãy xóa một trong hai cột.',
      brief: ({ otherCell }) => otherCell,
    },
    'register-heading-disagrees': {
      title: 'Tiêu đề cột đã đổi',
      fault: ({ heading }) => `Tiêu đề cột đang ghi ${quoted(heading)}.`,
      remedy: () => 'Hãy sửa lại tiêu đề; nếu nội dung cột vẫn đúng, hãy chấp nhận kèm ghi chú.',
      brief: ({ heading }) => quoted(heading),
    },
    'register-unit-missing': {
      title: 'Chưa ghi đơn vị lập danh sách',
      fault: () => 'Ô đơn vị để trống.',
      remedy: () => 'Hãy gõ tên đơn vị lập danh sách ở đầu trang.',
      brief: nothing,
    },
    'register-unit-unknown': {
      title: 'Đơn vị lập danh sách không khớp danh mục',
      fault: ({ code, name }) =>
        code === ''
          ? `Danh mục không có đơn vị nào tên ${quoted(name)}.`
          : `Danh mục không có đơn vị nào mã ${quoted(code)}, tên ${quoted(name)}.`,
      remedy: () => 'Hãy sửa tên đơn vị ở đầu trang, hoặc thêm đơn vị vào danh mục.',
      brief: ({ name }) => name,
    },
    'double-register': {
      title: 'Hai danh sách cùng một kỳ',
      fault: ({ otherSheet }) =>
        `Trang này và trang ${quoted(otherSheet)} là cùng một danh sách, cùng kỳ, cùng đơn vị.`,
      remedy: () => 'Hãy giữ một trang, xóa hoặc đổi kỳ trang kia.',
      brief: ({ otherSheet }) => otherSheet,
    },
  },
  movement: (places) => {
    if (places === null) return '–';
    if (places === 0) return 'giữ hạng';
    return places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`;
  },
  pane: paneVi,
  selfCheck,
  takeIn: {
    fileOutcomes: {
      complete: 'đủ',
      partly: 'một phần',
      refused: 'từ chối',
      waiting: 'chờ quyết định',
      'set-aside': 'không tính',
    },
    changeTitle: 'Tổng hợp',
    combineTitle: 'Kết quả toàn địa bàn',
    done: (cells, sheet) =>
      `Đã ghi ${cells} ô vào trang ${quoted(sheet)}, kèm nguồn từng số, nhật ký và tình hình nộp báo cáo.`,
    united: (records, sheet) =>
      `Đã ghi ${records} dòng vào trang ${quoted(sheet)}, kèm nhật ký và tình hình nộp báo cáo.`,
  },
  judgement: judgementVi,
};
