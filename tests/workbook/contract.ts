import { setTimeout as wait } from 'node:timers/promises';
import { CONTRACT } from '../../src/workbook/contract/contract';
import type { ContractContext, WholeWorkbook } from '../../src/workbook/contract/contract-case';

/** Runs every case of the contract on an adapter that also shows whole models. */
export function describeWorkbookPort(name: string, open: ContractContext<WholeWorkbook>['open']): void {
  // 20 ms: long enough for an event to come late, as Excel's do.
  const context: ContractContext<WholeWorkbook> = { open, wait, eventLateness: 20 };
  describe(`${name} keeps the promises of WorkbookPort`, () => {
    for (const group of CONTRACT) {
      describe(group.title, () => {
        for (const { title, run } of group.cases) test(title, () => run(context));
      });
    }
  });
}
