import { readContents, type Contents } from '../../actions/read-contents';
import type { FoundDefinition } from '../../actions/read-definitions';
import { catalogue, setHash } from '../../indicator-sets/catalogue';
import type { CommandLanguage } from '../../language/command-line/texts';
import type { IndicatorSet } from '../../model/indicator-set';
import { registerHash, registers } from '../../registers/catalogue';
import type { RegisterDefinition } from '../../registers/register-definition';
import { layoutDefinitionSheet } from '../../sheets/definition/definition-layout';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { aligned } from '../aligned-text';
import type { Command, CommandResult } from '../command';
import { CommandFault } from '../fault';
import { findingJson, findingsText } from '../findings-output';
import { openWorkbooks } from '../input-files';
import { readOptions, required, setOption } from '../options';
import { checkOutputs, writeOutputs } from '../output-files';

/** Lists the indicator sets, checks those that files define, or writes one as a sheet to be edited. */
export const sets: Command = async (args, language) => {
  const { values, positionals } = readOptions(
    args,
    { export: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' } },
    'options-and-files',
  );
  if (values.export !== undefined) {
    return exported(values.export, positionals, { out: values.out, force: values.force ?? false }, language);
  }
  if (values.out !== undefined) throw new CommandFault('missing-option', { option: '--export' });
  return positionals.length === 0 ? builtIn(language) : definedIn(positionals, language);
};

function builtIn(language: CommandLanguage): CommandResult {
  return {
    exitCode: 0,
    text: [
      ...catalogue.flatMap((set) => linesOf(set, language)),
      ...registers.flatMap((register) => registerLines(register, language)),
    ].join('\n'),
    json: {
      sets: catalogue.map(setJson),
      registers: registers.map((register) => ({ ...register, contentHash: registerHash(register) })),
    },
  };
}

async function definedIn(paths: readonly string[], language: CommandLanguage): Promise<CommandResult> {
  const contents = await readContents(await openWorkbooks(paths));
  const { definitions, definitionFindings: findings } = contents;
  if (definitions.length === 0 && findings.length === 0) throw new CommandFault('no-definition', { paths });
  const lines = definitions.flatMap(({ set }) => linesOf(set, language));
  return {
    exitCode: findings.length === 0 ? 0 : 1,
    text: [...lines, ...(findings.length === 0 ? [] : [findingsText(findings, [], language)])].join('\n'),
    json: {
      sets: definitions.map(definitionJson),
      findings: findings.map((found) => findingJson(found, [], language)),
    },
  };
}

/** Writes a workbook that holds nothing but the definition of a set: a built-in one, or one of the files. */
async function exported(
  id: string,
  paths: readonly string[],
  { out, force }: { readonly out: string | undefined; readonly force: boolean },
  language: CommandLanguage,
): Promise<CommandResult> {
  const path = required(out, '--out');
  checkOutputs([path], { inputs: paths, force });
  const contents: Pick<Contents, 'sets'> =
    paths.length === 0 ? { sets: catalogue } : await readContents(await openWorkbooks(paths));
  const set = setOption(id, contents.sets);
  const workbook = new FileWorkbook();
  await workbook.writeSheets([layoutDefinitionSheet(set)]);
  writeOutputs([{ path, bytes: await workbook.toBytes() }]);
  return {
    exitCode: 0,
    text: language.commandLine.written(path),
    json: { set: set.id, contentHash: setHash(set), written: [path] },
  };
}

function linesOf(set: IndicatorSet, language: CommandLanguage): readonly string[] {
  return [
    `${set.id}  ${set.title[language.id]}`,
    `     ${set.legalSource}`,
    ...codedLines(
      set.indicators.map(({ code, name, unitOfMeasure }) => {
        const measure = unitOfMeasure === '' ? '' : ` (${unitOfMeasure})`;
        return [code, `${name[language.id]}${measure}`];
      }),
    ),
  ];
}

function registerLines(
  { id, title, legalSource, columns }: RegisterDefinition,
  language: CommandLanguage,
): readonly string[] {
  return [
    `${id}  ${title[language.id]}`,
    `     ${legalSource}`,
    ...codedLines(columns.map(({ code, name }) => [code, name[language.id]])),
  ];
}

/** Codes and what they stand for, one below the other under the title. */
function codedLines(lines: readonly (readonly [string, string])[]): readonly string[] {
  return aligned(lines, new Set([0, 1])).map((line) => `     ${line}`);
}

function setJson(set: IndicatorSet) {
  return { ...set, contentHash: setHash(set) };
}

function definitionJson({ set, workbook, sheet }: FoundDefinition) {
  return { ...setJson(set), workbook, sheet };
}
