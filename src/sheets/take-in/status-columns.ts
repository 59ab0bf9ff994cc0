import type { Receipt } from '../../consolidation/account/received-date';
import { compareDates } from '../../model/calendar-date';
import { writeDate } from '../../model/date-text';
import type { SentAccount, SentAmounts, StatusColumn, StatusRow } from './status-row';

/** The columns of the sheet; those of the deadline and of corrections only where there are such. */
export function statusColumns<Account extends SentAccount>(
  rows: readonly StatusRow<Account>[],
  hasDeadline: boolean,
  amounts: SentAmounts<Account>,
): readonly StatusColumn<Account>[] {
  type Row = StatusRow<Account>;
  const longestCode = Math.max(0, ...rows.map(({ account }) => account.unit.code.length));
  const late = {
    heading: 'So với hạn',
    content: ({ account }: Row) => (isSent(account) ? lateText(account.daysLate) : null),
  };
  const again = { heading: 'Gửi lại', content: ({ account }: Row) => correctionText(account) };
  const dated = [...(hasDeadline ? [late] : []), ...(hasCorrections(rows) ? [again] : [])];
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
      content: ({ account }) => outcomeText(account, amounts),
    },
    {
      heading: 'Ngày nhận',
      width: 13,
      style: centred,
      content: ({ account }) => receivedText(account.first),
    },
    ...dated.map((column) => ({ ...column, width: 13, style: centred })),
    ...amounts.columns,
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

/** Of a file that waits or was refused nothing counts yet. */
function isSent({ outcome }: SentAccount): boolean {
  return outcome === 'complete' || outcome === 'partly' || outcome === 'earlier';
}

function isMissing({ outcome }: SentAccount): boolean {
  return outcome === 'not-sent' || outcome === 'refused';
}

/** Whoever is sent this list asks whether a unit has sent, not at which take-in. */
function outcomeText<Account extends SentAccount>(
  account: Account,
  { isWhole, partly }: SentAmounts<Account>,
): string {
  switch (account.outcome) {
    case 'complete':
    case 'partly':
    case 'earlier':
      return isWhole(account) ? 'Đã gửi đủ' : partly;
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

function hasCorrections(rows: readonly StatusRow<SentAccount>[]): boolean {
  return rows.some(({ account }) => correctionText(account) !== null);
}

/** When the file came that counts, where another one of the unit came before it. */
function correctionText({ first, received, isReceivedGuessed }: SentAccount): string | null {
  const isLater = received !== null && first.received !== null && compareDates(received, first.received) > 0;
  return isLater ? receivedText({ received, isReceivedGuessed }) : null;
}

function receivedText({ received, isReceivedGuessed }: Receipt): string | null {
  if (received === null) return null;
  return isReceivedGuessed ? `${writeDate(received)} *` : writeDate(received);
}

function lateText(daysLate: number | null): string | null {
  if (daysLate === null) return null;
  return daysLate === 0 ? 'đúng hạn' : `trễ ${daysLate} ngày`;
}
