import { NOTHING_REMEMBERED } from '../consolidation/memory';
import { catalogue } from '../indicator-sets/catalogue';
import type { OpenWorkbook } from './open-workbook';
import type { WorkbookSheets } from './workbook-sheets';

/** A workbook in which nothing stands: that can be said without any of the code that reads sheets. */
export function blankWorkbook({ sheetNames, grids }: WorkbookSheets): OpenWorkbook {
  return {
    contents: {
      sets: catalogue,
      definitions: [],
      definitionFindings: [],
      entrySheets: [],
      collectedSheets: [],
      registerSheets: [],
      unitLists: new Map(),
      unitList: null,
      unitListFindings: [],
      acceptances: [],
      memory: NOTHING_REMEMBERED,
      foreignSheets: grids.map(({ name }) => ` › ${name}`),
    },
    sheetNames,
    grids: new Map(grids.map((grid) => [grid.name, grid])),
    originals: [],
    journal: { entries: [], widths: [], marks: [], exists: false },
    unfinished: null,
    undoable: null,
  };
}
