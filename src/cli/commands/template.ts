import { join } from 'node:path';
import { findMatrixTable } from '../../actions/check-entries';
import { insertSheet, type InsertRequest } from '../../actions/insert-sheet';
import { readContents } from '../../actions/read-contents';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import { findingSentence } from '../../language/finding-text';
import type { Language } from '../../language/language';
import type { EntryRow, MatrixTable } from '../../model/entry';
import type { IndicatorSet } from '../../model/indicator-set';
import { previousPeriod, type Period } from '../../model/period';
import { existsIn, type Unit, type UnitList } from '../../model/unit';
import { entrySheetName } from '../../sheets/entry/entry-layout';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { CommandFault } from '../fault';
import { openWorkbooks, readUnits } from '../input-files';
import { dateOption, periodOption, readOptions, required, setOption } from '../options';
import { checkOutputs, requireFolder, writeOutputs, type OutputFile } from '../output-files';
import type { Command } from '../command';

/** Makes entry workbooks: one for all units, or one for each. */
export const template: Command = async (args, language) => {
  const { values } = readOptions(
    args,
    {
      set: { type: 'string' },
      period: { type: 'string' },
      units: { type: 'string' },
      out: { type: 'string' },
      'for-units': { type: 'string' },
      sets: { type: 'string' },
      'as-of': { type: 'string' },
      with: { type: 'string' },
      force: { type: 'boolean' },
    },
    'options',
  );
  const id = required(values.set, '--set');
  const given = [values.sets, values.with].filter((path) => path !== undefined);
  const set = setOption(id, await setsOf(values.sets, given, language));
  const period = periodOption(required(values.period, '--period'), set);
  const unitsPath = required(values.units, '--units');
  const units = readUnits(unitsPath, language);
  const folder = values['for-units'];
  if (folder !== undefined && values.out !== undefined) {
    throw new CommandFault('options-exclude', { option: '--out', other: '--for-units' });
  }
  const out = folder === undefined ? required(values.out, '--out') : null;
  const inputs = [unitsPath, ...given];
  const asOf = values['as-of'] === undefined ? null : dateOption(values['as-of']);
  const handOuts = folder === undefined ? [] : handOutsOf(units, set, period, folder);
  if (folder !== undefined) requireFolder(folder);
  const paths = out === null ? handOuts.map(({ path }) => path) : [out];
  checkOutputs(paths, { inputs, force: values.force ?? false });

  const earlier = values.with === undefined ? null : await earlierTable(values.with, set, period);
  const request: InsertRequest = { set, period, asOf, units, earlier };
  const requests =
    out === null
      ? handOuts.map(({ path, unit }) => ({ path, request: requestOf(unit, request) }))
      : [{ path: out, request }];
  const files: OutputFile[] = [];
  for (const { path, request: one } of requests) files.push({ path, bytes: await templateBytes(one) });
  writeOutputs(files);
  return {
    exitCode: 0,
    text: files.map(({ path }) => language.commandLine.written(path)).join('\n'),
    json: {
      set: set.id,
      period: period.id,
      units: units.units.length,
      written: files.map(({ path }) => path),
    },
  };
};

/** The sets that may be used: those that the files define, and the built-in ones. */
async function setsOf(
  path: string | undefined,
  files: readonly string[],
  language: Language,
): Promise<SetCatalogue> {
  if (files.length === 0) return catalogue;
  const { definitions, definitionFindings, sets } = await readContents(await openWorkbooks(files));
  const [first] = definitionFindings;
  if (first !== undefined) {
    const others = definitionFindings.length - 1;
    throw new CommandFault('broken-definition', {
      paths: files,
      first: findingSentence(first, language),
      others,
    });
  }
  if (path !== undefined && definitions.length === 0)
    throw new CommandFault('no-definition', { paths: [path] });
  return sets;
}

/** The file of each unit that exists in the period. */
function handOutsOf({ units }: UnitList, set: IndicatorSet, period: Period, folder: string) {
  return units
    .filter((unit) => existsIn(unit, period))
    .map((unit) => ({
      unit,
      path: join(folder, `${fileNameOf(entrySheetName(set, period), unit.code)}.xlsx`),
    }));
}

/** One unit's own workbook: neither its rows nor last period's are those of the others, which its list does not name. */
function requestOf(unit: Unit, { earlier, units, ...request }: InsertRequest): InsertRequest {
  const own = (row: EntryRow) => row.unit.code === unit.code;
  return {
    ...request,
    units: { parent: units.parent, units: [unit] },
    earlier: earlier === null ? null : { ...earlier, units: earlier.units.filter(own) },
  };
}

async function templateBytes(request: InsertRequest): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  await insertSheet(workbook, request);
  return workbook.toBytes();
}

async function earlierTable(path: string, set: IndicatorSet, period: Period): Promise<MatrixTable> {
  const contents = await readContents(await openWorkbooks([path]));
  const tables = contents.entrySheets.flatMap(({ table }) => (table === null ? [] : [table]));
  const before = previousPeriod(period);
  const table = findMatrixTable(tables, set.id, before);
  if (table === null) throw new CommandFault('no-sheet-of-period', { set: set.id, period: before.id });
  return table;
}

/** Characters that Windows does not allow in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g;

function fileNameOf(...parts: readonly string[]): string {
  return parts.join(' - ').replace(FORBIDDEN, '_');
}
