import type { FormColumn, IndicatorSet, WordIndicator } from '../../model/indicator-set';
import { previousPeriod } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import { statusWordsExplained } from '../entry/entry-words';
import { filledText, type TextContext } from '../report/filled-text';
import { GUIDE_WORDS } from '../guide-words';
import type { FormPurpose, PreviousForm } from './form-content';

/** The official forms are Vietnamese whatever language the messages are in. */
export const FORM_WORDS = {
  unit: 'Đơn vị báo cáo (mã, tên):',
  help: (set: Pick<IndicatorSet, 'statuses'>, purpose: FormPurpose) => {
    const { before, after } = AROUND_HELP[purpose];
    return (
      `${before}Gõ hoặc chọn trong ô trắng; ô xanh nhạt tự tính, ô xám để trống. ` +
      `Không có số thì gõ: ${statusWordsExplained(set)}. ${after}`
    );
  },
} as const;

/** On a sheet that is handed out codes and names are locked, so that nothing is to be said of them. */
const AROUND_HELP: Readonly<Record<FormPurpose, { readonly before: string; readonly after: string }>> = {
  own: { before: '', after: 'Mỗi dòng được nhận ra theo mã và tên: đừng sửa cột Mã.' },
  'hand-out': { before: '', after: GUIDE_WORDS.seeGuide },
  'hand-out-to-choose': { before: `${GUIDE_WORDS.chooseFirst} `, after: GUIDE_WORDS.seeGuide },
};

/** The heading of a column on a form of this period; of last period's figures also where they come from. */
export function columnHeading(
  column: FormColumn,
  context: TextContext,
  previous: PreviousForm['type'],
): string {
  const heading = filledText(column.heading, context);
  if (column.role !== 'previous') return heading;
  const before = writePeriod(previousPeriod(context.period));
  return `${heading}\n(${before}${previous === 'sheet' ? '' : ', nhập tay'})`;
}

/** What is to be typed into a cell of words that offers these. */
export function wordsWanted(kind: WordIndicator['kind'], offered: readonly string[]): string {
  if (offered.length > 0) return offered.join(', ');
  switch (kind) {
    case 'fraction':
      return 'phân số, ví dụ 03/05';
    case 'date':
      return 'ngày, ví dụ 31/05/2025';
    case 'yes-no':
    case 'verdict':
    case 'text':
    case 'target':
      return 'chữ';
  }
}

/** Offered where a set names no words of its own. */
export const YES_NO = ['Có', 'Không'] as const;
export const VERDICTS = ['Đạt', 'Chưa đạt'] as const;
