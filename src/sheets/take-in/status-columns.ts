import type { UnitAccount } from '../../consolidation/account/account';
import { writeDate } from '../../model/date-text';
import { toNumber } from '../../model/decimal';
import type { CellContent } from '../../workbook/sheet-model';
import { percentOf } from './status-totals';

/** A unit and the file that counts. */
export interface StatusRow {
  readonly account: UnitAccount;
  readonly file: string | null;
}

export interface StatusColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: (row: StatusRow) => 'text' | 'centred' | 'percent' | 'missing';
  readonly content: (row: StatusRow, index: number) => CellContent;
}

/** The columns of the sheet; that of the deadline only where there is one. */
export function statusColumns(rows: readonly StatusRow[], hasDeadline: boolean): readonly StatusColumn[] {
  const longestCode = Math.max(0, ...rows.map(({ account }) => account.unit.code.length));
  return [
    { heading: 'TT', width: 5, style: centred, content: (_, index) => index + 1 },
    {
      heading: 'Mã',
      width: Math.min(18, Math.max(8, longestCode + 3)),
      style: text,
      content: ({ account }) => account.unit.code,
    },
    { heading: 'Đơn vị', width: 28, style: text, content: ({ account }) => account.unit.name },
    {
      heading: 'Tình trạng',
      width: 18,
      style: ({ account }) => (isMissing(account) ? 'missing' : 'centred'),
      content: ({ account }) => outcomeText(account),
    },
    { heading: 'Ngày nhận', width: 13, style: centred, content: ({ account }) => receivedText(account) },
    ...(hasDeadline
      ? [
          {
            heading: 'So với hạn',
            width: 13,
            style: centred,
            content: ({ account }: StatusRow) => lateText(account.daysLate),
          },
        ]
      : []),
    { heading: 'Ô đã có', width: 9, style: centred, content: ({ account }) => account.filled },
    { heading: 'Ô cần có', width: 9, style: centred, content: ({ account }) => account.asked },
    { heading: 'Đầy đủ (%)', width: 9, style: () => 'percent', content: ({ account }) => fullness(account) },
    { heading: 'Lần gửi', width: 7, style: centred, content: ({ account }) => account.revision },
    {
      heading: 'Tệp',
      width: 32,
      style: text,
      content: ({ file }) => (file === null ? null : withoutFolder(file)),
    },
  ];
}

function text(): 'text' {
  return 'text';
}

function centred(): 'centred' {
  return 'centred';
}

function isMissing({ outcome }: UnitAccount): boolean {
  return outcome === 'not-sent' || outcome === 'refused';
}

/** Whoever is sent this list asks whether a unit has sent, not at which take-in. */
function outcomeText({ outcome, filled, asked }: UnitAccount): string {
  switch (outcome) {
    case 'complete':
    case 'partly':
    case 'earlier':
      return filled === asked ? 'Đã gửi đủ' : 'Đã gửi, còn thiếu';
    case 'waiting':
      return 'Chờ quyết định';
    case 'refused':
      return 'Bị từ chối';
    case 'not-sent':
      return 'CHƯA GỬI';
  }
}

/** The folders are the consolidator's own; the log names them. */
function withoutFolder(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function receivedText({ received, isReceivedGuessed }: UnitAccount): string | null {
  if (received === null) return null;
  return isReceivedGuessed ? `${writeDate(received)} *` : writeDate(received);
}

function lateText(daysLate: number | null): string | null {
  if (daysLate === null) return null;
  return daysLate === 0 ? 'đúng hạn' : `trễ ${daysLate} ngày`;
}

function fullness({ filled, asked }: UnitAccount): number | null {
  const percent = percentOf(filled, asked);
  return percent === null ? null : toNumber(percent);
}
