import type { UnitAccount } from '../../consolidation/account/account';
import type { RegisterUnitAccount } from '../../consolidation/registers/register-account';
import { decimal, divide, type Decimal } from '../../model/decimal';
import { writeNumber, writePercent } from '../../model/number-writing';
import type { UnitOutcome } from '../../model/submission-outcome';
import type { SentAccount } from './status-row';

const SENT: readonly UnitOutcome[] = ['complete', 'partly', 'earlier'];

/**
 * How many units sent, in time and whole, and by name those of whom something is still to come. Shares are of all units
 * that are asked, whether they sent or not, as DHIS2 counts its reporting rate and reporting rate on time.
 */
export function statusTotals(units: readonly UnitAccount[], hasDeadline: boolean): readonly string[] {
  const whole = sentOf(units).filter(({ filled, asked }) => filled === asked);
  const filled = sum(units.map((unit) => unit.filled));
  const asked = sum(units.map((unit) => unit.asked));
  return [
    ...sendersTotals(units, hasDeadline),
    `Đủ số liệu: ${share(whole.length, units.length)} đơn vị; ${share(filled, asked)} ô.`,
    ...stillToCome(units),
    ...typedLine(units),
    ...guessedLine(units),
  ];
}

/** The same of units that sent records. */
export function recordTotals(units: readonly RegisterUnitAccount[], hasDeadline: boolean): readonly string[] {
  const sound = units.filter(({ outcome }) => outcome === 'complete');
  const records = sum(units.map((unit) => unit.records));
  return [
    ...sendersTotals(units, hasDeadline),
    `Không có lỗi: ${share(sound.length, units.length)} đơn vị; tất cả ${count(records)} dòng.`,
    ...stillToCome(units),
    ...guessedLine(units),
  ];
}

function sendersTotals(units: readonly SentAccount[], hasDeadline: boolean): readonly string[] {
  const sent = sentOf(units);
  return [
    `Đã gửi: ${share(sent.length, units.length)} đơn vị.`,
    ...(hasDeadline ? [timeliness(sent, units.length)] : []),
  ];
}

function sentOf<Account extends SentAccount>(units: readonly Account[]): readonly Account[] {
  return units.filter(({ outcome }) => SENT.includes(outcome));
}

function stillToCome(units: readonly SentAccount[]): readonly string[] {
  return [
    ...named('Chưa gửi', units, 'not-sent'),
    ...named('Bị từ chối, cần gửi lại', units, 'refused'),
    ...named('Chờ người tổng hợp quyết định', units, 'waiting'),
  ];
}

function guessedLine(units: readonly SentAccount[]): readonly string[] {
  return units.some(({ first, isReceivedGuessed }) => first.isReceivedGuessed || isReceivedGuessed)
    ? ['* Ngày của tệp, chưa có người xác nhận là ngày nhận.']
    : [];
}

/** A part of a whole in percent, half-up to one decimal; null of nothing. */
export function percentOf(part: number, whole: number): Decimal | null {
  return whole === 0 ? null : divide(decimal(String(part * 100)), decimal(String(whole)), 1);
}

function timeliness(sent: readonly SentAccount[], units: number): string {
  const inTime = sent.filter(({ daysLate }) => daysLate === 0).length;
  const undated = sent.filter(({ daysLate }) => daysLate === null).length;
  const late = sent.length - inTime - undated;
  const unknown = undated === 0 ? '' : `; không rõ ngày nhận: ${undated}`;
  return `Gửi đúng hạn: ${share(inTime, units)} đơn vị; gửi trễ: ${late}${unknown}.`;
}

/** What the consolidator filled in says nothing of who sent. */
function typedLine(units: readonly UnitAccount[]): readonly string[] {
  const typed = units.filter((unit) => unit.typed > 0);
  if (typed.length === 0) return [];
  const cells = count(sum(typed.map((unit) => unit.typed)));
  const names = typed.map(({ unit }) => unit.name).join('; ');
  return [`Cơ quan tổng hợp tự nhập ${cells} ô, không tính là đơn vị đã gửi: ${names}.`];
}

function named(label: string, units: readonly SentAccount[], outcome: UnitOutcome): readonly string[] {
  const these = units.filter((unit) => unit.outcome === outcome);
  return these.length === 0
    ? []
    : [`${label} (${these.length}): ${these.map(({ unit }) => unit.name).join('; ')}.`];
}

/** "7/8 (87,5%)". */
function share(part: number, whole: number): string {
  const percent = percentOf(part, whole);
  const written = `${count(part)}/${count(whole)}`;
  return percent === null ? written : `${written} (${writePercent(percent, 1)})`;
}

function count(number: number): string {
  return writeNumber(decimal(String(number)), { grouping: true });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
