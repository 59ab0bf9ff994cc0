import { capHuyen } from '../../src/indicator-sets/cap-huyen';
import { capXa } from '../../src/indicator-sets/cap-xa';
import type { Unit } from '../../src/model/unit';
import { formSetOf } from './filled-form';

/** Huyện Vĩnh Lộc reported the first half of 2023 in two annexes: one of its own, one in the form of its communes. */
export const VINH_LOC: Unit = { code: 'VL', name: 'UBND huyện Vĩnh Lộc', kind: 'district', aliases: [] };
export const NINH_KHANG: Unit = { code: 'VL.03', name: 'UBND xã Ninh Khang', kind: 'commune', aliases: [] };

export const CAP_HUYEN = formSetOf(capHuyen);
export const CAP_XA = formSetOf(capXa);

/** Phụ lục 1 as the document prints it: number, Chỉ tiêu giao, Kết quả đạt được. */
export const ANNEX_1 = [
  ['1.1', '100%', '0%'],
  ['2.1', 'Có', 'Có'],
  ['2.2', '100%', 'Đạt'],
  ['2.3', '50%', 'Chưa đạt'],
  ['2.4', '100%', '100%'],
  ['2.5', '90%', '100%'],
  ['2.6', '100%', '100%'],
  ['2.7', '(phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)', 'Đang triển khai'],
  ['3.1', '50%', 'Chưa đạt'],
  ['3.2', '100%', '100%'],
  ['3.3', 'Sản phẩm', '13'],
  ['4.1', '', 'Phổ cập'],
  ['4.2', '80%', 'Chưa đạt'],
  ['4.3', '', 'Đang thực hiện'],
] as const;

/** Phụ lục 2: number, Đơn vị tính, Chỉ tiêu cụ thể năm 2023, Kết quả đạt được. */
export const ANNEX_2 = [
  ['1.1', 'Văn bản', '100%', 'Đạt'],
  ['1.2', '%', '100%', 'Chưa đạt'],
  ['1.3', '%', '100%', 'Đạt'],
  ['1.4', '%', '100%', 'Đạt'],
  ['1.5', '%', '100%', 'Đạt'],
  ['1.6', '%', '70%', 'Có'],
  ['1.7', 'Kênh giao tiếp', 'Có', 'Có'],
  ['1.8', 'Hệ thống', 'Triển khai sử dụng', 'Triển khai'],
  ['1.9', 'Có trang', 'Cung cấp đầy đủ thông tin theo quy định', 'Chưa cung cấp đầy đủ thông tin'],
  ['1.10', '%', '100%', '100%'],
  ['1.11', 'Nền tảng', '*1', '*1'],
  ['2.1', '%', '100%', '100%'],
  ['2.2', '%', '100%', '100%'],
  ['2.3', '%', '100%', 'Đạt'],
  ['2.4', '%', '60%', 'Chưa đạt'],
  ['2.5', '%', '50%', 'Chưa đạt'],
  ['2.6', '%', '50%', 'Chưa đạt'],
  ['3.1', '%', '60%', '60%'],
  ['3.2', '%', '60%', 'Đạt'],
  ['3.3', '%', '*', '*'],
  ['3.4', '%', '65%', 'Đạt'],
  ['3.5', '%', '95%', 'Chưa đạt'],
  ['3.6', '%', '10%', 'Đạt'],
  ['3.7', '%', '100%', '100%'],
  ['3.8', '%', '50%', '50%'],
  ['3.9', '%', '50%', '50%'],
  ['3.10', '%', '30%', 'Chưa đạt'],
  ['3.11', '%', '20%', 'Đạt'],
  ['3.12', '%', '60%', 'Đạt'],
  ['4.1', '%', '100%', 'Đạt'],
  ['4.2', 'Hệ thống', 'Đáp ứng', 'Đáp ứng'],
  ['4.3', '%', '100%', 'Đạt'],
  ['4.4', 'Hệ thống', 'Có', 'Có'],
  ['4.5', 'Điểm phát', 'Có', 'Có'],
  ['4.6', 'Hệ thống', 'Có', 'Có'],
  ['4.7', 'Đài', 'Có', 'Chưa đạt'],
  ['4.8', 'Điểm', '*', 'Đạt'],
] as const;

/** The results of an annex by number, as they are typed: figures as numbers, words as words. */
export function resultsOf(annex: readonly (readonly string[])[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(annex.map((row) => [row[0] ?? '', typed(row.at(-1) ?? '')]));
}

function typed(text: string): string | number {
  const [, number] = /^(\d+)%?$/.exec(text) ?? [];
  return number === undefined ? text : Number(number);
}
