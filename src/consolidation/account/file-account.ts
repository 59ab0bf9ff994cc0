import type { CalendarDate } from '../../model/calendar-date';
import { finding, type Finding, type FindingCode, type Place } from '../../model/finding';
import { indicatorOf, type IndicatorSet } from '../../model/indicator-set';
import type { Unit } from '../../model/unit';
import type { Submission, SubmittedCell, SubmittedFile } from '../submission';
import type { FileAccount, PlannedValue } from './account';
import { askedIndicators } from './asked-values';
import type { OfferChoice } from './choose-offer';
import { lateFinding } from './lateness';
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
  readonly choices: ReadonlyMap<string, OfferChoice>;
  /** The values that it brings. */
  readonly values: readonly PlannedValue[];
  readonly set: IndicatorSet;
  readonly receipt: Receipt;
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
  const notChosen = brought.offers.flatMap((offer) => notChosenFinding(offer, context.choices));
  const { values } = context;
  const refused = chosen.flatMap(refusals);
  const unitsByCode = new Map(chosen.map(({ unit }) => [unit.code, unit]));
  const findings = [
    ...brought.findings,
    ...notChosen,
    ...refused,
    ...values.flatMap((value) => valueFinding(value, unitsByCode, context.set)),
    ...(chosen.length === 0 ? [] : lateFinding(receipt.received, context.deadline)),
  ];
  if (chosen.length === 0) return nothingOf(file, receipt, findings);
  const asked = askedIndicators(context.set);
  const isWhole =
    refused.length === 0 &&
    findings.every(({ severity, code }) => severity !== 'error' || OF_OTHER_SHEETS.includes(code)) &&
    chosen.every((offer) => isFilled(offer, asked));
  return {
    file,
    outcome: isWhole ? 'complete' : 'partly',
    ...receipt,
    units: chosen.map(({ unit }) => unit),
    taken: values.filter(({ change }) => change !== 'kept' && change !== 'blank-kept').length,
    refused: refused.length,
    findings: placedIn(file, findings),
  };
}

function nothingOf(file: SubmittedFile, receipt: Receipt, findings: readonly Finding[]): FileAccount {
  const nothing = { units: [], taken: 0, refused: 0 };
  return { file, outcome: 'refused', ...receipt, ...nothing, findings: placedIn(file, findings) };
}

function isChosen(offer: Offer, choices: ReadonlyMap<string, OfferChoice>): boolean {
  const choice = choices.get(offer.unit.code);
  return choice?.type === 'offer' && choice.offer === offer;
}

function notChosenFinding(offer: Offer, choices: ReadonlyMap<string, OfferChoice>): readonly Finding[] {
  const choice = choices.get(offer.unit.code);
  const place = placeOf(offer);
  switch (choice?.type) {
    case undefined:
      return [];
    case 'offer': {
      const isAnother = choice.offer !== offer && choice.offer.file !== offer.file;
      if (!isAnother) return [];
      const because = choice.isChosen ? 'chosen' : sameOffer(choice.offer, offer) ? 'same' : 'later';
      return [finding('superseded', place, { by: choice.offer.file.name, because })];
    }
    case 'earlier-counts':
      return [finding('superseded', place, { by: choice.origin.file, because: 'later' })];
    case 'undecided': {
      const files = choice.offers.map(({ file }) => file);
      // It came before those between which nothing tells.
      const [last] = files;
      if (last !== undefined && !files.includes(offer.file)) {
        return [finding('superseded', place, { by: last.name, because: 'later' })];
      }
      return [finding('several-files', place, { files: files.map(({ name }) => name) })];
    }
    case 'twice-in-file': {
      const [first, second] = choice.offers;
      if (offer.file !== first.file) {
        const because = choice.isChosen ? 'chosen' : 'later';
        return [finding('superseded', place, { by: first.file.name, because })];
      }
      const other = offer === first ? second : first;
      const details = { otherSheet: other.table.sheet, otherCell: other.row.nameCell };
      return [finding('unit-twice-in-file', place, details)];
    }
  }
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
    indicator: { code, name: indicatorOf(set, code)?.shortName.vi ?? code },
  };
  const heldText = cellText(held);
  if (change === 'blank-kept') return [finding('blank-kept', place, { held: heldText })];
  const details = {
    held: heldText,
    taken: taken === null ? null : contentText(taken),
    brought: cellText(source),
  };
  return [finding('hand-corrected', place, details)];
}

function isFilled({ row }: Offer, asked: readonly string[]): boolean {
  const filled = new Set(row.cells.filter(isAnswer).map(({ code }) => code));
  return asked.every((code) => filled.has(code));
}

function isAnswer({ kind, observed }: SubmittedCell): boolean {
  return kind === 'value' && observed.status !== 'blank';
}

function placeOf({ table, row, unit }: Offer): Place {
  const { nameCell } = row;
  return {
    sheet: table.sheet,
    ...(nameCell === null ? {} : { cell: nameCell }),
    unit: { code: unit.code, name: unit.name },
  };
}

function placedIn({ name }: SubmittedFile, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, place: { ...found.place, workbook: name } }));
}
