import type { Form, FormColumn, FormRow } from '../../model/indicator-set';
import type { Matrix, ReportSection } from '../../model/set/matrix';
import type { BlockName, ColumnsOf } from './blocks';
import type { FoundBlock } from './find-blocks';
import type { Places } from './places';
import { ReadProperties } from './read-properties';
import { cellIn, refuseEmpty, type FieldReader, type LabelledCell } from './row-cells';
import { NUMERALS, ORIENTATION, PRINTED, ROLE, ROW_TYPE } from './vocabulary';

type Blocks = ReadonlyMap<BlockName, FoundBlock>;
/** Tells of a block that is needed and is not there. */
type Missing = (block: BlockName) => void;

/** The matrix and its report; undefined where their blocks are not there or hold nothing. */
export function readMatrix(
  blocks: Blocks,
  fields: FieldReader,
  places: Places,
  missing: Missing,
): Matrix | undefined {
  const [own, sections] = [blocks.get('matrix'), blocks.get('sections')];
  if (isEmpty(own, fields) && isEmpty(sections, fields)) return undefined;
  if (own === undefined) missing('matrix');
  if (sections === undefined) missing('sections');
  if (own === undefined || sections === undefined) return undefined;
  refuseEmpty(sections, fields);

  const properties = new ReadProperties(fields, own, 'matrix', ['title']);
  const columns = properties.cell('columns');
  const title = properties.lines('title');
  places.put(['matrix'], { at: { row: own.headingRow, column: 0 } });
  places.put(['matrix', 'columns'], columns);
  places.put(['matrix', 'report', 'sections'], { at: { row: sections.headingRow, column: 0 } });
  title.forEach((cell, index) => places.put(['matrix', 'report', 'title', index], cell));
  fields.required(columns);
  return {
    columns: [...fields.codes(columns)],
    report: {
      title: title.map((cell) => fields.text(cell)),
      sections: sections.rows.map((row, index) => readSection(sections, row, fields, places, index)),
    },
  };
}

function readSection(
  block: FoundBlock,
  row: number,
  fields: FieldReader,
  places: Places,
  index: number,
): ReportSection {
  const cell = (column: ColumnsOf<'sections'>): LabelledCell => cellIn(block, row, column);
  const path = ['matrix', 'report', 'sections', index];
  places.put(path, cell('indicator'));
  places.put([...path, 'indicator'], cell('indicator'));
  places.put([...path, 'parentRows'], cell('parentRows'));
  const parentSuffix = fields.text(cell('parentSuffix'));
  return {
    indicator: fields.code(cell('indicator')),
    heading: fields.template(cell('heading')),
    parentCaption: fields.template(cell('parentCaption')),
    unitCaption: fields.template(cell('unitCaption')),
    ...(parentSuffix === '' ? {} : { parentSuffix }),
    parentRows: [...fields.codes(cell('parentRows'))],
  };
}

/** The form; undefined where its blocks are not there or hold nothing. */
export function readForm(
  blocks: Blocks,
  fields: FieldReader,
  places: Places,
  missing: Missing,
): Form | undefined {
  const [own, columns, rows] = [blocks.get('form'), blocks.get('columns'), blocks.get('rows')];
  if ([own, columns, rows].every((block) => isEmpty(block, fields))) return undefined;
  if (own === undefined) missing('form');
  if (columns === undefined) missing('columns');
  if (rows === undefined) missing('rows');
  if (own === undefined || columns === undefined || rows === undefined) return undefined;
  refuseEmpty(columns, fields);
  refuseEmpty(rows, fields);

  const properties = new ReadProperties(fields, own, 'form', ['title']);
  const title = properties.lines('title');
  if (title.length === 0) fields.missing(properties.cell('title'));
  places.put(['form'], { at: { row: own.headingRow, column: 0 } });
  places.put(['form', 'columns'], { at: { row: columns.headingRow, column: 0 } });
  places.put(['form', 'rows'], { at: { row: rows.headingRow, column: 0 } });
  return {
    title: title.map((cell) => fields.template(cell)),
    orientation: fields.requiredWord(properties.cell('orientation'), ORIENTATION) ?? 'portrait',
    ordinalHeading: fields.required(properties.cell('ordinalHeading')),
    nameHeading: fields.required(properties.cell('nameHeading')),
    nameWidth: fields.bounded(properties.cell('nameWidth'), { min: 10, max: 100 }) ?? 10,
    numerals: fields.word(properties.optional('numerals'), NUMERALS) ?? 'plain',
    columns: readColumns(columns, fields, places),
    rows: readRows(rows, fields, places),
  };
}

function readColumns(block: FoundBlock, fields: FieldReader, places: Places): FormColumn[] {
  const columns: FormColumn[] = [];
  for (const row of block.rows) {
    const column = readColumn(block, row, fields);
    if (column === null) continue;
    places.put(['form', 'columns', columns.length], cellIn(block, row, 'role'));
    columns.push(column);
  }
  return columns;
}

const FACET = /^[a-z][a-z-]*$/;

function readColumn(block: FoundBlock, row: number, fields: FieldReader): FormColumn | null {
  const cell = (column: ColumnsOf<'columns'>): LabelledCell => cellIn(block, row, column);
  const role = fields.requiredWord(cell('role'), ROLE);
  const described = {
    heading: fields.template(cell('heading')),
    printed: fields.word(cell('printed'), PRINTED) !== 'no',
    width: fields.bounded(cell('width'), { min: 4, max: 80 }) ?? 4,
  };
  switch (role) {
    case 'measure':
    case 'target':
    case 'remark':
      fields.refuseFilled(cell('facet'), ROLE[role]);
      return { ...described, role };
    case 'value':
    case 'previous': {
      const facet = fields.required(cell('facet'));
      if (facet !== '' && !FACET.test(facet))
        fields.refuse(cell('facet'), { type: 'facet-unreadable', text: facet });
      return { ...described, role, facet };
    }
    case null:
      return null;
  }
}

function readRows(block: FoundBlock, fields: FieldReader, places: Places): FormRow[] {
  const rows: FormRow[] = [];
  for (const row of block.rows) {
    const cell = (column: ColumnsOf<'rows'>): LabelledCell => cellIn(block, row, column);
    const facets = [...block.facets].map(([facet, column]) => ({
      facet,
      cell: { at: { row, column }, label: facet },
    }));
    const type = fields.requiredWord(cell('type'), ROW_TYPE);
    const printed = { ordinal: fields.ordinal(cell('ordinal')), name: fields.required(cell('name')) };
    if (type === 'group') {
      for (const filled of [cell('code'), cell('measure'), ...facets.map((one) => one.cell)]) {
        fields.refuseFilled(filled, ROW_TYPE.group);
      }
      rows.push({ type, ...printed });
      continue;
    }
    const path = ['form', 'rows', rows.length];
    const code = fields.code(cell('code'));
    const cells = facets.flatMap((one) => {
      if (fields.text(one.cell) === '') return [];
      places.put([...path, 'cells', one.facet], one.cell);
      const indicator = fields.code(one.cell);
      return indicator === '' ? [] : [[one.facet, indicator] as const];
    });
    if (code === '' || type === null) continue;
    places.put(path, cell('code'));
    places.put([...path, 'code'], cell('code'));
    rows.push({
      type,
      code,
      ...printed,
      measure: fields.text(cell('measure')),
      cells: Object.fromEntries(cells),
    });
  }
  return rows;
}

/** A block of properties with its labels and no values is empty as well. */
function isEmpty(block: FoundBlock | undefined, fields: FieldReader): boolean {
  if (block === undefined) return true;
  if (!block.columns.has('value')) return block.rows.length === 0;
  return block.rows.every((row) => fields.text(cellIn(block, row, 'value')) === '');
}
