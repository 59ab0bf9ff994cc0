import type { CreateWorkbook } from './new-workbook';
import type { RunExcel } from './run-excel';

/** Excel as Office describes it. */
export interface OfficeHost {
  readonly run: RunExcel;
  readonly createWorkbook: CreateWorkbook;
  readonly name: string;
  readonly version: string;
  readonly platform: string;
  /** The colour of Office's own panes, `#rrggbb`; undefined where Office does not tell. */
  readonly background: string | undefined;
}

/** Waits until Office is ready and says where the program runs. A cell that is being edited delays the work. */
export async function openOfficeHost(): Promise<OfficeHost> {
  await Office.onReady();
  // What a library of another age lacks is undefined, whatever its types say.
  const context: Partial<Office.Context> = Office.context;
  return {
    run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
    createWorkbook: (base64) => Excel.createWorkbook(base64),
    name: String(context.diagnostics?.host ?? 'Excel'),
    version: context.diagnostics?.version ?? '?',
    platform: String(context.diagnostics?.platform ?? '?'),
    background: context.officeTheme?.bodyBackgroundColor,
  };
}
