import { writeCsv } from '../model/csv-rows';

/** What a row may hold besides what it is of: ranks where units are ranked, targets where results are judged. */
const COLUMNS = {
  common: [
    'set',
    'period',
    'comparison',
    'indicator',
    'indicator_name',
    'unit',
    'unit_name',
    'status',
    'previous',
    'current',
    'change',
  ],
  ranks: ['previous_rank', 'rank', 'movement'],
  targets: ['target', 'judgement', 'reason'],
} as const;

export type CsvColumn = (typeof COLUMNS)[keyof typeof COLUMNS][number];
export type CsvRecord = Readonly<Partial<Record<CsvColumn, string>>>;

/** Rows of a report as CSV: UTF-8 with its mark, figures in machine notation. Columns that no section fills are left out. */
export function reportCsv(
  records: readonly CsvRecord[],
  arrangements: ReadonlySet<'matrix' | 'form'>,
): string {
  const header: readonly CsvColumn[] = [
    ...COLUMNS.common,
    ...(arrangements.has('matrix') || !arrangements.has('form') ? COLUMNS.ranks : []),
    ...(arrangements.has('form') ? COLUMNS.targets : []),
  ];
  const rows = records.map((record) => header.map((column) => harmless(record[column] ?? '')));
  return `\ufeff${writeCsv([header, ...rows], ',')}`;
}

/** A spreadsheet takes text beginning with = + - @ for a formula; a name must stay a name. Negative numbers are let be. */
function harmless(text: string): string {
  return /^[=+@\t\r]/.test(text) || /^-(?!\d)/.test(text) ? `'${text}` : text;
}
