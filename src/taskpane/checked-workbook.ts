import { judge, type Judged } from '../actions/acceptance';
import { checkEntries } from '../actions/check-entries';
import { checkRegisters } from '../actions/check-registers';
import { openWorkbookOf } from '../actions/open-workbook';
import type { Contents } from '../actions/read-contents';
import type { Finding } from '../model/finding';

/** What reads sheets and what checks them: fetched when the first workbook is read that holds anything. */
export { openWorkbookOf };

/** What the checks find in everything that the workbook holds, held against what people have accepted. */
export function checkedContents(contents: Contents): {
  readonly findings: readonly Finding[];
  readonly judged: Judged;
} {
  const findings = [...checkEntries(contents), ...checkRegisters(contents)];
  return { findings, judged: judge(findings, contents.acceptances) };
}
