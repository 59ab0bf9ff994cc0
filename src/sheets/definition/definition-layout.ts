import { hasForm, hasMatrix, type IndicatorSet } from '../../model/indicator-set';
import { rangeText } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet-model';
import { TAG_NAME } from '../entry/tag';
import { columnsWidth, MARGINS, PAGE_NUMBERS, printableWidth } from '../paper';
import { SheetBuilder } from '../sheet-builder';
import { BLOCKS, facetHeading } from './blocks';
import { DefinitionDraft, WIDTHS } from './definition-draft';
import {
  bandRow,
  columnRow,
  facetsOf,
  formProperties,
  formRow,
  indicatorRow,
  matrixRows,
  ruleRow,
  sectionRow,
  setRows,
} from './definition-rows';
import { DEFINITION_STYLES } from './definition-styles';
import { writeDefinitionTag } from './definition-tag';

const HELP =
  'Sửa, thêm, bớt dòng ngay trên trang này rồi bấm Kiểm tra: mỗi chỗ sai được báo kèm ô. Ô trắng là ô được sửa. ' +
  'Chép cả trang sang sổ tính khác để dùng ở đó.';
const ROW = { title: 0, help: 1, tag: 2, firstBlock: 4 } as const;
/** The column at which the second page begins. */
const FIRST_PAGE = 8;

/** The tab of a set's definition; Excel takes 31 letters. */
export function definitionSheetName({ id }: Pick<IndicatorSet, 'id'>): string {
  return `Danh mục ${id}`.slice(0, 31);
}

/** The whole set as a sheet that an official can read, edit and hand on. */
export function layoutDefinitionSheet(set: IndicatorSet): SheetModel {
  const sheet = new SheetBuilder(definitionSheetName(set), DEFINITION_STYLES);
  const draft = new DefinitionDraft(sheet, ROW.firstBlock);
  draft.properties('set', setRows(set));
  draft.table('indicators', set.indicators.map(indicatorRow));
  if (hasMatrix(set)) {
    draft.properties('matrix', matrixRows(set.matrix));
    draft.table('sections', set.matrix.report.sections.map(sectionRow));
  }
  if (hasMatrix(set) || set.bands !== undefined) draft.table('bands', (set.bands ?? []).map(bandRow));
  if (hasForm(set)) {
    const { form } = set;
    draft.properties('form', formProperties(form));
    draft.table('columns', form.columns.map(columnRow));
    const rows = form.rows.map((row) => ({
      ...formRow(row),
      ...(row.type === 'group'
        ? {}
        : Object.fromEntries(facetsOf(form).map((facet) => [facetHeading(facet), row.cells[facet] ?? null]))),
    }));
    draft.table('rows', rows, facetsOf(form).map(facetHeading));
  }
  draft.table('rules', set.rules.map(ruleRow));
  draft.table(
    'sentences',
    set.sentences.map((text, index) => ({ ordinal: String(index + 1), text })),
  );

  sheet.put(ROW.title, 0, titleFormula(set), 'title');
  sheet.setRow(ROW.title, { height: 24 });
  sheet.put(ROW.help, 0, HELP, 'help');
  sheet.put(ROW.tag, 0, writeDefinitionTag(), 'key');
  sheet.setRow(ROW.tag, { hidden: true });
  WIDTHS.forEach((width, column) => {
    sheet.setColumn(column, { width });
  });
  const scale = Math.min(
    ...[WIDTHS.slice(0, FIRST_PAGE), [WIDTHS[0], ...WIDTHS.slice(FIRST_PAGE)]].map(scaleOf),
  );
  return sheet.build({
    tabColor: '548235',
    validations: draft.validations,
    names: [{ name: TAG_NAME, range: { top: ROW.tag, left: 0, bottom: ROW.tag, right: 0 } }],
    freeze: { rows: 1, columns: 2 },
    page: {
      paper: 'a4',
      orientation: 'landscape',
      margins: MARGINS,
      scaling: { type: 'percent', percent: scale },
      titleRows: { first: ROW.title, last: ROW.title },
      titleColumns: { first: 0, last: 0 },
      breaksBeforeRows: [],
      breaksBeforeColumns: [FIRST_PAGE],
      centredHorizontally: false,
      ...PAGE_NUMBERS,
    },
  });
}

/** Follows the name that a person gives the set. */
function titleFormula({ title, shortTitle }: IndicatorSet): SheetModel['cells'][number]['content'] {
  const at = (row: number) => rangeText({ top: row, left: 1, bottom: row, right: 1 });
  const first = ROW.firstBlock + BLOCKS.set.help.length + 2;
  const [full, short] = [at(first + 1), at(first + 2)];
  const name = shortTitle.vi || title.vi;
  return {
    formula: `=UPPER("Danh mục chỉ tiêu: "&IF(${short}="",${full},${short}))`,
    cached: `Danh mục chỉ tiêu: ${name}`.toUpperCase(),
  };
}

function scaleOf(widths: readonly number[]): number {
  return Math.min(100, Math.floor((printableWidth('landscape') / columnsWidth(widths)) * 100));
}
