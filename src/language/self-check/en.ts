import { quoted } from '../phrases';
import type { SelfCheckTexts } from './texts';

const list = (sheets: readonly string[], others: number): string =>
  sheets.map(quoted).join(', ') + (others === 0 ? '' : ` and ${others} more`);

export const selfCheck: SelfCheckTexts = {
  title: 'Self-check on this machine',
  caution:
    'This makes and deletes test sheets in the open workbook; other sheets are not changed, but Excel can undo (Ctrl+Z) nothing that was done before. A new, empty workbook is the best place. Type in no cell until it is done.',
  product: (version, build) => `Sổ Chỉ Số ${version} (build ${build})`,
  host: (name, version, platform) => `${name} ${version}, ${platform}`,
  decimalSign: (sign) => `Decimal sign of the machine: ${quoted(sign)}`,
  counts: ({ passed, failed, notRun }) => `Passed ${passed}, failed ${failed}, not run ${notRun}`,
  expectedAndFound: (expected, found) => `expected ${expected}; found ${found}`,
  stoppedBy: (error) => `stopped by an error: ${error}`,
  sameAsBefore: 'The workbook is as it was before the check.',
  notSameAsBefore:
    'The workbook differs from before the check, or could not be read again to compare. Look through the sheets; if anything is odd, close the workbook without saving.',
  changedSheets: (sheets, others) => `Sheets that differ: ${list(sheets, others)}`,
  leftBehind: (sheets, others) =>
    `Test sheets that could not be deleted, delete them by hand: ${list(sheets, others)}`,
  fault: (detail) => `Error while deleting test sheets or comparing: ${detail}`,
  failures: 'Failed:',
  notRun: {
    models: (cases) => `Not checkable through Excel (fonts, borders, widths, rules…): ${cases}`,
    'own-workbook': (cases) => `Need a workbook of their own, not checkable in the open one: ${cases}`,
    cancelled: (cases) => `Not run because the check was stopped: ${cases}`,
    'not-cleaned': (cases) => `Not run because test sheets could not be deleted: ${cases}`,
  },
  moreLines: (lines) => `… and ${lines} more lines`,
};
