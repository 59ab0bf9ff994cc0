/** Two indicators of different sets that tell of one matter: what is declared in the one can be held against the other. */
export interface ToldElsewhere {
  readonly set: string;
  readonly code: string;
  readonly other: { readonly set: string; readonly code: string };
}

/**
 * In one report of huyện Vĩnh Lộc (first half of 2023) Phụ lục 2 declares smartphones "Đạt" against 65%, and the text says
 * "khoảng 52%".
 */
export const TOLD_ELSEWHERE: readonly ToldElsewhere[] = [
  { set: 'cap-xa', code: '3.4', other: { set: 'cds-6-thang', code: 'DTTM' } },
  { set: 'cap-xa', code: '1.4', other: { set: 'cds-6-thang', code: 'TDT.CAP' } },
  { set: 'cap-xa', code: '1.5', other: { set: 'cds-6-thang', code: 'MC.TTHC' } },
];
