import type { UnitAccount } from '../../consolidation/account/account';
import type { Receipt } from '../../consolidation/account/received-date';
import { compareDates } from '../../model/calendar-date';
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

/** The columns of the sheet; those of the deadline, of corrections and of the consolidator's own figures only where there are such. */
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
    {
      heading: 'Ngày nhận',
      width: 13,
      style: centred,
      content: ({ account }) => receivedText(account.first),
    },
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
    ...(hasCorrections(rows)
      ? [
          {
            heading: 'Gửi lại',
            width: 13,
            style: centred,
            content: ({ account }: StatusRow) => correctionText(account),
          },
        ]
      : []),
    { heading: 'Ô đã có', width: 8, style: centred, content: ({ account }) => account.filled },
    { heading: 'Ô cần có', width: 8, style: centred, content: ({ account }) => account.asked },
    ...(hasTyped(rows)
      ? [
          {
            heading: 'Ô tự nhập',
            width: 8,
            style: centred,
            content: ({ account }: StatusRow) => account.typed,
          },
        ]
      : []),
    { heading: 'Đầy đủ (%)', width: 9, style: () => 'percent', content: ({ account }) => fullness(account) },
    { heading: 'Lần gửi', width: 7, style: centred, content: ({ account }) => account.revision },
    {
      heading: 'Tệp',
      width: 30,
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

function hasCorrections(rows: readonly StatusRow[]): boolean {
  return rows.some(({ account }) => correctionText(account) !== null);
}

/** When the file came that counts, where another one of the unit came before it. */
function correctionText({ first, received, isReceivedGuessed }: UnitAccount): string | null {
  const isLater = received !== null && first.received !== null && compareDates(received, first.received) > 0;
  return isLater ? receivedText({ received, isReceivedGuessed }) : null;
}

/** Whether whoever consolidates filled in cells for a unit. */
function hasTyped(rows: readonly StatusRow[]): boolean {
  return rows.some(({ account }) => account.typed > 0);
}

function receivedText({ received, isReceivedGuessed }: Receipt): string | null {
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
