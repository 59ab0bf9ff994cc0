import type { FormulaProblem } from '../../src/model/formula/formula-problem';
import type { SentenceProblemType } from '../../src/model/sentence/sentence-problem';
import type { DefinitionFault } from '../../src/model/set/definition-problem';

export interface DefinitionSample {
  readonly fault: DefinitionFault;
  readonly says: readonly string[];
}

type Samples = {
  readonly [Type in DefinitionFault['type']]: readonly [
    details: Omit<Extract<DefinitionFault, { readonly type: Type }>, 'type'>,
    ...says: readonly string[],
  ];
};

/** Every fault of a definition once, with what its sentence must name. */
const SAMPLES: Samples = {
  'repeated-code': [{ code: 'HS' }, '“HS”'],
  'unknown-code': [{ code: 'HS.TC', nearest: 'HS.TT' }, '“HS.TC”', '“HS.TT”'],
  'not-a-figure': [{ code: 'VB' }, '“VB”'],
  'placed-twice': [{ code: 'HS' }, '“HS”'],
  'not-a-column': [{ code: 'HS' }, '“HS”', '“Các cột”'],
  'column-twice': [{ heading: 'Kết quả' }, '“Kết quả”'],
  'facet-without-column': [{ facet: 'result' }, '“result”'],
  formula: [{ text: 'A +', problem: { type: 'operand-missing', at: 4, found: null } }, '“A +”', '4'],
  sentence: [{ problem: { type: 'stray-brace', position: 7, near: '}' } }, '7', '“}”'],
  circle: [{ codes: ['A', 'B'] }, 'A → B → A'],
  'target-ambiguous': [{ text: '1.686' }, '“1.686”'],
  'target-unreadable': [{ text: 'khoảng 80%' }, '“khoảng 80%”'],
  'missing-block': [{ block: 'CÁC CHỈ TIÊU' }, '“CÁC CHỈ TIÊU”'],
  'repeated-block': [{ block: 'CÁC CHỈ TIÊU' }, '“CÁC CHỈ TIÊU”'],
  'empty-block': [{ block: 'CÁC CHỈ TIÊU' }, '“CÁC CHỈ TIÊU”'],
  'missing-column': [{ column: 'Nhỏ nhất' }, '“Nhỏ nhất”'],
  'repeated-column': [{ column: 'Nhỏ nhất' }, '“Nhỏ nhất”'],
  'missing-property': [{ property: 'Căn cứ' }, '“Căn cứ”'],
  'repeated-property': [{ property: 'Căn cứ' }, '“Căn cứ”'],
  'unknown-property': [{ text: 'Căn cư', nearest: 'Căn cứ' }, '“Căn cư”', '“Căn cứ”'],
  'too-many-rows': [{ limit: 3000 }, '3000'],
  'missing-value': [{ column: 'Tên' }, '“Tên”'],
  'not-for-kind': [{ column: 'Lựa chọn', kind: 'số đếm' }, '“Lựa chọn”', '“số đếm”'],
  'unknown-word': [{ text: 'tỷ số', allowed: ['điểm', 'chữ'] }, '“tỷ số”', '“điểm”, “chữ”'],
  'number-unreadable': [{ text: 'hai' }, '“hai”'],
  'number-outside': [{ text: '7', min: 0, max: 6 }, '“7”', '0', '6'],
  'whole-number-needed': [{ text: '1,5' }, '“1,5”'],
  'min-above-max': [{ min: '10.5', max: '10' }, '10,5', '10'],
  'band-not-below': [{ from: '82.5', before: '80' }, '82,5', '80'],
  'date-unreadable': [{ text: '31/2/2026' }, '“31/2/2026”'],
  'code-unreadable': [{ text: 'V B' }, '“V B”'],
  'code-as-number': [{ text: '1.1' }, '“1.1”', '1.10'],
  'set-id-unreadable': [{ text: 'Bộ 766' }, '“Bộ 766”', '15'],
  'facet-unreadable': [{ text: 'Năm' }, '“Năm”'],
  'placeholder-unknown': [{ text: '{quy}', allowed: ['{year}', '{asOf}'] }, '“{quy}”', '“{year}”, “{asOf}”'],
  'rule-unreadable': [{ text: 'A', example: 'A; B' }, '“A”', '“A; B”'],
  'error-value': [{ error: '#REF!' }, '“#REF!”'],
  'live-formula': [{}],
  'text-too-long': [{ length: 2001, limit: 2000 }, '2001', '2000'],
  'no-arrangement': [{}],
  'not-placed': [{ code: 'HS' }, '“HS”', '“Các cột”'],
  other: [{ detail: 'matrix.columns' }, '“matrix.columns”'],
  'repeated-set': [{ set: '766', otherSheet: 'Danh mục 766' }, '“766”', '“Danh mục 766”'],
  'set-unknown': [{ set: 'cds-xa' }, '“cds-xa”'],
};

const FORMULA_PROBLEMS: {
  readonly [Type in FormulaProblem['type']]: Omit<
    Extract<FormulaProblem, { readonly type: Type }>,
    'type' | 'at'
  >;
} = {
  empty: {},
  'too-large': { size: 'divisions', limit: 8 },
  'number-unreadable': { text: '3a' },
  'code-unreadable': { text: 'A B' },
  'unknown-function': { name: 'AVERAGE' },
  'unknown-sign': { found: '%' },
  'misplaced-sign': { found: '=' },
  comma: {},
  'operand-missing': { found: ')' },
  'operator-missing': { found: 'B' },
  'unmatched-parenthesis': { found: '(' },
  'unmatched-bracket': { found: '[' },
  'comparison-missing': {},
  'comparison-again': { found: '<' },
};

const SENTENCE_PROBLEMS: Readonly<Record<SentenceProblemType, null>> = {
  empty: null,
  'too-long': null,
  'too-many-figures': null,
  'unclosed-placeholder': null,
  'stray-brace': null,
  'unclosed-choice': null,
  'stray-bracket': null,
  'nested-choice': null,
  'choice-without-figure': null,
  'unreachable-alternative': null,
  'malformed-code': null,
  'malformed-mark': null,
  'too-many-words': null,
  'misplaced-reason': null,
};

export const DEFINITION_SAMPLES: readonly DefinitionSample[] = [
  ...Object.entries(SAMPLES).map(([type, [details, ...says]]) => ({
    fault: { type, ...details } as DefinitionFault,
    says,
  })),
  { fault: { type: 'unknown-code', code: 'HS', nearest: null }, says: ['“HS”'] },
  { fault: { type: 'unknown-property', text: 'Lạ', nearest: null }, says: ['“Lạ”'] },
  { fault: { type: 'formula', text: '', problem: { type: 'empty', at: 1 } }, says: ['1'] },
  ...Object.entries(FORMULA_PROBLEMS).map(([type, details]) => ({
    fault: { type: 'formula', text: 'A B', problem: { type, at: 3, ...details } } as DefinitionFault,
    says: [
      '“A B”',
      '3',
      ...(Object.values(details) as readonly unknown[]).filter(
        (value): value is string => typeof value === 'string' && value !== 'divisions',
      ),
    ],
  })),
  ...Object.keys(SENTENCE_PROBLEMS).map((type) => ({
    fault: { type: 'sentence', problem: { type, position: 9, near: '' } } as DefinitionFault,
    says: ['9'],
  })),
];
