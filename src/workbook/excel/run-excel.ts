/**
 * How this adapter reaches Excel: `Excel.run`, or something that calls it with options of its own, such as
 * `(batch) => Excel.run({ delayForCellEdit: true }, batch)`.
 */
export type RunExcel = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
