import { NOTHING_REMEMBERED } from '../../src/consolidation/memory';
import { catalogue } from '../../src/indicator-sets/catalogue';
import type { Contents } from '../../src/actions/read-contents';
import type { Acceptance, Finding } from '../../src/model/finding';
import type { UnitList } from '../../src/model/unit';
import { entryTable, layoutOf, type TypedTable } from './entry-table';

/** An entry sheet as it was typed, with what its reading already found. */
export interface TypedSheet {
  readonly typed: TypedTable;
  readonly workbook?: string;
  readonly findings?: readonly Finding[];
  /** Whether not even its period could be read. */
  readonly unread?: true;
}

interface Around {
  readonly unitList?: UnitList;
  readonly unitListFindings?: readonly Finding[];
  readonly acceptances?: readonly Acceptance[];
}

/** What reading the workbooks brought. */
export function contentsWith(sheets: readonly TypedSheet[], around: Around = {}): Contents {
  return {
    sets: catalogue,
    definitions: [],
    definitionFindings: [],
    entrySheets: sheets.map(({ typed, workbook = 'so-lieu.xlsx', findings = [], unread }) => ({
      arrangement: 'matrix',
      table: unread === true ? null : entryTable(typed),
      codeless: [],
      layout: layoutOf(typed),
      findings,
      workbook,
    })),
    collectedSheets: [],
    registerSheets: [],
    unitLists: new Map(),
    unitList: around.unitList ?? null,
    unitListFindings: around.unitListFindings ?? [],
    acceptances: around.acceptances ?? [],
    memory: NOTHING_REMEMBERED,
    foreignSheets: [],
  };
}
