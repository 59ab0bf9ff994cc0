import type { DocumentedType } from '../object/object-type';
import { APPLICATION_TYPES } from './application';
import { CONDITIONAL_FORMAT_TYPES } from './conditional-formats';
import { dataValidation } from './data-validation';
import { freezePanes } from './freeze-panes';
import { namedItem, names } from './names';
import { horizontalPageBreaks } from './page-breaks';
import { PAGE_LAYOUT_TYPES } from './page-layout';
import { protection } from './protection';
import { range } from './range';
import { FORMAT_TYPES } from './range-format';
import { table, tables } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

/** Every class of Excel's object model that is simulated. */
export const SIMULATED_TYPES: readonly DocumentedType[] = [
  workbook,
  ...APPLICATION_TYPES,
  worksheets,
  worksheet,
  range,
  ...FORMAT_TYPES,
  dataValidation,
  ...CONDITIONAL_FORMAT_TYPES,
  names,
  namedItem,
  tables,
  table,
  freezePanes,
  protection,
  ...PAGE_LAYOUT_TYPES,
  horizontalPageBreaks,
];
