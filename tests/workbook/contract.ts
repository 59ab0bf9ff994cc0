import { describePatching } from './contract-patching';
import { describeReading } from './contract-reading';
import { describeRefusals } from './contract-refusals';
import { describeReplacing } from './contract-replacing';
import { describeWatching } from './contract-watching';
import type { OpenHarness } from './harness';

export type { OpenHarness } from './harness';

/** Every promise of `port.ts`, for any adapter. It uses nothing but the port. */
export function describeWorkbookPort(name: string, open: OpenHarness): void {
  describe(`${name} keeps the promises of WorkbookPort`, () => {
    describeReading(open);
    describeReplacing(open);
    describePatching(open);
    describeRefusals(open);
    describeWatching(open);
  });
}
