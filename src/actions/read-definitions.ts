import { catalogueWith, type SetCatalogue } from '../indicator-sets/catalogue';
import { finding, type Finding } from '../model/finding';
import type { IndicatorSet } from '../model/indicator-set';
import { definitionFindings, readDefinitionSheet } from '../sheets/definition/definition-reading';
import type { SheetGrid } from '../workbook/port';

/** A set and the sheet that defines it. */
export interface FoundDefinition {
  readonly set: IndicatorSet;
  readonly workbook: string;
  readonly sheet: string;
}

/** What a workbook says of sets. */
export interface WorkbookDefinitions {
  readonly definitions: readonly FoundDefinition[];
  readonly findings: readonly Finding[];
  /** The sheets that are definitions, sound or not. */
  readonly sheets: ReadonlySet<string>;
}

/** Reads the definitions of a workbook; of two of one set the first counts and the second is a fault. */
export function readDefinitions(workbook: string, grids: readonly SheetGrid[]): WorkbookDefinitions {
  const definitions: FoundDefinition[] = [];
  const findings: Finding[] = [];
  const sheets = new Set<string>();
  for (const grid of grids) {
    const reading = readDefinitionSheet(grid);
    if (reading === null) continue;
    sheets.add(grid.name);
    if ('problems' in reading) {
      findings.push(...definitionFindings(grid.name, reading.problems));
      continue;
    }
    const { set } = reading;
    const other = definitions.find((definition) => definition.set.id === set.id);
    if (other === undefined) definitions.push({ set, workbook, sheet: grid.name });
    else {
      const fault = { type: 'repeated-set', set: set.id, otherSheet: other.sheet } as const;
      findings.push(finding('set-definition-fault', { sheet: grid.name }, { fault }));
    }
  }
  return { definitions, findings, sheets };
}

/** The sets by which the entry sheets of a workbook are read: its own, the built-in ones, those of the other workbooks. */
export function setsOfWorkbook(own: WorkbookDefinitions, all: readonly WorkbookDefinitions[]): SetCatalogue {
  const setsOf = ({ definitions }: WorkbookDefinitions) => definitions.map(({ set }) => set);
  return catalogueWith(setsOf(own), all.flatMap(setsOf));
}
