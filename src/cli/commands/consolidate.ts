import { combinedLines } from '../../actions/combined-lines';
import { planCombine, writeCombined, type CombinePlan } from '../../actions/combine-units';
import { reviewTakeIn, writeTakeIn } from '../../actions/take-in';
import type { TakeInRequest } from '../../actions/take-in/take-in-request';
import { readOpenWorkbook } from '../../actions/open-workbook';
import { knownDeadline } from '../../consolidation/known-deadline';
import type { CommandLanguage } from '../../language/command-line/texts';
import { USUAL_SETTINGS } from '../../judgement/judge-form';
import type { CompletionRule } from '../../model/target/tally';
import { findRegister } from '../../registers/catalogue';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import type { Command } from '../command';
import { combinedJson } from '../combined-output';
import { completionOption } from '../completion-option';
import { consolidateRegister } from '../consolidate-register';
import { readDecisions } from '../decisions-file';
import { CommandFault } from '../fault';
import { givenUnits } from '../given-units';
import { openWorkbook } from '../input-files';
import { dateOption, periodOption, readOptions, required, setOption, wholeNumberOption } from '../options';
import { checkOutputs, writeOutputs } from '../output-files';
import { readSubmissions } from '../read-submissions';
import { inputFiles } from '../submitted-files';
import { isSettled, takeInJson, takeInText } from '../take-in-output';

/** Takes in the workbooks that units sent and writes the consolidated one. */
export const consolidate: Command = async (args, language, machine) => {
  const { values, positionals } = readOptions(
    args,
    {
      set: { type: 'string' },
      period: { type: 'string' },
      units: { type: 'string' },
      out: { type: 'string' },
      with: { type: 'string' },
      deadline: { type: 'string' },
      'as-of': { type: 'string' },
      decisions: { type: 'string' },
      completion: { type: 'string' },
      workers: { type: 'string' },
      force: { type: 'boolean' },
    },
    'options-and-files',
  );
  const id = required(values.set, '--set');
  const register = findRegister(id);
  if (register !== null) return consolidateRegister(register, values, positionals, language, machine);
  const periodText = required(values.period, '--period');
  const out = required(values.out, '--out');
  const workers = wholeNumberOption(values.workers, '--workers');
  if (positionals.length === 0) throw new CommandFault('missing-files', {});
  const files = inputFiles(positionals);
  const own = [values.units, values.with, values.decisions].filter((path) => path !== undefined);
  checkOutputs([out], { inputs: [...files.map(({ path }) => path), ...own], force: values.force ?? false });

  const port = values.with === undefined ? new FileWorkbook() : await openWorkbook(values.with);
  const open = await readOpenWorkbook(port);
  const set = setOption(id, open.contents.sets);
  const period = periodOption(periodText, set);
  const request: TakeInRequest = {
    set,
    period,
    asOf: values['as-of'] === undefined ? null : dateOption(values['as-of']),
    units: givenUnits(values.units, open, language),
    submissions: await readSubmissions({ files, sets: open.contents.sets, workers, machine }),
    decisions: readDecisions(values.decisions, language),
    deadline:
      values.deadline === undefined
        ? knownDeadline(open.contents.memory, { set: set.id, period: period.id })
        : dateOption(values.deadline),
  };
  const account = reviewTakeIn(open, request);
  const label = { title: language.takeIn.changeTitle, time: new Date().toISOString() };
  await writeTakeIn(port, open, request, label);
  const combined = await combineResults(
    port,
    request,
    completionOption(values.completion),
    label.time,
    language,
  );
  writeOutputs([{ path: out, bytes: await port.toBytes() }]);
  return {
    exitCode: isSettled(account) ? 0 : 1,
    text: [
      takeInText(account, request, language),
      ...(combined === null ? [] : combinedLines(combined, language.commandLine.takeIn)),
      language.commandLine.written(out),
    ].join('\n'),
    json: {
      ...takeInJson(account, request, language),
      combined: combined === null ? null : combinedJson(combined),
      written: [out],
    },
  };
};

/** The results of a set that is filled in form by form, over all units; null for a set whose units share a sheet. */
async function combineResults(
  port: FileWorkbook,
  { set, period }: TakeInRequest,
  completion: CompletionRule,
  time: string,
  language: CommandLanguage,
): Promise<CombinePlan | null> {
  const open = await readOpenWorkbook(port);
  const collected = open.contents.collectedSheets.find(
    (sheet) => sheet.layout.set.id === set.id && sheet.period?.id === period.id,
  );
  const plan =
    collected === undefined ? null : planCombine(open, collected, { ...USUAL_SETTINGS, completion });
  if (plan !== null) await writeCombined(port, open, plan, { title: language.takeIn.combineTitle, time });
  return plan;
}
