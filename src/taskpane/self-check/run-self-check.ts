import { selfCheck } from '../../actions/self-check';
import { selfCheckText } from '../../actions/self-check-text';
import { readDecimalSign } from '../../workbook/excel/culture';
import type { OfficeHost } from '../../workbook/excel/office-host';
import { removeSheets } from '../../workbook/excel/remove-sheets';
import type { WorkbookPort } from '../../workbook/port';
import type { SelfCheckRun } from '../commands/pane-kit';
import { VERSION } from '../version';

/** Runs the self-check in the Excel that is open and words its result. Rejects with a WorkbookError. */
export async function runSelfCheck(
  host: OfficeHost,
  port: WorkbookPort,
  { language, onProgress, signal }: SelfCheckRun,
): Promise<string> {
  const decimalSign = await readDecimalSign(host.run);
  const result = await selfCheck({
    port,
    remove: (names) => removeSheets(host.run, names),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    version: VERSION,
    build: buildOf(document),
    onProgress,
    signal,
  });
  const { name, version, platform } = host;
  return selfCheckText(result, { hostName: name, hostVersion: version, platform, decimalSign }, language);
}

/** Names the build by the hash of its contents, which stands in the name of its script. */
function buildOf(page: Document): string {
  const scripts = [...page.scripts].map(({ src }) => /taskpane\.([0-9a-f]+)\.js$/.exec(src)?.[1]);
  return scripts.find((hash) => hash !== undefined) ?? '?';
}
