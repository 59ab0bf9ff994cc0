/**
 * What a sentence may name of the report itself, like a figure: `{place}` thị xã Ngã Năm, `{area}` thị xã, `{period}` tháng
 * 6/2025, `{periodKind}` tháng, `{year}` 2025. No indicator of a set is sought under these names.
 */
export const REPORT_WORDS = ['place', 'area', 'period', 'periodKind', 'year'] as const;

export type ReportWord = (typeof REPORT_WORDS)[number];

export function isReportWord(code: string): code is ReportWord {
  return REPORT_WORDS.some((word) => word === code);
}
