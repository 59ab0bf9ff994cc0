import { compare, decimal } from '../../model/decimal';
import type { FigureIndicator, Indicator, WordIndicator } from '../../model/indicator-set';
import type { ColumnsOf } from './blocks';
import { namesOf } from './default-names';
import type { FoundBlock } from './find-blocks';
import type { Places } from './places';
import { cellIn, refuseEmpty, type FieldReader, type LabelledCell } from './row-cells';
import { ACCEPTS, COMBINE, DIRECTION, KIND, SCOPE } from './vocabulary';

type Column = ColumnsOf<'indicators'>;
type CellOf = (column: Column) => LabelledCell;

/** The indicators of a set, a row each; one without a code is told of and left out. */
export function readIndicators(block: FoundBlock, fields: FieldReader, places: Places): Indicator[] {
  refuseEmpty(block, fields);
  const indicators: Indicator[] = [];
  for (const row of block.rows) {
    const cell: CellOf = (column) => cellIn(block, row, column);
    const indicator = readIndicator(cell, fields);
    if (indicator === null) continue;
    const path = ['indicators', indicators.length];
    places.put(path, cell('code'));
    places.put([...path, 'code'], cell('code'));
    places.put([...path, 'computed'], cell('computed'));
    places.put([...path, 'parts'], cell('parts'));
    places.put([...path, 'target'], cell('target'));
    places.put([...path, 'choices'], cell('choices'));
    indicators.push(indicator);
  }
  return indicators;
}

function readIndicator(cell: CellOf, fields: FieldReader): Indicator | null {
  const code = fields.code(cell('code'));
  const kind = fields.requiredWord(cell('kind'), KIND);
  const target = fields.text(cell('target'));
  const population = fields.text(cell('population'));
  const described = {
    code,
    ...namesOf({
      name: fields.required(cell('name')),
      shortName: fields.text(cell('shortName')),
      nameEn: fields.text(cell('nameEn')),
      shortNameEn: fields.text(cell('shortNameEn')),
    }),
    scope: fields.word(cell('scope'), SCOPE) ?? 'all',
    accepts: [...fields.words(cell('accepts'), ACCEPTS)],
    ...(target === '' ? {} : { target }),
    ...(population === '' ? {} : { population }),
  };
  if (code === '') return null;
  switch (kind) {
    case 'percent':
    case 'score':
    case 'count':
      fields.refuseFilled(cell('choices'), KIND[kind]);
      return { ...described, ...readFigure(cell, fields), kind };
    // Of what cannot be read as a kind nothing more is asked: that would be guessing.
    case null:
      return { ...described, ...UNREAD_FIGURE };
    default:
      return { ...described, ...readWordIndicator(cell, fields, KIND[kind]), kind };
  }
}

const UNREAD_FIGURE = {
  kind: 'count',
  unitOfMeasure: '?',
  decimals: 0,
  range: { min: '0', max: '0' },
  direction: 'higher-is-better',
} as const;

type Described = 'code' | 'name' | 'shortName' | 'scope' | 'accepts' | 'target' | 'population' | 'kind';

function readFigure(cell: CellOf, fields: FieldReader): Omit<FigureIndicator, Described> {
  const range = {
    min: fields.requiredDecimal(cell('min')) ?? '',
    max: fields.requiredDecimal(cell('max')) ?? '',
  };
  const isWhole = range.min !== '' && range.max !== '';
  if (isWhole && compare(decimal(range.min), decimal(range.max)) > 0) {
    fields.refuse(cell('min'), { type: 'min-above-max', ...range });
  }
  const parts = fields.codes(cell('parts'));
  const jump = fields.decimal(cell('jump'));
  const combine = fields.word(cell('combine'), COMBINE);
  const from = readFormula(cell('computed'), fields);
  const ifZeroBase = fields.decimal(cell('ifZeroBase'));
  if (from === '' && ifZeroBase !== null) {
    fields.refuse(cell('computed'), { type: 'missing-value', column: cell('computed').label });
  }
  return {
    unitOfMeasure: fields.required(cell('unitOfMeasure')),
    decimals: fields.bounded(cell('decimals'), { min: 0, max: 6, whole: true }) ?? 0,
    range: isWhole ? range : { min: '0', max: '0' },
    direction: fields.word(cell('direction'), DIRECTION) ?? 'higher-is-better',
    ...(parts.length === 0 ? {} : { parts: [...parts] }),
    ...(jump === null ? {} : { jump }),
    ...(combine === null ? {} : { combine }),
    ...(from === '' ? {} : { computed: { from, ...(ifZeroBase === null ? {} : { ifZeroBase }) } }),
  };
}

/** As a person types it, perhaps with the sign that begins a formula of Excel's. */
export function readFormula(cell: LabelledCell, fields: FieldReader): string {
  if (cell.at !== null && fields.cells.isCalculated(cell.at)) {
    fields.refuse(cell, { type: 'live-formula' });
    return '';
  }
  return fields.text(cell).replace(/^=\s*/, '');
}

const OF_FIGURES: readonly Column[] = [
  'decimals',
  'min',
  'max',
  'direction',
  'computed',
  'ifZeroBase',
  'parts',
  'jump',
  'combine',
];

function readWordIndicator(cell: CellOf, fields: FieldReader, kind: string): Omit<WordIndicator, Described> {
  for (const column of OF_FIGURES) fields.refuseFilled(cell(column), kind);
  const choices = fields
    .text(cell('choices'))
    .split('|')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
  return {
    unitOfMeasure: fields.text(cell('unitOfMeasure')),
    ...(choices.length === 0 ? {} : { choices }),
  };
}
