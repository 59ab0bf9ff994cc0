import type { SuggestionReason } from '../model/name-suggestion';

/** Why a unit is offered for a name, in both languages. */
export const SUGGESTION_REASONS: Readonly<Record<'vi' | 'en', Readonly<Record<SuggestionReason, string>>>> = {
  vi: {
    'same-code': 'cùng mã, khác tên',
    'same-name': 'cùng tên, khác mã',
    successor: 'đơn vị mới sau sáp nhập, chia tách',
    'other-encoding': 'đúng tên, gõ bằng phông chữ cũ',
    'same-without-accents': 'chỉ khác dấu',
    'other-kind': 'cùng tên, khác loại đơn vị',
    'part-of-name': 'trùng một phần tên',
    'similar-spelling': 'chữ gần giống',
  },
  en: {
    'same-code': 'the same code, another name',
    'same-name': 'the same name, another code',
    successor: 'the new unit after a merger or split',
    'other-encoding': 'the same name, typed with an old font',
    'same-without-accents': 'only the accents differ',
    'other-kind': 'the same name, another kind of unit',
    'part-of-name': 'part of the name is the same',
    'similar-spelling': 'the spelling is similar',
  },
};
