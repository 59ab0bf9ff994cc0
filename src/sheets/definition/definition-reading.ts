import * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { dateFromSerial } from '../../model/excel-date';
import { readDateText, writeIsoDate } from '../../model/date-text';
import { finding, type Finding } from '../../model/finding';
import { indicatorSetSchema, type IndicatorSet } from '../../model/indicator-set';
import { consistencyProblems } from '../../model/set/consistency';
import type { DefinitionProblem } from '../../model/set/definition-problem';
import { setId } from '../../model/set/texts';
import { toNumber } from '../../model/decimal';
import type { SheetGrid } from '../../workbook/port';
import { TAG_NAME } from '../entry/tag';
import { findCell, textAt } from '../entry/grid-text';
import { BLOCKS, type BlockName } from './blocks';
import { namesOf } from './default-names';
import { DefinitionCells } from './definition-cells';
import { isDefinitionTag } from './definition-tag';
import { findBlocks, type FoundBlock } from './find-blocks';
import { Places } from './places';
import { readForm, readMatrix } from './read-arrangements';
import { readBands } from './read-bands';
import { readIndicators } from './read-indicators';
import { ReadProperties } from './read-properties';
import { readRules, readSentences } from './read-rules';
import { FieldReader } from './row-cells';
import { placementProblems } from './placement';
import { PERIOD_KIND, STATUS } from './vocabulary';

export type DefinitionReading =
  | { readonly set: IndicatorSet }
  /** Everything that is wrong, cell by cell down the sheet. */
  | { readonly problems: readonly DefinitionProblem[] };

/** Headings of blocks that make a sheet without its hidden tag a definition. */
const ENOUGH_BLOCKS = 2;

/** Reads a set from its sheet; null when the sheet is not one. */
export function readDefinitionSheet(grid: SheetGrid): DefinitionReading | null {
  const { blocks, problems: ofBlocks } = findBlocks(grid);
  if (!isTagged(grid) && blocks.size < ENOUGH_BLOCKS) return null;

  const cells = new DefinitionCells(grid);
  const fields = new FieldReader(cells);
  const places = new Places();
  const missing = (block: BlockName) => {
    cells.refuse({ row: 0, column: 0 }, { type: 'missing-block', block: BLOCKS[block].heading });
  };
  const ifThere = <Read>(name: BlockName, read: (block: FoundBlock) => Read): Read | null => {
    const block = blocks.get(name);
    return block === undefined ? null : read(block);
  };
  const properties = ifThere('set', (block) => readSetProperties(block, fields));
  if (properties === null) missing('set');
  const indicators = ifThere('indicators', (block) => readIndicators(block, fields, places));
  if (indicators === null) missing('indicators');
  const matrix = readMatrix(blocks, fields, places, missing);
  const form = readForm(blocks, fields, places, missing);
  const bands = ifThere('bands', (block) => readBands(block, fields));
  const draft = {
    ...(properties ?? NO_PROPERTIES),
    indicators: indicators ?? [],
    ...(matrix === undefined ? {} : { matrix }),
    ...(form === undefined ? {} : { form }),
    ...(bands === null || bands === undefined ? {} : { bands }),
    rules: ifThere('rules', (block) => readRules(block, fields, places)) ?? [],
    sentences: ifThere('sentences', (block) => readSentences(block, fields, places)) ?? [],
  };
  // Without the indicators every code would be told of as unknown.
  if (indicators !== null) {
    for (const { path, fault } of [...consistencyProblems(draft), ...placementProblems(draft)]) {
      cells.refuse(places.cellOf(path), fault);
    }
  }
  const problems = [...ofBlocks, ...cells.problems];
  return problems.length > 0 ? { problems: inReadingOrder(problems) } : parsed(draft, places, cells);
}

/** The faults of a sheet as findings. */
export function definitionFindings(
  sheet: string,
  problems: readonly DefinitionProblem[],
): readonly Finding[] {
  return problems.map(({ cell, fault }) => finding('set-definition-fault', { sheet, cell }, { fault }));
}

function isTagged(grid: SheetGrid): boolean {
  const named = grid.names.find(({ name }) => name === TAG_NAME)?.range;
  if (named !== undefined && isDefinitionTag(textAt(grid, { row: named.top, column: named.left })))
    return true;
  return findCell(grid, TAG_ROWS, isDefinitionTag) !== null;
}

/** The tag stands near the top even when a person put rows above it. */
const TAG_ROWS = 20;

const NO_PROPERTIES = {
  id: '',
  effectiveFrom: '',
  title: { vi: '', en: '' },
  shortTitle: { vi: '', en: '' },
  legalSource: '',
  source: '',
  periodKinds: [],
  statuses: [],
};

function readSetProperties(block: FoundBlock, fields: FieldReader) {
  const properties = new ReadProperties(fields, block, 'set');
  const id = fields.required(properties.cell('id'));
  if (id !== '' && !setId.safeParse(id).success) {
    fields.refuse(properties.cell('id'), { type: 'set-id-unreadable', text: id });
  }
  const names = namesOf({
    name: fields.required(properties.cell('title')),
    shortName: fields.text(properties.optional('shortTitle')),
    nameEn: fields.text(properties.optional('titleEn')),
    shortNameEn: fields.text(properties.optional('shortTitleEn')),
  });
  const periodKinds = properties.cell('periodKinds');
  fields.required(periodKinds);
  return {
    id,
    title: names.name,
    shortTitle: names.shortName,
    effectiveFrom: readDate(properties, fields),
    legalSource: fields.required(properties.cell('legalSource')),
    source: fields.required(properties.cell('source')),
    periodKinds: [...fields.words(periodKinds, PERIOD_KIND)],
    statuses: [...fields.words(properties.optional('statuses'), STATUS)],
  };
}

/** Excel makes a date of what looks like one, unless the cell is text. A typed 2026 is a year and no day of 1905. */
function readDate(properties: ReadProperties<'set'>, fields: FieldReader): string {
  const cell = properties.cell('effectiveFrom');
  const text = fields.required(cell);
  const serial = cell.at === null ? null : fields.cells.number(cell.at);
  const date = serial === null ? readDateText(text) : dateOfNumber(toNumber(serial));
  if (date !== null) return writeIsoDate(date);
  if (text !== '') fields.refuse(cell, { type: 'date-unreadable', text });
  return '';
}

function dateOfNumber(serial: number): CalendarDate | null {
  return serial >= FIRST_SERIAL ? dateFromSerial(serial) : null;
}

/** 1/1/1970 as Excel counts days: no definition that is in use is older. */
const FIRST_SERIAL = 25_569;

// The small zod has no words of its own.
z.config(z.locales.en());

/** The schema has the last word; what it refuses that nothing above told of is told as it says it. */
function parsed(draft: unknown, places: Places, cells: DefinitionCells): DefinitionReading {
  const result = indicatorSetSchema.safeParse(draft);
  if (result.success) return { set: result.data };
  for (const { path, message } of result.error.issues) {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    cells.refuse(places.cellOf(steps), { type: 'other', detail: `${steps.join('.')}: ${message}` });
  }
  return { problems: inReadingOrder(cells.problems) };
}

function inReadingOrder(problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] {
  const row = ({ cell }: DefinitionProblem) => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  return [...problems].sort((a, b) => row(a) - row(b));
}
