import * as z from 'zod';
import { buildReportWithRegisters } from '../../actions/register-report';
import { computeRegisterSections, type RegisterProblem } from '../../actions/register-sections';
import { computeSections, type ComputedSection, type ReportProblem } from '../../actions/report-sections';
import type { Contents } from '../../actions/read-contents';
import type { CommandLanguage } from '../../language/command-line/texts';
import type { JudgementSettings } from '../../judgement/judge-form';
import type { RegisterSection } from '../../sheets/register/register-section';
import type { ReportLayout } from '../../sheets/report/report-section';
import { checkPeriods, readSection, requestsOf, type AskedSection } from '../asked-sections';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { CommandFault } from '../fault';
import { findingJson, findingsText } from '../findings-output';
import { readJson } from '../input-files';
import { choice, readOptions, required } from '../options';
import { openContents } from '../open-contents';
import { checkOutputs, writeOutputs, type OutputFile } from '../output-files';
import { formJson, formRecords } from '../form-export';
import { formText } from '../form-text';
import { completionOption } from '../completion-option';
import { rankingJson, rankingRecords } from '../ranking-export';
import { rankingText } from '../ranking-text';
import { registerJson, registerText } from '../register-output';
import { reportCsv } from '../report-csv';
import type { Command, CommandResult } from '../command';

const LAYOUTS: Readonly<Record<'dung-mau' | 'day-du', ReportLayout>> = {
  'dung-mau': 'exact',
  'day-du': 'full',
};

/** Ranks, compares, judges and writes the report workbook. */
export const report: Command = async (args, language) => {
  const { values, positionals } = readOptions(
    args,
    {
      section: { type: 'string', multiple: true },
      plan: { type: 'string' },
      out: { type: 'string' },
      csv: { type: 'string' },
      layout: { type: 'string' },
      ties: { type: 'string' },
      figures: { type: 'string' },
      decimals: { type: 'string' },
      completion: { type: 'string' },
      increase: { type: 'string' },
      units: { type: 'string' },
      accepted: { type: 'string' },
      force: { type: 'boolean' },
    },
    'options-and-files',
  );
  const layout = LAYOUTS[choice(values.layout, '--layout', ['dung-mau', 'day-du'])];
  const ties = choice(values.ties, '--ties', ['competition', 'dense']);
  const figures = {
    as: choice(values.figures, '--figures', ['numbers', 'text']),
    decimals: choice(values.decimals, '--decimals', ['as-published', 'fixed']),
  };
  const judgement: JudgementSettings = {
    completion: completionOption(values.completion),
    increase:
      values.increase === undefined ? null : choice(values.increase, '--increase', ['points', 'relative']),
  };
  const asked = [...plannedSections(values.plan, language), ...(values.section ?? []).map(readSection)];
  checkPeriods(asked);
  if (asked.length === 0) throw new CommandFault('missing-option', { option: '--section' });
  const out = required(values.out, '--out');
  const outputs = values.csv === undefined ? [out] : [out, values.csv];
  const inputs = [...positionals, values.units, values.accepted, values.plan].filter(
    (path) => path !== undefined,
  );
  checkOutputs(outputs, { inputs, force: values.force ?? false });
  const contents = await openContents(positionals, values, language);
  const { definitionFindings } = contents;
  if (definitionFindings.length > 0) {
    return refusal({ code: 'blocked', findings: definitionFindings }, contents, language);
  }
  const requests = requestsOf(asked, contents.sets);

  // Nothing of the sets stands in the way of a report that has no set in it.
  const result =
    requests.sets.length === 0
      ? ({ type: 'sections', sections: [] } as const)
      : computeSections(contents, requests.sets, ties, judgement);
  if (result.type === 'problem') return refusal(result.problem, contents, language);
  const listed = computeRegisterSections(contents, requests.registers);
  if (listed.type === 'problem') return refusal(listed.problem, contents, language);
  const { sections } = result;
  const { sections: registers } = listed;
  const { unitList, acceptances } = contents;
  const workbook = new FileWorkbook();
  const request = { layout, figures, unitList, acceptances };
  await workbook.writeSheets(buildReportWithRegisters(sections, registers, request));
  const files: OutputFile[] = [
    { path: out, bytes: await workbook.toBytes() },
    ...(values.csv === undefined ? [] : [{ path: values.csv, bytes: csvOf(sections) }]),
  ];
  writeOutputs(files);
  return {
    exitCode: 0,
    text: doneText(sections, registers, contents, files, language),
    json: {
      sections: sections.map((section) =>
        section.arrangement === 'matrix' ? rankingJson(section, language) : formJson(section, language),
      ),
      registers: registers.map((section) => registerJson(section, language)),
      notCarriedOver: contents.foreignSheets,
      written: files.map(({ path }) => path),
    },
  };
};

function csvOf(sections: readonly ComputedSection[]): string {
  const records = sections.flatMap((section) =>
    section.arrangement === 'matrix' ? rankingRecords(section) : formRecords(section),
  );
  return reportCsv(records, new Set(sections.map(({ arrangement }) => arrangement)));
}

function doneText(
  sections: readonly ComputedSection[],
  registers: readonly RegisterSection[],
  contents: Contents,
  files: readonly OutputFile[],
  language: CommandLanguage,
): string {
  const { commandLine } = language;
  const notCarried =
    contents.foreignSheets.length === 0 ? [] : [commandLine.notCarried(contents.foreignSheets)];
  return [
    ...sections.flatMap((section) => [
      section.arrangement === 'matrix' ? rankingText(section, language) : formText(section, language),
      commandLine.printedFindings(section.warnings.length, section.accepted.length),
    ]),
    ...registers.flatMap((section) => [
      registerText(section),
      commandLine.printedFindings(section.warnings.length, section.accepted.length),
    ]),
    ...notCarried,
    ...files.map(({ path }) => commandLine.written(path)),
  ].join('\n');
}

function refusal(
  problem: ReportProblem | RegisterProblem,
  contents: Contents,
  language: CommandLanguage,
): CommandResult {
  switch (problem.code) {
    case 'no-entry-sheet':
      throw new CommandFault('no-sheet-of-period', { set: problem.set.id, period: problem.period.id });
    case 'no-register-sheet':
      throw new CommandFault('no-register-of-period', {
        register: problem.register.id,
        period: problem.period.id,
      });
    case 'nothing-to-rank':
      throw new CommandFault('nothing-to-rank', { set: problem.set.id, period: problem.period.id });
    case 'no-parent':
      throw new CommandFault('no-parent', { sheet: problem.sheet });
    case 'definition-changed':
      throw new CommandFault('definition-changed', {
        set: problem.set.id,
        period: problem.period.id,
        comparison: problem.comparison.id,
      });
    case 'blocked':
      return {
        exitCode: 1,
        text: [
          findingsText(problem.findings, contents.acceptances, language),
          language.commandLine.blocked(problem.findings.length),
        ].join('\n'),
        json: {
          blocked: problem.findings.map((found) => findingJson(found, contents.acceptances, language)),
          written: [],
        },
      };
  }
}

const planSchema = z.strictObject({
  sections: z
    .array(z.strictObject({ set: z.string(), period: z.string(), comparison: z.string().optional() }))
    .min(1),
});

function plannedSections(path: string | undefined, language: CommandLanguage): readonly AskedSection[] {
  return path === undefined ? [] : readJson(path, planSchema, language).sections;
}
