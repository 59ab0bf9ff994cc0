import type { WorkbookPort } from '../port';
import type { SheetModel } from '../sheet-model';

/** An adapter under test, holding the sheets it was opened with. */
export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /** All that the workbook holds now, in tab order; null where only the port can be asked, as in a real Excel. */
  readonly models: (() => Promise<readonly SheetModel[]>) | null;
}

/** One that also shows what the port does not: styles, widths, merges, rules, print set-up. */
export interface WholeWorkbook extends OpenedWorkbook {
  readonly models: () => Promise<readonly SheetModel[]>;
}

/** What the surroundings give to a case. */
export interface ContractContext<Opened extends OpenedWorkbook = OpenedWorkbook> {
  /** Opens a workbook of these sheets; at least one of them is visible. */
  readonly open: (initial: readonly SheetModel[]) => Promise<Opened>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which an event that was not heard did not come. */
  readonly eventLateness: number;
}

/** One promise of `WorkbookPort`. `run` rejects with a `ContractBreach` when the promise is not kept. */
export type ContractCase = PortCase | ModelsCase;

/** Where a case can run: beside the sheets of somebody else, or only where no other sheet is and names stay as given. */
export type CaseNeeds = 'any-workbook' | 'own-workbook';

interface CaseOf<Sees extends string, Opened extends OpenedWorkbook> {
  readonly title: string;
  readonly needs: CaseNeeds;
  /** Whether the port tells all, or whole models are compared. */
  readonly sees: Sees;
  readonly run: (context: ContractContext<Opened>) => Promise<void>;
}

export type PortCase = CaseOf<'port', OpenedWorkbook>;
export type ModelsCase = CaseOf<'models', WholeWorkbook>;

/** Cases about one part of the port. */
export interface ContractGroup {
  readonly title: string;
  readonly cases: readonly ContractCase[];
}

/** A case that looks through the port alone. */
export function portCase(title: string, run: PortCase['run'], needs: CaseNeeds = 'any-workbook'): PortCase {
  return { title, needs, sees: 'port', run };
}

/** A case that compares whole models. */
export function modelsCase(
  title: string,
  run: ModelsCase['run'],
  needs: CaseNeeds = 'any-workbook',
): ModelsCase {
  return { title, needs, sees: 'models', run };
}
