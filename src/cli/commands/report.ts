import * as z from 'zod';
import { buildReport } from '../../actions/build-report';
import {
  computeSections,
  type ComputedSection,
  type ReportProblem,
  type SectionRequest,
} from '../../actions/report-sections';
import type { Contents } from '../../actions/read-contents';
import type { SetCatalogue } from '../../indicator-sets/catalogue';
import type { Language } from '../../language/language';
import { comparePeriods, previousPeriod, type Period } from '../../model/period';
import type { ReportLayout } from '../../sheets/report/report-section';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { CommandFault } from '../fault';
import { findingJson, findingsText } from '../findings-output';
import { readJson } from '../input-files';
import { choice, namedPeriod, periodOf, readOptions, required, setOption } from '../options';
import { openContents } from '../open-contents';
import { checkOutputs, writeOutputs, type OutputFile } from '../output-files';
import { rankingCsv, sectionJson } from '../ranking-export';
import { rankingText } from '../ranking-text';
import type { Command, CommandResult } from '../command';

const LAYOUTS: Readonly<Record<'dung-mau' | 'day-du', ReportLayout>> = {
  'dung-mau': 'exact',
  'day-du': 'full',
};

/** Ranks, compares and writes the report workbook. */
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
  const asked = [...plannedSections(values.plan, language), ...(values.section ?? []).map(readSection)];
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
  const requests = distinct(asked.map((section) => requestOf(section, contents.sets)));
  const result = computeSections(contents, requests, ties);
  if (result.type === 'problem') return refusal(result.problem, contents, language);
  const { sections } = result;
  const { unitList, acceptances } = contents;
  const workbook = new FileWorkbook();
  await workbook.writeSheets(buildReport(sections, { layout, figures, unitList, acceptances }));
  const files: OutputFile[] = [
    { path: out, bytes: await workbook.toBytes() },
    ...(values.csv === undefined ? [] : [{ path: values.csv, bytes: rankingCsv(sections) }]),
  ];
  writeOutputs(files);
  return {
    exitCode: 0,
    text: doneText(sections, contents, files, language),
    json: {
      sections: sections.map((section) => sectionJson(section, language)),
      notCarriedOver: contents.foreignSheets,
      written: files.map(({ path }) => path),
    },
  };
};

function doneText(
  sections: readonly ComputedSection[],
  contents: Contents,
  files: readonly OutputFile[],
  language: Language,
): string {
  const { commandLine } = language;
  const notCarried =
    contents.foreignSheets.length === 0 ? [] : [commandLine.notCarried(contents.foreignSheets)];
  return [
    ...sections.flatMap((section) => [
      rankingText(section, language),
      commandLine.printedFindings(section.warnings.length, section.accepted.length),
    ]),
    ...notCarried,
    ...files.map(({ path }) => commandLine.written(path)),
  ].join('\n');
}

function refusal(problem: ReportProblem, contents: Contents, language: Language): CommandResult {
  switch (problem.code) {
    case 'no-entry-sheet':
      throw new CommandFault('no-sheet-of-period', { set: problem.set.id, period: problem.period.id });
    case 'no-parent':
      throw new CommandFault('no-parent', { sheet: problem.sheet });
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

/** A section as it was asked for: which sets there are, the files say. */
interface AskedSection {
  readonly set: string;
  readonly period: Period;
  readonly comparison: Period;
}

/** `766@2025-05` or `766@2025-05:2025-03`. */
function readSection(text: string): AskedSection {
  const match = /^([^@]+)@([^:]+)(?::(.+))?$/.exec(text);
  const [, id, period, comparison] = match ?? [];
  if (id === undefined || period === undefined) throw new CommandFault('bad-section', { text });
  return askedSection(id, period, comparison);
}

function askedSection(set: string, periodText: string, comparisonText: string | undefined): AskedSection {
  const period = namedPeriod(periodText);
  const comparison = comparisonText === undefined ? previousPeriod(period) : namedPeriod(comparisonText);
  if (comparePeriods(comparison, period) >= 0) {
    throw new CommandFault('bad-comparison', { period: period.id, comparison: comparison.id });
  }
  return { set, period, comparison };
}

const planSchema = z.strictObject({
  sections: z
    .array(z.strictObject({ set: z.string(), period: z.string(), comparison: z.string().optional() }))
    .min(1),
});

function plannedSections(path: string | undefined, language: Language): readonly AskedSection[] {
  if (path === undefined) return [];
  return readJson(path, planSchema, language).sections.map(({ set, period, comparison }) =>
    askedSection(set, period, comparison),
  );
}

/** A section asked for twice, as in the plan and on the command line, is printed once. */
function distinct(requests: readonly SectionRequest[]): readonly SectionRequest[] {
  const key = ({ set, period, comparison }: SectionRequest) => `${set.id}@${period.id}:${comparison.id}`;
  return [...new Map(requests.map((request) => [key(request), request])).values()];
}

function requestOf({ set: id, period, comparison }: AskedSection, sets: SetCatalogue): SectionRequest {
  const set = setOption(id, sets);
  return { set, period: periodOf(set, period), comparison: periodOf(set, comparison) };
}
