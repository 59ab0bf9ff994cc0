import { finding, type FindingDetails, type Place } from '../../src/model/finding';
import type { FindingSample, Said } from './finding-sample';

const FILE: Place = { workbook: 'my-binh.xlsx' };
const SHEET: Place = { ...FILE, sheet: 'T5-2025' };
const UNIT: Place = { ...SHEET, cell: 'B9', unit: { code: 'H01.01', name: 'xã Mỹ Bình' } };
const CELL: Place = { ...UNIT, cell: 'D12', indicator: { code: 'TD', name: 'Tỷ lệ đúng hạn' } };
const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const APRIL: Said = { vi: 'tháng 4/2025', en: 'April 2025' };
const MAY: Said = { vi: 'tháng 5/2025', en: 'May 2025' };

const FORMATS: readonly (readonly [FindingDetails['file-other-format']['format'], Said])[] = [
  ['xls', '.xls'],
  ['xlsb', '.xlsb'],
  ['xml-2003', { vi: 'XML của Excel 2003', en: 'XML spreadsheet of Excel 2003' }],
  ['ods', '.ods'],
];
const KINDS: readonly (readonly [FindingDetails['file-not-workbook']['kind'], readonly Said[]])[] = [
  ['text', ['.csv', { vi: 'Dán bảng', en: 'Paste a table' }]],
  ['pdf', ['PDF', { vi: 'Dán bảng', en: 'Paste a table' }]],
  [
    'web-page',
    [
      { vi: 'trang web', en: 'web page' },
      { vi: 'Dán bảng', en: 'Paste a table' },
    ],
  ],
  ['word', ['Word', { vi: 'Dán bảng', en: 'Paste a table' }]],
  ['zip', [{ vi: 'giải nén', en: 'Unpack' }]],
  ['unknown', [{ vi: 'đề nghị đơn vị gửi', en: 'ask the unit for' }]],
];
const DANGERS: readonly (readonly [FindingDetails['file-unsafe']['danger'], Said])[] = [
  ['bytes', { vi: 'Dung lượng tệp', en: 'size of the file' }],
  ['parts', { vi: 'Số phần', en: 'number of its parts' }],
  ['inflated', { vi: 'giải nén', en: 'unpacked' }],
  ['ratio', { vi: 'phình ra', en: 'growth' }],
  ['cells', { vi: 'Số ô', en: 'number of cells' }],
  ['columns', { vi: 'định nghĩa cột', en: 'column definitions' }],
  ['merges', { vi: 'vùng gộp ô', en: 'merged areas' }],
  ['entities', { vi: 'thực thể XML', en: 'XML entities' }],
];

/** Every kind of finding in what units send, with every turn its text can take. */
export const TAKE_IN_SAMPLES: readonly FindingSample[] = [
  { found: finding('file-empty', FILE, {}), says: [{ vi: 'gửi lại', en: 'send it again' }] },
  { found: finding('file-encrypted', FILE, {}), says: [{ vi: 'mật khẩu', en: 'password' }] },
  ...FORMATS.map(([format, said]) => ({
    found: finding('file-other-format', FILE, { format }),
    says: [said, '.xlsx'],
  })),
  ...KINDS.map(([kind, says]) => ({ found: finding('file-not-workbook', FILE, { kind }), says })),
  { found: finding('file-damaged', FILE, { part: 'xl/workbook.xml' }), says: ['xl/workbook.xml'] },
  ...DANGERS.map(([danger, said]) => ({
    found: finding('file-unsafe', FILE, { danger, found: 1_020_000, limit: 50_000 }),
    says: [said, { vi: '1.020.000', en: '1,020,000' }, { vi: '50.000', en: '50,000' }],
  })),
  { found: finding('file-too-slow', FILE, { seconds: 20 }), says: ['20'] },
  { found: finding('file-unforeseen', FILE, { detail: 'RangeError' }), says: ['RangeError'] },
  { found: finding('file-twice', FILE, { otherFile: 'my-quoi.xlsx' }), says: ['“my-quoi.xlsx”'] },
  {
    found: finding('no-sheet-of-ours', FILE, { sheets: ['Sheet1', 'Ghi chú'] }),
    says: ['“Sheet1”, “Ghi chú”'],
  },
  { found: finding('no-sheet-of-ours', FILE, { sheets: [] }), says: [] },
  {
    found: finding('other-set', SHEET, { set: 'cds-thang', wanted: '766' }),
    says: ['“cds-thang”', '“766”'],
  },
  {
    found: finding('other-period', SHEET, { period: '2025-04', wanted: '2025-05' }),
    says: [APRIL, MAY],
  },
  { found: finding('other-period', SHEET, { period: 'kỳ lạ', wanted: '2025-05' }), says: ['“kỳ lạ”', MAY] },
  {
    found: finding('nothing-filled-in', SHEET, {}),
    says: [{ vi: 'giữ nguyên', en: 'stays as it is' }],
  },
  {
    found: finding('unit-unmatched', UNIT, { code: 'X9', name: 'xã My Binh', suggestion: 'xã Mỹ Bình' }),
    says: ['“X9”', '“xã My Binh”', '“xã Mỹ Bình”'],
  },
  {
    found: finding('unit-unmatched', UNIT, { code: '', name: 'xã My Binh', suggestion: null }),
    says: ['“xã My Binh”'],
  },
  { found: finding('unit-unmatched', UNIT, { code: 'X9', name: '', suggestion: null }), says: ['“X9”'] },
  { found: finding('unit-unmatched', SHEET, { code: '', name: '', suggestion: null }), says: [] },
  {
    found: finding('unit-not-in-period', UNIT, {
      validFrom: null,
      validTo: day(2025, 6, 30),
      successors: ['phường Ngã Năm', 'xã Tân Long'],
    }),
    says: ['30/06/2025', 'phường Ngã Năm, xã Tân Long'],
  },
  {
    found: finding('unit-not-in-period', UNIT, {
      validFrom: day(2025, 7, 1),
      validTo: null,
      successors: [],
    }),
    says: ['01/07/2025'],
  },
  {
    found: finding('unit-not-in-period', UNIT, { validFrom: null, validTo: null, successors: [] }),
    says: [],
  },
  {
    found: finding('unit-not-in-period', UNIT, {
      validFrom: day(2025, 7, 1),
      validTo: day(2025, 12, 31),
      successors: [],
    }),
    says: ['01/07/2025', '31/12/2025'],
  },
  { found: finding('unit-left-out', UNIT, { name: 'xã Mỹ Bình' }), says: ['“xã Mỹ Bình”'] },
  { found: finding('parents-row', UNIT, { name: 'UBND thị xã Ngã Năm' }), says: ['“UBND thị xã Ngã Năm”'] },
  {
    found: finding('several-files', UNIT, { files: ['a.xlsx', 'b.xlsx'] }),
    says: ['2', '“a.xlsx”, “b.xlsx”'],
  },
  { found: finding('superseded', UNIT, { by: 'b.xlsx', because: 'chosen' }), says: ['“b.xlsx”'] },
  {
    found: finding('figures-left-behind', UNIT, { by: 'b.xlsx', figures: ['Số hóa hồ sơ: 40,4'] }),
    says: ['“b.xlsx”', '1', 'Số hóa hồ sơ: 40,4'],
  },
  {
    found: finding('unit-twice-in-file', UNIT, { otherSheet: 'T5-2025 (2)', otherCell: 'B12' }),
    says: ['“T5-2025 (2)”', 'B12'],
  },
  {
    found: finding('unit-twice-in-file', UNIT, { otherSheet: 'T5-2025 (2)', otherCell: null }),
    says: ['“T5-2025 (2)”'],
  },
  { found: finding('mapping-unconfirmed', SHEET, {}), says: [{ vi: 'từng cột', en: 'each column' }] },
  {
    found: finding('sent-late', FILE, {
      deadline: day(2025, 6, 5),
      received: day(2025, 6, 8),
      days: 3,
    }),
    says: ['05/06/2025', '08/06/2025', { vi: 'trễ 3 ngày', en: '3 days' }],
  },
  {
    found: finding('sent-late', FILE, {
      deadline: day(2025, 6, 5),
      received: day(2025, 6, 6),
      days: 1,
    }),
    says: ['05/06/2025', '06/06/2025', { vi: 'trễ 1 ngày', en: '1 day ' }],
  },
  { found: finding('blank-kept', CELL, { held: '95,5' }), says: ['95,5'] },
  {
    found: finding('edited-after-take-in', CELL, { held: '96', taken: '95,5' }),
    says: ['96', '95,5'],
  },
  { found: finding('edited-after-take-in', CELL, { held: '', taken: '95,5' }), says: ['95,5'] },
  {
    found: finding('cells-left-blank', UNIT, { indicators: ['Số hóa hồ sơ', 'Mức độ hài lòng'], asked: 7 }),
    says: ['Số hóa hồ sơ; Mức độ hài lòng', { vi: '2/7 ô', en: '2 of 7 cells' }],
  },
  {
    found: finding('typed-beside-take-in', CELL, { indicators: ['Công khai, minh bạch'] }),
    says: ['1', 'Công khai, minh bạch'],
  },
  {
    found: finding('typed-beside-take-in', CELL, { indicators: 'abcdefghij'.split('') }),
    says: ['10', 'a; b; c; d; e; f; g; h', { vi: 'và 2 ô nữa', en: 'and 2 more' }],
  },
  { found: finding('memory-unread', { sheet: 'SCS nguồn' }, { rows: 3 }), says: ['3'] },
  {
    found: finding('hand-corrected', CELL, { held: '96', taken: '95,5', brought: '97' }),
    says: ['96', '95,5', '97'],
  },
  { found: finding('hand-corrected', CELL, { held: '96', taken: null, brought: '97' }), says: ['96', '97'] },
  {
    found: finding('hand-corrected', CELL, { held: '', taken: '95,5', brought: '97' }),
    says: ['95,5', '97', { vi: 'đã bị xóa', en: 'was emptied' }],
  },
  {
    found: finding('hand-kept', CELL, { held: '96', taken: '95,5', brought: '97' }),
    says: ['96', '95,5', '97', { vi: 'đã chọn không lấy', en: 'decided not to take' }],
  },
  {
    found: finding('hand-kept', CELL, { held: '', taken: null, brought: '97' }),
    says: ['97', { vi: 'đã bị xóa', en: 'was emptied' }],
  },
];
