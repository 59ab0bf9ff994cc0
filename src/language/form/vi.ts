import { writeDate } from '../../model/date-text';
import type { FindingDetails } from '../../model/finding';
import { quoted, typedTexts } from '../phrases';
import type { FormFindingTexts } from './form-findings';

const WANTED: Readonly<Record<FindingDetails['wrong-kind']['wanted'], string>> = {
  'yes-no': 'câu trả lời có hay không',
  verdict: 'một lời đánh giá',
  text: 'chữ',
  fraction: 'một phân số như 03/05',
  date: 'một ngày như 31/05/2025',
  target: 'chỉ tiêu bằng chữ',
};

/** What is said of the forms of single units, in Vietnamese. */
export const formFindingsVi: FormFindingTexts = {
  'wrong-kind': {
    title: 'Nội dung không đúng loại',
    fault: ({ text, wanted }) => `${quoted(text)} không phải ${WANTED[wanted]}.`,
    remedy: ({ wanted, offered }) =>
      offered.length === 0
        ? `Hãy gõ ${WANTED[wanted]}; không có thì gõ KPS hoặc KAD.`
        : `Hãy chọn một trong các từ: ${offered.join(', ')}.`,
    brief: ({ text }) => quoted(text),
  },
  'date-for-words': {
    title: 'Ngày tháng thay cho chữ',
    fault: ({ date }) => `Ô đang chứa ngày ${writeDate(date)}: Excel đã đổi thứ được gõ thành ngày.`,
    remedy: ({ typedAs }) => {
      const typed = typedTexts(typedAs);
      const question = typed.length === 0 ? '' : `Có phải đã gõ ${typed.join(' hay ')}? `;
      return `${question}Hãy đổi định dạng ô về Text (Văn bản) rồi gõ lại.`;
    },
    brief: ({ date }) => writeDate(date),
  },
  'unit-unnamed': {
    title: 'Biểu không ghi đủ mã và tên đơn vị',
    fault: ({ code, name }) =>
      code === ''
        ? `Thiếu mã đơn vị${name === '' ? ' và tên đơn vị' : ` của ${quoted(name)}`} ở đầu biểu.`
        : `Thiếu tên của đơn vị mã ${quoted(code)} ở đầu biểu.`,
    remedy: () => 'Hãy gõ đủ mã và tên đơn vị báo cáo; chưa rõ số liệu của ai thì không dùng.',
    brief: ({ code, name }) => code || name,
  },
  'item-mismatch': {
    title: 'Mã và tên dòng không khớp',
    fault: ({ code, name, nameOfCode, codeOfName }) =>
      [
        `Mã ${quoted(code)} ${nameOfCode === null ? 'không có trong biểu' : `là của ${quoted(nameOfCode)}`}`,
        name === ''
          ? 'còn dòng không ghi tên'
          : `còn tên trong dòng là ${quoted(name)}${codeOfName === null ? ', không có trong biểu' : ` (mã ${codeOfName})`}`,
      ].join(', ') + '.',
    remedy: () =>
      'Có thể biểu đã được sắp xếp mà thiếu cột, hoặc mã hay tên bị gõ đè. Hãy sửa mã hoặc tên cho khớp; chưa rõ số liệu của chỉ tiêu nào thì không dùng.',
    brief: ({ code, name }) => `${code} ≠ ${name}`,
  },
  'duplicate-item': {
    title: 'Chỉ tiêu lặp lại',
    fault: ({ code, name, otherRow }) => `Dòng ${quoted(name)} (mã ${code}) đã có ở dòng ${otherRow}.`,
    remedy: () => 'Hãy giữ một dòng đúng và xóa dòng kia; khi còn hai dòng thì không dùng dòng nào.',
    brief: ({ code, otherRow }) => `${code}: dòng ${otherRow}`,
  },
  'item-missing': {
    title: 'Thiếu dòng của biểu',
    fault: ({ code, name }) => `Dòng ${quoted(name)} (mã ${code}) không còn trong biểu.`,
    remedy: () => 'Hãy chèn biểu mới và chuyển số liệu sang; nếu cố ý bỏ, hãy chấp nhận kèm ghi chú.',
    brief: ({ name }) => name,
  },
  'row-without-item': {
    title: 'Dòng không rõ chỉ tiêu nào',
    fault: ({ code, name, codeOfName }) => {
      const row = name === '' ? 'Dòng' : `Dòng ${quoted(name)}`;
      if (codeOfName !== null) return `${row} thiếu mã; mã của tên này là ${quoted(codeOfName)}.`;
      return code === ''
        ? `${row} có số liệu nhưng thiếu mã${name === '' ? ' và tên' : ''}.`
        : `${row} có số liệu, nhưng biểu không có mã ${quoted(code)}.`;
    },
    remedy: ({ codeOfName }) =>
      codeOfName === null
        ? 'Hãy gõ đúng mã và tên của chỉ tiêu, hoặc xóa số liệu của dòng.'
        : `Hãy gõ lại mã ${quoted(codeOfName)} vào cột Mã.`,
    brief: ({ code, name }) => name || code,
  },
  'column-missing': {
    title: 'Thiếu cột của biểu',
    fault: ({ heading }) => `Cột ${quoted(heading)} không còn trong biểu.`,
    remedy: () => 'Hãy chèn biểu mới và chuyển số liệu sang; nếu cố ý bỏ, hãy chấp nhận kèm ghi chú.',
    brief: ({ heading }) => quoted(heading),
  },
  'closed-cell': {
    title: 'Số liệu trong ô để trống',
    fault: ({ text }) => `Có ${quoted(text)} ở ô mà dòng này không có số liệu; nội dung này không được dùng.`,
    remedy: () => 'Hãy xóa, hoặc chuyển sang đúng ô.',
    brief: ({ text }) => quoted(text),
  },
};
