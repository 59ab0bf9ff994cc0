import { chosenArrangement } from '../../actions/chosen-arrangement';
import { insertSheet, type InsertRequest } from '../../actions/insert-sheet';
import { readContents, type FoundEntrySheet } from '../../actions/read-contents';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import { findingSentence } from '../../language/finding-text';
import type { CommandLanguage } from '../../language/command-line/texts';
import { hasForm, hasMatrix, type Arrangement, type IndicatorSet } from '../../model/indicator-set';
import type { Unit, UnitList } from '../../model/unit';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { findRegister } from '../../registers/catalogue';
import { CommandFault } from '../fault';
import { openWorkbooks, readUnits } from '../input-files';
import { dateOption, periodOption, readOptions, required, setOption } from '../options';
import { checkOutputs, requireFolder, writeOutputs, type OutputFile } from '../output-files';
import {
  earlierTables,
  handOutRequest,
  handOutsOf,
  listedUnit,
  ownRequest,
  type TemplateOrder,
} from '../template-requests';
import { registerTemplate } from '../register-template';
import { requireRows } from '../units-below';
import type { Command } from '../command';

/** Makes entry workbooks: one for all units or of one, or one for each. */
export const template: Command = async (args, language) => {
  const { values } = readOptions(
    args,
    {
      set: { type: 'string' },
      period: { type: 'string' },
      units: { type: 'string' },
      unit: { type: 'string' },
      arrangement: { type: 'string' },
      out: { type: 'string' },
      'for-units': { type: 'string' },
      sets: { type: 'string' },
      'as-of': { type: 'string' },
      deadline: { type: 'string' },
      with: { type: 'string' },
      force: { type: 'boolean' },
    },
    'options',
  );
  const id = required(values.set, '--set');
  const given = [values.sets, values.with].filter((path) => path !== undefined);
  const register = findRegister(id);
  if (register !== null) return registerTemplate(register, values, language);
  const set = setOption(id, await setsOf(values.sets, given, language));
  const period = periodOption(required(values.period, '--period'), set);
  const arrangement = arrangementOption(values.arrangement, set);
  const unitsPath = required(values.units, '--units');
  const units = readUnits(unitsPath, language);
  const folder = values['for-units'];
  if (folder !== undefined && values.out !== undefined) {
    throw new CommandFault('options-exclude', { option: '--out', other: '--for-units' });
  }
  if (folder !== undefined && values.unit !== undefined) {
    throw new CommandFault('options-exclude', { option: '--unit', other: '--for-units' });
  }
  const unit = unitOption(values.unit, units, arrangement);
  if (arrangement === 'matrix') requireRows(set, units, period);
  const out = folder === undefined ? required(values.out, '--out') : null;
  const inputs = [unitsPath, ...given];
  const asOf = values['as-of'] === undefined ? null : dateOption(values['as-of']);
  const deadline = values.deadline === undefined ? null : dateOption(values.deadline);
  const order: TemplateOrder = { set, period, asOf, units, arrangement, deadline };
  const handOuts = folder === undefined ? [] : handOutsOf(order, folder);
  if (folder !== undefined) requireFolder(folder);
  const paths = out === null ? handOuts.map(({ path }) => path) : [out];
  checkOutputs(paths, { inputs, force: values.force ?? false });

  const earlier = values.with === undefined ? [] : earlierTables(await sheetsIn(values.with), order);
  const requests =
    out === null
      ? handOuts.map(({ path, unit: own }) => ({ path, request: handOutRequest(order, own, earlier) }))
      : [{ path: out, request: ownRequest(order, unit, earlier) }];
  const files: OutputFile[] = [];
  for (const { path, request } of requests) files.push({ path, bytes: await templateBytes(request) });
  writeOutputs(files);
  return {
    exitCode: 0,
    text: files.map(({ path }) => language.commandLine.written(path)).join('\n'),
    json: {
      set: set.id,
      period: period.id,
      arrangement,
      units: out !== null && arrangement === 'form' ? 1 : units.units.length,
      written: files.map(({ path }) => path),
    },
  };
};

/** The sets that may be used: those that the files define, and the built-in ones. */
async function setsOf(
  path: string | undefined,
  files: readonly string[],
  language: CommandLanguage,
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

/** How the set is laid out: as asked, else its matrix before its form. */
function arrangementOption(value: string | undefined, set: IndicatorSet): Arrangement {
  if (value === undefined) return chosenArrangement(set, undefined);
  const choices: readonly Arrangement[] = [
    ...(hasMatrix(set) ? (['matrix'] as const) : []),
    ...(hasForm(set) ? (['form'] as const) : []),
  ];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CommandFault('bad-choice', { option: '--arrangement', value, choices });
  return found;
}

/** Whose form it is: a unit of the list by its code, else the list's own. */
function unitOption(code: string | undefined, units: UnitList, arrangement: Arrangement): Unit {
  if (code !== undefined && arrangement === 'matrix') {
    throw new CommandFault('options-exclude', { option: '--unit', other: '--arrangement matrix' });
  }
  return listedUnit(code, units);
}

async function templateBytes(request: InsertRequest): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  await insertSheet(workbook, request);
  return workbook.toBytes();
}

async function sheetsIn(path: string): Promise<readonly FoundEntrySheet[]> {
  const { entrySheets } = await readContents(await openWorkbooks([path]));
  return entrySheets;
}
