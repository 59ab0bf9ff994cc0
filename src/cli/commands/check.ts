import { judge } from '../../actions/acceptance';
import { checkEntries } from '../../actions/check-entries';
import { checkRegisters } from '../../actions/check-registers';
import { countsOf, findingJson, findingsText } from '../findings-output';
import { openContents } from '../open-contents';
import { readOptions } from '../options';
import { registerSheetJson } from '../register-output';
import type { Command } from '../command';

/** Checks every entry sheet and every register of the files. */
export const check: Command = async (args, language) => {
  const { values, positionals } = readOptions(
    args,
    {
      units: { type: 'string' },
      accepted: { type: 'string' },
    },
    'options-and-files',
  );
  const contents = await openContents(positionals, values, language);
  const findings = [...checkEntries(contents), ...checkRegisters(contents)];
  const { blocking } = judge(findings, contents.acceptances);
  const entrySheets = contents.entrySheets.map(({ workbook, table, layout }) => ({
    workbook,
    set: layout.set.id,
    sheet: table?.sheet ?? null,
    period: table?.period.id ?? null,
    units: table?.units.length ?? 0,
  }));
  const collected = contents.collectedSheets.map(({ workbook, sheet, layout, period, tables }) => ({
    workbook,
    set: layout.set.id,
    sheet,
    period: period?.id ?? null,
    units: tables.length,
  }));
  const sheets = [...entrySheets, ...collected];
  const registers = contents.registerSheets.map(registerSheetJson);
  return {
    exitCode: blocking.length > 0 ? 1 : 0,
    text:
      findings.length === 0
        ? language.commandLine.noFindings(sheets.length + registers.length)
        : findingsText(findings, contents.acceptances, language),
    json: {
      sheets,
      registers,
      counts: countsOf(findings),
      findings: findings.map((found) => findingJson(found, contents.acceptances, language)),
    },
  };
};
