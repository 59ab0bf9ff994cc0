import { compareDates, type CalendarDate } from '../../model/calendar-date';
import { finding, type Finding, type FindingCode, type Place } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';
import type { Unit } from '../../model/unit';
import type { Submission, SubmittedCell, SubmittedFile } from '../submission';
import { valueKey } from '../value-key';
import type { FileAccount, PlannedValue } from './account';
import { askedIndicators } from './asked-values';
import type { Offered } from './choose-offer';
import { shortNameOf } from './indicator-name';
import { leftBehindFigures } from './left-behind-figures';
import { lateFinding } from './lateness';
import { isChosen, notChosen, type Choices } from './not-chosen';
import { outcomeOfNothing } from './nothing-taken';
import type { FileOffers, Offer } from './offers';
import type { Receipt } from './received-date';
import { sameOffer } from './same-offer';
import { cellText, contentText } from './content-text';

export interface FileContext {
  readonly submission: Submission;
  /** An earlier file of the same bytes. */
  readonly twin: SubmittedFile | null;
  /** What the file offers; null for one that was not read, or is a twin. */
  readonly brought: FileOffers | null;
  readonly choices: Choices<Offer>;
  /** The values that it brings. */
  readonly values: readonly PlannedValue[];
  readonly set: IndicatorSet;
  readonly receipt: Receipt;
  /** By the unit's code its first receipt. */
  readonly firstOf: (unit: string) => Receipt;
  readonly deadline: CalendarDate | null;
}

/** Said of sheets that a file holds beside the one that is asked for: last month's stands in many. */
const OF_OTHER_SHEETS: readonly FindingCode[] = ['other-set', 'other-period'];

/** What becomes of one file. */
export function fileAccount(context: FileContext): FileAccount {
  const { submission, twin, brought, receipt } = context;
  const { file } = submission;
  if (submission.type === 'refused') return nothingOf(file, receipt, [submission.finding]);
  if (twin !== null) return nothingOf(file, receipt, [finding('file-twice', {}, { otherFile: twin.name })]);
  if (brought === null) return nothingOf(file, receipt, []);

  const chosen = brought.offers.filter((offer) => isChosen(offer, context.choices));
  const others = brought.offers.flatMap((offer) => [
    ...notChosen(offer, context.choices, { placeOf, isSame: sameOffer }),
    ...leftBehindFigures(offer, context.choices, placeOf(offer), context.set),
  ]);
  const { values } = context;
  const asked = askedIndicators(context.set);
  const refused = chosen.flatMap(refusals);
  const unitsByCode = new Map(chosen.map(({ unit }) => [unit.code, unit]));
  const findings = [
    ...brought.findings,
    ...others,
    ...refused,
    ...missingFindings(chosen, asked, context),
    ...values.flatMap((value) => valueFinding(value, unitsByCode, context.set)),
    ...lateFinding(firstDay(chosen, context), context.deadline),
  ];
  const senders = sendersOf(brought);
  if (chosen.length === 0) return nothingOf(file, receipt, findings, senders);
  const isWhole =
    refused.length === 0 &&
    findings.every(({ severity, code }) => severity !== 'error' || OF_OTHER_SHEETS.includes(code)) &&
    chosen.every((offer) => missingIn(offer, asked).length === 0);
  return {
    file,
    outcome: isWhole ? 'complete' : 'partly',
    ...receipt,
    units: chosen.map(({ unit }) => unit),
    senders,
    taken: values.filter(({ change }) => change !== 'kept' && change !== 'blank-kept').length,
    refused: refused.length,
    findings: placedIn(file, findings),
  };
}

/** Of the units whose first file came last: one of them late makes the file late. */
export function firstDay(
  chosen: readonly Offered[],
  { firstOf }: Pick<FileContext, 'firstOf'>,
): CalendarDate | null {
  return chosen
    .map(({ unit }) => firstOf(unit.code).received)
    .reduce(
      (last, day) => (last === null || (day !== null && compareDates(day, last) > 0) ? day : last),
      null,
    );
}

/** The units of a file that are certain. */
export function sendersOf({
  offers,
  inVain,
}: {
  readonly offers: readonly { readonly unit: Unit }[];
  readonly inVain: readonly Unit[];
}): readonly Unit[] {
  return [...new Set([...offers.map(({ unit }) => unit), ...inVain])];
}

/** The account of a file of which nothing is taken. */
export function nothingOf(
  file: SubmittedFile,
  receipt: Receipt,
  findings: readonly Finding[],
  senders: readonly Unit[] = [],
): FileAccount {
  const nothing = { units: [], senders, taken: 0, refused: 0 };
  return {
    file,
    outcome: outcomeOfNothing(findings),
    ...receipt,
    ...nothing,
    findings: placedIn(file, findings),
  };
}

function refusals({ unit, row }: Offer): readonly Finding[] {
  return row.cells.flatMap(({ refusal }) => {
    if (refusal === null) return [];
    const place: Place = { ...refusal.place, unit: { code: unit.code, name: unit.name } };
    return [{ ...refusal, place }];
  });
}

/** What is said of a value that is not written. */
function valueFinding(
  value: PlannedValue,
  units: ReadonlyMap<string, Unit>,
  set: IndicatorSet,
): readonly Finding[] {
  const { held, taken, source, change, code } = value;
  if (held === null || (change !== 'kept' && change !== 'blank-kept')) return [];
  const unit = units.get(value.unit);
  const place: Place = {
    sheet: value.sheet,
    cell: source.cell,
    ...(unit === undefined ? {} : { unit: { code: unit.code, name: unit.name } }),
    indicator: { code, name: shortNameOf(set, code) },
  };
  const heldText = cellText(held);
  if (change === 'blank-kept') return [finding('blank-kept', place, { held: heldText })];
  const details = {
    held: heldText,
    taken: taken === null ? null : contentText(taken),
    brought: cellText(source),
  };
  return [finding(value.isDecided ? 'hand-kept' : 'hand-corrected', place, details)];
}

/** Which cells each unit left blank, but for those of which something else is said. */
function missingFindings(
  chosen: readonly Offer[],
  asked: readonly string[],
  { set, values }: FileContext,
): readonly Finding[] {
  const kept = new Set(values.filter(({ change }) => change === 'blank-kept').map(valueKey));
  return chosen.flatMap((offer) => {
    const refused = new Set(
      offer.row.cells.filter(({ refusal }) => refusal !== null).map(({ code }) => code),
    );
    const blank = missingIn(offer, asked).filter(
      (code) => !refused.has(code) && !kept.has(valueKey({ unit: offer.unit.code, kind: 'value', code })),
    );
    if (blank.length === 0) return [];
    const indicators = blank.map((code) => shortNameOf(set, code));
    return [finding('cells-left-blank', placeOf(offer), { indicators, asked: asked.length })];
  });
}

function missingIn({ row }: Offer, asked: readonly string[]): readonly string[] {
  const filled = new Set(row.cells.filter(isAnswer).map(({ code }) => code));
  return asked.filter((code) => !filled.has(code));
}

function isAnswer({ kind, observed }: SubmittedCell): boolean {
  return kind === 'value' && observed.status !== 'blank';
}

function placeOf({ table, row, unit }: Offer): Place & { readonly sheet: string } {
  const { nameCell } = row;
  return {
    sheet: table.sheet,
    ...(nameCell === null ? {} : { cell: nameCell }),
    unit: { code: unit.code, name: unit.name },
  };
}

export function placedIn({ name }: SubmittedFile, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, place: { ...found.place, workbook: name } }));
}
