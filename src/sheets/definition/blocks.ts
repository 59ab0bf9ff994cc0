import {
  ACCEPTS,
  COMBINE,
  DIRECTION,
  KIND,
  NUMERALS,
  ORIENTATION,
  PERIOD_KIND,
  PRINTED,
  ROLE,
  ROW_TYPE,
  RULE,
  SCOPE,
  STATUS,
  wordsOf,
} from './vocabulary';

/** A column of a block as the sheet has it. */
export interface BlockColumn {
  readonly heading: string;
  /** A number is a number; anything else is text, so that 1.10 stays 1.10. */
  readonly holds: 'text' | 'number';
  /** Words offered in its cells. */
  readonly words?: readonly string[];
  /** Whether only these words may be typed, or several of them in one cell. */
  readonly only?: 'one-word' | 'several-words';
}

/** A part of the sheet: a heading, a line of help, column headings, rows. */
export interface Block {
  readonly heading: string;
  readonly help: readonly string[];
  readonly columns: Readonly<Record<string, BlockColumn>>;
}

const text = (heading: string): BlockColumn => ({ heading, holds: 'text' });
const number = (heading: string): BlockColumn => ({ heading, holds: 'number' });
const word = (heading: string, words: Readonly<Record<string, string>>): BlockColumn => ({
  heading,
  holds: 'text',
  words: wordsOf(words),
  only: 'one-word',
});

const PROPERTY_COLUMNS = { name: text('Mục'), value: text('Nội dung'), help: text('Giải thích') };

/** The blocks of the sheet in their order. */
export const BLOCKS = {
  set: {
    heading: 'THÔNG TIN CHUNG CỦA BỘ CHỈ TIÊU',
    help: ['Bộ chỉ tiêu mới: đặt mã khác. Sửa bộ chỉ tiêu đang dùng: giữ mã, ghi ngày hiệu lực mới.'],
    columns: PROPERTY_COLUMNS,
  },
  indicators: {
    heading: 'CÁC CHỈ TIÊU',
    help: [
      'Mỗi chỉ tiêu một dòng. Mã là chữ, không dấu cách; các phần khác của trang gọi chỉ tiêu bằng mã.',
      'Loại tỷ lệ %, điểm, số đếm cần đủ đơn vị tính, số lẻ, nhỏ nhất, lớn nhất. “Tính từ”: công thức với mã, ví dụ HSSK.LUYKE / DANSO × 100.',
      'Tên tiếng Anh, tên ngắn có thể để trống. “Nhận”: chặn là nhận “trên 60%”, tự đánh giá là nhận “Đạt”.',
    ],
    columns: {
      code: text('Mã'),
      name: text('Tên'),
      shortName: text('Tên ngắn'),
      nameEn: text('Tên tiếng Anh'),
      shortNameEn: text('Tên ngắn tiếng Anh'),
      kind: word('Loại', KIND),
      unitOfMeasure: text('Đơn vị tính'),
      decimals: number('Số lẻ'),
      min: number('Nhỏ nhất'),
      max: number('Lớn nhất'),
      direction: word('Chiều tốt', DIRECTION),
      scope: word('Ai báo cáo', SCOPE),
      target: text('Chỉ tiêu giao'),
      population: text('Nhóm dân số'),
      accepts: {
        heading: 'Nhận',
        holds: 'text',
        words: [...wordsOf(ACCEPTS), wordsOf(ACCEPTS).join('; ')],
        only: 'several-words',
      },
      computed: text('Tính từ'),
      ifZeroBase: number('Khi 0/0'),
      parts: text('Gồm các phần'),
      combine: word('Gộp các đơn vị', COMBINE),
      jump: number('Ngưỡng biến động'),
      choices: text('Lựa chọn'),
    },
  },
  matrix: {
    heading: 'BIỂU NHIỀU ĐƠN VỊ',
    help: [
      'Một trang cho nhiều đơn vị, mỗi đơn vị một dòng. Thêm dòng “Tiêu đề báo cáo” cho mỗi dòng tiêu đề.',
    ],
    columns: PROPERTY_COLUMNS,
  },
  sections: {
    heading: 'CÁC MỤC CỦA BÁO CÁO XẾP HẠNG',
    help: [
      'Chữ thay được trong tiêu đề: {place} thị xã Ngã Năm · {area} thị xã · {period} tháng 5/2025 · {periodKind} tháng · {year} 2025 · {asOf} 31/5/2025',
    ],
    columns: {
      indicator: text('Mã chỉ tiêu'),
      heading: text('Tiêu đề mục'),
      parentCaption: text('Dòng trên bảng của đơn vị tổng hợp'),
      unitCaption: text('Dòng trên bảng của các đơn vị'),
      parentSuffix: text('Chữ sau tên đơn vị tổng hợp'),
      parentRows: text('Dòng phụ (mã)'),
    },
  },
  bands: {
    heading: 'XẾP MỨC THEO ĐIỂM',
    help: ['Tên gọi của điểm ở cột đầu, từ mức cao xuống mức thấp; để trống nếu không xếp mức.'],
    columns: {
      from: number('Từ điểm'),
      name: text('Tên mức'),
      nameEn: text('Tên mức tiếng Anh'),
    },
  },
  form: {
    heading: 'BIỂU MỘT ĐƠN VỊ',
    help: ['Mỗi đơn vị một trang, mỗi chỉ tiêu một dòng. Thêm dòng “Tiêu đề biểu” cho mỗi dòng tiêu đề.'],
    columns: PROPERTY_COLUMNS,
  },
  columns: {
    heading: 'CÁC CỘT CỦA BIỂU MỘT ĐƠN VỊ',
    help: [
      'Cột số liệu có một ký hiệu (chữ thường không dấu); bảng các dòng bên dưới ghi mã chỉ tiêu theo ký hiệu ấy.',
    ],
    columns: {
      role: word('Vai trò', ROLE),
      heading: text('Tiêu đề cột'),
      facet: text('Ký hiệu số liệu'),
      printed: word('In', PRINTED),
      width: number('Độ rộng'),
    },
  },
  rows: {
    heading: 'CÁC DÒNG CỦA BIỂU MỘT ĐƠN VỊ',
    help: ['Mỗi ký hiệu số liệu một cột “Mã chỉ tiêu: ký hiệu”. Dòng nhóm chỉ có số thứ tự và tên.'],
    columns: {
      code: text('Mã dòng'),
      name: text('Tên in trên biểu'),
      ordinal: text('Số thứ tự in'),
      measure: text('Đơn vị tính in'),
      type: word('Loại dòng', ROW_TYPE),
    },
  },
  rules: {
    heading: 'QUY TẮC KIỂM TRA',
    help: [
      'công thức: HS = HS.TT + HS.TC · lũy kế: MÃ TĂNG; MÃ LŨY KẾ · chung mẫu số: MÃ TỶ LỆ: MÃ SỐ ĐẾM; MÃ TỶ LỆ: MÃ SỐ ĐẾM',
      'cùng nội dung: MÃ; MÃ · chỉ tiêu đã vượt: MÃ CHỈ TIÊU KỲ SAU; MÃ KẾT QUẢ',
    ],
    columns: { kind: word('Loại quy tắc', RULE), content: text('Nội dung quy tắc') },
  },
  sentences: {
    heading: 'MẪU CÂU BÁO CÁO',
    help: [
      'Mỗi câu một dòng, theo thứ tự in: {MÃ} là số liệu, {+MÃ người} là tăng hoặc giảm, [ … ] bỏ được khi thiếu số liệu.',
    ],
    columns: { ordinal: text('Thứ tự'), text: text('Mẫu câu') },
  },
} as const satisfies Readonly<Record<string, Block>>;

export type BlockName = keyof typeof BLOCKS;
export type ColumnsOf<Name extends BlockName> = keyof (typeof BLOCKS)[Name]['columns'] & string;

export const BLOCK_NAMES = Object.keys(BLOCKS) as readonly BlockName[];

/** A property: a row of a block of properties. */
export interface Property {
  readonly label: string;
  readonly help: string;
  readonly holds?: 'number';
  readonly words?: readonly string[];
}

export const PROPERTIES = {
  set: {
    id: { label: 'Mã bộ', help: 'chữ thường không dấu, chữ số, gạch nối: cds-xa-2026' },
    title: { label: 'Tên', help: 'tên đầy đủ, in trong báo cáo' },
    shortTitle: { label: 'Tên ngắn', help: 'gọi trên biểu và trong lời nhắc; để trống thì dùng tên đầy đủ' },
    titleEn: { label: 'Tên tiếng Anh', help: 'có thể để trống' },
    shortTitleEn: { label: 'Tên ngắn tiếng Anh', help: 'có thể để trống' },
    effectiveFrom: { label: 'Hiệu lực từ', help: 'ngày bắt đầu dùng định nghĩa này: 01/01/2026' },
    legalSource: { label: 'Căn cứ', help: 'văn bản ban hành' },
    source: { label: 'Nguồn số liệu', help: 'in ở cuối bảng của báo cáo' },
    periodKinds: {
      label: 'Kỳ báo cáo',
      help: `cách nhau bằng dấu chấm phẩy: ${wordsOf(PERIOD_KIND).join('; ')}`,
    },
    statuses: { label: 'Từ thay cho số', help: `được gõ thay số liệu: ${wordsOf(STATUS).join('; ')}` },
  },
  matrix: {
    columns: { label: 'Các cột', help: 'mã các chỉ tiêu theo thứ tự cột, cách nhau bằng dấu chấm phẩy' },
    title: { label: 'Tiêu đề báo cáo', help: 'một dòng in đầu báo cáo' },
  },
  form: {
    title: { label: 'Tiêu đề biểu', help: 'một dòng in đầu biểu; dùng được {place} {period} {year} {asOf}' },
    orientation: {
      label: 'Khổ giấy',
      help: wordsOf(ORIENTATION).join(' hoặc '),
      words: wordsOf(ORIENTATION),
    },
    ordinalHeading: { label: 'Tiêu đề cột số thứ tự', help: 'TT hoặc STT' },
    nameHeading: { label: 'Tiêu đề cột tên', help: 'Nội dung, Tên chỉ tiêu' },
    nameWidth: { label: 'Độ rộng cột tên', help: 'số ký tự, 10 đến 100', holds: 'number' },
    numerals: { label: 'Số dưới 10 in là', help: wordsOf(NUMERALS).join(' hoặc '), words: wordsOf(NUMERALS) },
  },
} as const satisfies Readonly<Partial<Record<BlockName, Readonly<Record<string, Property>>>>>;

export type PropertyBlock = keyof typeof PROPERTIES;
export type PropertyOf<Name extends PropertyBlock> = keyof (typeof PROPERTIES)[Name] & string;

/** The heading of the column of the form's rows that holds the codes of a facet. */
export function facetHeading(facet: string): string {
  return `${FACET_HEADING} ${facet}`;
}

export const FACET_HEADING = 'Mã chỉ tiêu:';
