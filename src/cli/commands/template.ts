import { chosenArrangement } from '../../actions/chosen-arrangement';
import { insertForAll } from '../../actions/hand-out-for-all';
import { insertSheet, type InsertRequest } from '../../actions/insert-sheet';
import { readContents, type FoundEntrySheet } from '../../actions/read-contents';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import { findingSentence } from '../../language/finding-text';
import type { EntryTable } from '../../model/entry';
import type { CommandLanguage } from '../../language/command-line/texts';
import { hasForm, hasMatrix, type Arrangement, type IndicatorSet } from '../../model/indicator-set';
import type { Unit, UnitList } from '../../model/unit';
import type { ArchivedFile } from '../../workbook/file/zip-files';
import { workbookBytes } from '../workbook-bytes';
import { findRegister } from '../../registers/catalogue';
import { CommandFault } from '../fault';
import { openWorkbooks, readUnits } from '../input-files';
import { dateOption, periodOption, readOptions, required, setOption } from '../options';
import { checkOutputs, writeOutputs, type OutputFile } from '../output-files';
import {
  handOutFiles,
  handOutPaths,
  templateTarget,
  type HandOut,
  type TemplateTarget,
} from '../template-target';
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

/** Makes entry workbooks: one's own with all units or of one, one that any unit fills in, or one for each. */
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
      'for-all': { type: 'string' },
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
  const periodText = required(values.period, '--period');
  const unitsPath = required(values.units, '--units');
  const target = templateTarget(values);
  const set = setOption(id, await setsOf(values.sets, given, language));
  const period = periodOption(periodText, set);
  const arrangement = arrangementOption(values.arrangement, set);
  const units = readUnits(unitsPath, language);
  const unit = unitOption(values.unit, units, arrangement);
  if (arrangement === 'matrix') requireRows(set, units, period);
  const asOf = values['as-of'] === undefined ? null : dateOption(values['as-of']);
  const deadline = values.deadline === undefined ? null : dateOption(values.deadline);
  const order: TemplateOrder = { set, period, asOf, units, arrangement, deadline };
  const handOuts = target.type === 'own' ? [] : handOutsOf(order);
  const paths = target.type === 'for-each' ? handOutPaths(target, handOuts) : [target.path];
  checkOutputs(paths, { inputs: [unitsPath, ...given], force: values.force ?? false });

  const earlier = values.with === undefined ? [] : earlierTables(await sheetsIn(values.with), order);
  writeOutputs(await filesFor(target, handOuts, { order, unit, earlier }));
  return {
    exitCode: 0,
    text: paths.map((path) => language.commandLine.written(path)).join('\n'),
    json: {
      set: set.id,
      period: period.id,
      arrangement,
      units: target.type === 'own' && arrangement === 'form' ? 1 : units.units.length,
      written: paths,
    },
  };
};

/** The sheets' contents, once everything is known. */
interface Prepared {
  readonly order: TemplateOrder;
  /** Whose form one's own workbook holds. */
  readonly unit: Unit;
  readonly earlier: readonly EntryTable[];
}

async function filesFor(
  target: TemplateTarget,
  handOuts: readonly HandOut[],
  { order, unit, earlier }: Prepared,
): Promise<readonly OutputFile[]> {
  switch (target.type) {
    case 'own':
      return [{ path: target.path, bytes: await templateBytes(ownRequest(order, unit, earlier)) }];
    case 'for-all':
      return [{ path: target.path, bytes: await workbookBytes((workbook) => insertForAll(workbook, order)) }];
    case 'for-each': {
      const files: ArchivedFile[] = [];
      for (const { name, unit: own } of handOuts) {
        files.push({ name, bytes: await templateBytes(handOutRequest(order, own, earlier)) });
      }
      return handOutFiles(target, files, new Date());
    }
  }
}

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

function templateBytes(request: InsertRequest): Promise<Uint8Array> {
  return workbookBytes((workbook) => insertSheet(workbook, request));
}

async function sheetsIn(path: string): Promise<readonly FoundEntrySheet[]> {
  const { entrySheets } = await readContents(await openWorkbooks([path]));
  return entrySheets;
}
