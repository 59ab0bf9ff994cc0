import type {
  CommandFaultCode,
  CommandFaultDetails,
  CommandLanguage,
} from '../../src/language/command-line/texts';
import { problem, type UnitsCsvProblem, type UnitsCsvProblemCode } from '../../src/model/units-csv-problem';
import type { Said } from './finding-sample';

/** One text of the catalogue outside the findings. */
export interface SentenceSample<Code extends string> {
  readonly code: Code;
  readonly sentence: (language: CommandLanguage) => string;
  readonly says: readonly Said[];
}

const PARAMS: Readonly<Record<UnitsCsvProblemCode, UnitsCsvProblem['params']>> = {
  'broken-quotes': {},
  'missing-column': { column: 'kind' },
  'repeated-column': { column: 'name' },
  'empty-code': {},
  'empty-name': { code: 'H01.01' },
  'bad-code': { code: 'H01*' },
  'duplicate-code': { code: 'H01.01', otherLine: '3' },
  'same-name': { name: 'xã Mỹ Bình', otherName: 'Xã Mỹ Bình', otherLine: '3' },
  'alias-taken': { alias: 'Mỹ Bình', otherName: 'phường Mỹ Bình', otherLine: '3' },
  'unknown-kind': { kind: 'buôn' },
  'kind-missing': { name: 'Mỹ Bình' },
  'no-parent-row': {},
  'several-parents': { code: 'H01', otherCode: 'H02', otherLine: '3' },
  'parent-missing': { code: 'H01.01', name: 'xã Mỹ Bình' },
  'unknown-parent': { parent: 'H09' },
  'nested-parent': { parent: 'H01.02' },
  'unknown-successor': { successor: 'H01.09' },
  'own-successor': { successor: 'H01.01' },
  'no-units': {},
  'bad-date': { column: 'valid_from', text: '31/4/2025' },
  'dates-reversed': {},
  'legacy-encoding': { encoding: 'vni', text: 'xaõ Myõ Bình' },
  'not-utf8': { text: 'x? M? B?nh' },
};

function isProblemCode(code: string): code is UnitsCsvProblemCode {
  return Object.hasOwn(PARAMS, code);
}

/** Every fault of a list of units; each says its parameters, a code of an encoding its name. */
export const UNITS_SAMPLES: readonly SentenceSample<UnitsCsvProblemCode>[] = Object.keys(PARAMS)
  .filter(isProblemCode)
  .map((code) => ({
    code,
    sentence: (language) => language.unitsProblem(problem(4, code, PARAMS[code])),
    says: [
      { vi: 'Dòng 4: ', en: 'Line 4: ' },
      ...Object.entries(PARAMS[code])
        .filter(([name]) => !(code === 'parent-missing' && name === 'code'))
        .map(([name, value]) => (name === 'encoding' ? 'VNI' : value)),
    ],
  }));

function fault<Code extends CommandFaultCode>(
  code: Code,
  details: CommandFaultDetails[Code],
  says: readonly Said[],
): SentenceSample<CommandFaultCode> {
  return { code, sentence: (language) => language.commandLine.faults[code](details), says };
}

/** Every fault of a call of the command line. */
export const FAULT_SAMPLES: readonly SentenceSample<CommandFaultCode>[] = [
  fault('unknown-command', { command: 'chekc' }, ['“chekc”', 'so-chi-so --help']),
  fault('unknown-option', { option: '--x' }, ['“--x”', '--help']),
  fault('option-value', { option: '--out' }, ['“--out”', '--help']),
  fault('stray-word', { word: 'abc' }, ['“abc”', '--help']),
  fault('missing-option', { option: '--set' }, ['--set', '--help']),
  fault('missing-files', {}, ['.xlsx']),
  fault('bad-choice', { option: '--ties', value: 'abc', choices: ['competition', 'dense'] }, [
    '--ties',
    '“abc”',
    { vi: 'competition hay dense', en: 'competition or dense' },
  ]),
  fault('unknown-set', { id: '999', known: ['766', '123'] }, ['“999”', '766, 123']),
  fault('unknown-period', { text: '2025-13' }, ['“2025-13”', '2025-Q2, 2025-H1, 2025-9M']),
  fault('period-kind', { set: '766', period: '2025-H2' }, [
    '766',
    { vi: '6 tháng cuối năm 2025', en: 'second half of 2025' },
  ]),
  fault('bad-section', { text: '766-05' }, ['“766-05”', '766@2025-05:2025-04']),
  fault('not-a-matrix', { set: 'cap-xa' }, ['“cap-xa”']),
  fault('no-period-in-text', { path: 'bang.txt' }, ['bang.txt', '--period']),
  fault(
    'several-periods-in-text',
    {
      path: 'bang.txt',
      lines: [
        { line: 3, text: 'Quý II/2025' },
        { line: 5, text: 'Tháng 5/2025' },
      ],
    },
    ['bang.txt', '3', 'Quý II/2025', '5', 'Tháng 5/2025'],
  ),
  fault(
    'other-period-kind-in-text',
    { path: 'bang.txt', line: 4, text: 'Kết quả năm 2025', period: '2025', set: '766' },
    ['bang.txt', '4', 'Kết quả năm 2025', '766', '--period'],
  ),
  fault('bad-date', { text: '31/4/2025' }, ['“31/4/2025”', '31/05/2025']),
  fault('bad-whole-number', { option: '--workers', value: '0' }, ['--workers', '“0”']),
  fault('no-files-in-folder', { folder: 'gui ve' }, ['gui ve']),
  fault('no-such-file', { path: 'thang 5.xlsx' }, ['“thang 5.xlsx”']),
  fault('unreadable-file', { path: 'thang 5.xlsx', detail: 'EACCES' }, ['“thang 5.xlsx”', '(EACCES)']),
  fault('not-a-workbook', { path: 'thang 5.xls' }, ['“thang 5.xls”', '.xlsx']),
  fault('unsafe-file', { path: 'bom.xlsx' }, ['“bom.xlsx”']),
  fault('no-entry-sheet', { paths: ['a.xlsx', 'b.xlsx'] }, ['“a.xlsx”, “b.xlsx”', 'template']),
  fault('no-definition', { paths: ['a.xlsx', 'b.xlsx'] }, ['“a.xlsx”, “b.xlsx”', 'sets --export']),
  ...[0, 1, 2].map((others) =>
    fault('broken-definition', { paths: ['bo.xlsx'], first: 'Ô F12: …', others }, [
      '“bo.xlsx”',
      'Ô F12: …',
      ...(others === 0 ? [] : [String(others)]),
    ]),
  ),
  fault('no-sheet-of-period', { set: '766', period: '2025-04' }, [
    '766',
    { vi: 'tháng 4/2025', en: 'April 2025' },
  ]),
  fault('unit-not-listed', { code: 'X9' }, ['“X9”', '--units']),
  fault('no-parent', { sheet: 'T5-2025' }, ['“T5-2025”', '--units']),
  fault('units-needed', { set: '766', parent: 'UBND xã A', period: '2025-05', otherArrangement: null }, [
    '766',
    'UBND xã A',
    '--units',
    { vi: 'tháng 5/2025', en: 'May 2025' },
  ]),
  fault(
    'units-needed',
    { set: '766-diem', parent: 'UBND xã A', period: '2025-05', otherArrangement: 'form' },
    ['766-diem', '--units', '--arrangement form'],
  ),
  fault('nobody-below', { parent: 'UBND xã A', period: '2025-05' }, [
    'UBND xã A',
    '--out',
    '--for-units',
    { vi: 'tháng 5/2025', en: 'May 2025' },
  ]),
  fault('nothing-to-rank', { set: '766', period: '2025-05' }, [
    '766',
    'template',
    { vi: 'tháng 5/2025', en: 'May 2025' },
  ]),
  fault('broken-units', { path: 'units.csv', first: 'Dòng 4: …', others: 0 }, ['“units.csv”', 'Dòng 4: …']),
  fault('broken-units', { path: 'units.csv', first: 'Dòng 4: …', others: 1 }, [
    { vi: 'Còn 1 lỗi nữa.', en: 'There is 1 more fault.' },
  ]),
  fault('broken-units', { path: 'units.csv', first: 'Dòng 4: …', others: 2 }, [
    { vi: 'Còn 2 lỗi nữa.', en: 'There are 2 more faults.' },
  ]),
  fault('bad-comparison', { period: '2025-05', comparison: '2025-06' }, [
    { vi: 'tháng 5/2025', en: 'May 2025' },
    { vi: 'tháng 6/2025', en: 'June 2025' },
  ]),
  fault('not-for-registers', { option: '--with' }, ['--with']),
  fault('records-would-be-lost', { path: 'ra.xlsx', units: ['UBND xã Mỹ Bình', 'UBND xã Mỹ Quới'] }, [
    'ra.xlsx',
    'UBND xã Mỹ Bình; UBND xã Mỹ Quới',
    '--out',
  ]),
  fault('no-register-of-period', { register: 'van-ban', period: '2023-H1' }, [
    'van-ban',
    { vi: '6 tháng đầu năm 2023', en: 'first half of 2023' },
  ]),
  fault('definition-changed', { set: 'cap-xa', period: '2023-H1', comparison: '2022-H2' }, [
    'cap-xa',
    { vi: '6 tháng đầu năm 2023', en: 'first half of 2023' },
    { vi: '6 tháng cuối năm 2022', en: 'second half of 2022' },
  ]),
  fault('bad-completion', { text: 'gần hết' }, ['“gần hết”', '--completion', 'every', '80%']),
  fault('options-exclude', { option: '--out', other: '--for-units' }, ['--out', '--for-units']),
  fault('not-a-csv', { path: 'units.xlsx' }, ['“units.xlsx”', 'CSV UTF-8']),
  fault('not-json', { path: 'plan.json' }, ['“plan.json”', 'JSON']),
  fault('broken-json', { path: 'plan.json', detail: 'sections' }, ['“plan.json”', 'sections']),
  fault('output-folder-missing', { folder: 'ra' }, ['“ra”']),
  fault('outputs-collide', { path: 'bao-cao.xlsx' }, ['“bao-cao.xlsx”']),
  fault('output-exists', { path: 'bao-cao.xlsx' }, ['“bao-cao.xlsx”', '--force']),
  fault('output-is-input', { path: 'thang 5.xlsx' }, ['“thang 5.xlsx”']),
  fault('output-open', { path: 'bao-cao.xlsx' }, ['“bao-cao.xlsx”']),
  fault('output-unwritable', { path: 'bao-cao.xlsx', detail: 'ENOSPC' }, ['“bao-cao.xlsx”', '(ENOSPC)']),
];
