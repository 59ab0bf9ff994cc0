import { insertEntrySheet, findEntrySheet } from '../../actions/insert-entry-sheet';
import { readOpenWorkbook } from '../../actions/open-workbook';
import { pasteSource } from '../../actions/paste-source';
import { writePaste } from '../../actions/write-paste';
import { patchesOf } from '../../consolidation/paste/paste-patches';
import { reviewPaste, type Paste, type PasteReview } from '../../consolidation/paste/review-paste';
import type { ToldPeriod } from '../../consolidation/paste/titled-period';
import { toldPeriods } from '../../consolidation/paste/told-periods';
import { untakenColumns } from '../../consolidation/paste/untaken-columns';
import { asMatrixSet, hasMatrix, type MatrixSet } from '../../model/indicator-set';
import { comparePeriods, lastDayOf, type Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { STATUS_SPELLING } from '../../sheets/entry/entry-words';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import type { CommandLanguage as Language } from '../../language/command-line/texts';
import type { Command } from '../command';
import { CommandFault } from '../fault';
import { openWorkbook, readText, readUnits } from '../input-files';
import { periodOption, readOptions, required, setOption } from '../options';
import { checkOutputs, writeOutputs } from '../output-files';
import { isWhole, pasteJson, pasteText, type PastedPeriod } from '../paste-output';

/** Reads the tables of a text and writes them into entry sheets, one for each period that the text tells of. */
export const paste: Command = async (args, language) => {
  const { values, positionals } = readOptions(
    args,
    {
      set: { type: 'string' },
      units: { type: 'string' },
      period: { type: 'string' },
      out: { type: 'string' },
      with: { type: 'string' },
      force: { type: 'boolean' },
    },
    'options-and-files',
  );
  const found = setOption(required(values.set, '--set'));
  const unitsPath = required(values.units, '--units');
  const out = required(values.out, '--out');
  const [path, ...others] = positionals;
  if (path === undefined) throw new CommandFault('missing-files', {});
  if (others[0] !== undefined) throw new CommandFault('stray-word', { word: others[0] });
  if (!hasMatrix(found)) throw new CommandFault('not-a-matrix', { set: found.id });
  const set = asMatrixSet(found);
  const inputs = [path, unitsPath, values.with].filter((input) => input !== undefined);
  checkOutputs([out], { inputs, force: values.force ?? false });
  const units = readUnits(unitsPath, language);
  const text = readText(path);
  const { periods, otherKinds, asked } = askedPeriods(values.period, { path, text, set, units });

  const port = values.with === undefined ? new FileWorkbook() : await openWorkbook(values.with);
  const pasted: PastedPeriod[] = [];
  for (const period of periods) pasted.push(await pasteInto(port, { set, period, units, asked }, language));
  const isTaken = pasted.some(({ type }) => type === 'pasted');
  if (isTaken) writeOutputs([{ path: out, bytes: await port.toBytes() }]);
  // Who asks for one period leaves the others out on purpose.
  const untaken =
    values.period === undefined
      ? untakenColumns(
          reviewsOf(pasted),
          otherKinds.map(({ period }) => period),
        )
      : [];
  const isAllTaken = otherKinds.length + untaken.length === 0 && pasted.every(isWhole);
  return {
    exitCode: isAllTaken ? 0 : 1,
    text: [
      pasteText({ pasted, otherKinds, untaken }, set, language),
      isTaken ? language.commandLine.written(out) : language.commandLine.takeIn.nothingWritten,
    ].join('\n'),
    json: {
      set: set.id,
      periods: pasted.map((one) => pasteJson(one, language)),
      otherKinds: otherKinds.map(({ period, at }) => ({ period: period.id, ...at })),
      untaken: untaken.map(({ lines, column, said }) => ({ ...lines, column: column + 1, text: said })),
      written: isTaken ? [out] : [],
    },
  };
};

interface AskedPeriods {
  /** The earliest first. */
  readonly periods: readonly Period[];
  /** Periods of a kind that the set is not reported by: nothing of them is taken. */
  readonly otherKinds: readonly ToldPeriod[];
  readonly asked: Paste;
}

interface AskedText {
  readonly path: string;
  readonly text: string;
  readonly set: MatrixSet;
  readonly units: UnitList;
}

/** The period that is given, else those that the text itself names for its figures. */
function askedPeriods(given: string | undefined, { path, text, set, units }: AskedText): AskedPeriods {
  if (given !== undefined)
    return { periods: [periodOption(given, set)], otherKinds: [], asked: { text, undated: 'of-the-sheet' } };
  const { told, otherKinds, unsure } = toldPeriods(text, set, units);
  const [first] = otherKinds;
  if (told.length > 0) {
    const periods = told.map(({ period }) => period).sort(comparePeriods);
    return { periods, otherKinds, asked: { text, undated: 'asked' } };
  }
  if (first === undefined && unsure.length > 0)
    throw new CommandFault('several-periods-in-text', { path, lines: unsure });
  if (first === undefined) throw new CommandFault('no-period-in-text', { path });
  throw new CommandFault('other-period-kind-in-text', {
    path,
    line: first.at.line,
    text: first.at.text,
    period: first.period.id,
    set: set.id,
  });
}

interface PasteOrder {
  readonly set: MatrixSet;
  readonly period: Period;
  readonly units: UnitList;
  readonly asked: Paste;
}

function reviewsOf(pasted: readonly PastedPeriod[]): readonly PasteReview[] {
  return pasted.flatMap((one) => (one.type === 'refused' ? [] : [one.review]));
}

async function pasteInto(port: FileWorkbook, order: PasteOrder, language: Language): Promise<PastedPeriod> {
  // A period of which nothing is taken gets no sheet: it is seen first what a sheet would receive.
  const isThere = (await sheetOf(port, order)) !== null;
  const seen = await pasteOnto(isThere ? port : new FileWorkbook(), order, language);
  return isThere || seen.type !== 'pasted' ? seen : pasteOnto(port, order, language);
}

async function pasteOnto(port: FileWorkbook, order: PasteOrder, language: Language): Promise<PastedPeriod> {
  const { set, period, units, asked } = order;
  const label = { title: language.takeIn.changeTitle, time: new Date().toISOString() };
  const asOf = lastDayOf(period);
  await insertEntrySheet(port, await readOpenWorkbook(port), { set, period, asOf, units }, label);
  const sheet = await sheetOf(port, order);
  if (sheet === null)
    throw new CommandFault('nobody-below', { parent: units.parent.name, period: period.id });
  const reviewing = reviewPaste(asked, sheet.table, units);
  if (reviewing.type === 'refused') return { type: 'refused', period, refusal: reviewing.refusal };
  const { review } = reviewing;
  if (review.plan.cells.length === 0) return { type: 'nothing', period, review };
  const patches = patchesOf(review.plan.cells, STATUS_SPELLING);
  const source = pasteSource(asked.text, review);
  const open = await readOpenWorkbook(port);
  await writePaste(port, open, { sheet: sheet.table.sheet, patches, source }, label);
  return { type: 'pasted', period, sheet: sheet.table.sheet, review };
}

async function sheetOf(port: FileWorkbook, { set, period }: PasteOrder) {
  return findEntrySheet((await readOpenWorkbook(port)).contents.entrySheets, set, period);
}
