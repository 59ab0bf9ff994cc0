import { checkEntries } from '../../src/actions/check-entries';
import { readContents } from '../../src/actions/read-contents';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { callJson, type CheckJson, type FindingJson } from './command-line';
import type { TemporaryFolder } from './temporary-folder';

/** What a check of one workbook found. */
export interface Checked {
  readonly exitCode: number;
  readonly findings: readonly FindingJson[];
  /** "impossible-value F15", in the order in which they were found. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Checks a workbook's bytes as a file of the folder. */
export async function check(
  folder: TemporaryFolder,
  bytes: Uint8Array,
  ...more: readonly string[]
): Promise<Checked> {
  const { exitCode, json } = await callJson('check', folder.write('nhap.xlsx', bytes), ...more);
  const { findings } = json as CheckJson;
  const of = (severity: FindingJson['severity']) =>
    findings
      .filter((found) => found.severity === severity)
      .map(({ code, place }) => [code, place.cell ?? place.unit?.code].filter(Boolean).join(' '));
  return { exitCode, findings, errors: of('error'), warnings: of('warning'), notes: of('note') };
}

/** Findings by what they are about, wherever it stands on the sheet: equal lists, nothing new. */
export function subjects({ findings }: Checked): readonly string[] {
  return findings.map(subject).sort();
}

function subject({ code, place }: Pick<FindingJson, 'code' | 'place'>): string {
  return [code, place.period, place.unit?.code, place.indicator?.code].join(' ');
}

/** Nothing is said beyond what the document's own figures raise in this workbook as it was. */
export async function expectNothingNew(checked: Checked, original: Uint8Array): Promise<void> {
  expect(checked.exitCode).toBe(0);
  expect(subjects(checked)).toEqual(await subjectsOf(original));
}

const known = new WeakMap<Uint8Array, readonly string[]>();

async function subjectsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const contents = await readContents([{ name: 'nhap.xlsx', port: await FileWorkbook.open(bytes) }]);
  const found = checkEntries(contents).map(subject).sort();
  known.set(bytes, found);
  return found;
}

/** The finding of a code; the test fails where there is none or more than one. */
export function only({ findings }: Checked, code: string): FindingJson {
  const found = findings.filter((candidate) => candidate.code === code);
  expect(found).toHaveLength(1);
  return found[0]!;
}
