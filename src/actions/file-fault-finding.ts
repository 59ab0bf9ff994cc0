import { finding, type Finding } from '../model/finding';
import type { FileFault } from '../workbook/file-fault';
import { WorkbookError } from '../workbook/port';

/** What a person is told of a file that cannot be read; `file` is its name. An error nobody foresaw is a finding too. */
export function fileFaultFinding(error: unknown, file: string): Finding {
  const place = { workbook: file };
  const fault = faultOf(error);
  switch (fault.type) {
    case 'empty':
      return finding('file-empty', place, {});
    case 'encrypted':
      return finding('file-encrypted', place, {});
    case 'other-format':
      return finding('file-other-format', place, { format: fault.format });
    case 'not-a-workbook':
      return finding('file-not-workbook', place, { kind: fault.kind });
    case 'damaged':
      return finding('file-damaged', place, { part: fault.part });
    case 'unsafe': {
      const { danger, found, limit } = fault;
      return finding('file-unsafe', place, { danger, found, limit });
    }
    case 'unforeseen':
      return finding('file-unforeseen', place, { detail: fault.detail });
  }
}

function faultOf(error: unknown): FileFault {
  if (error instanceof WorkbookError) {
    return error.fault ?? { type: 'unforeseen', detail: `${error.code}: ${error.detail}` };
  }
  return { type: 'unforeseen', detail: error instanceof Error ? error.message : String(error) };
}
