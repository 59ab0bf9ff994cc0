import { finding, type Finding } from '../model/finding';
import type { FileFault } from '../workbook/file-fault';
import { WorkbookError } from '../workbook/port';

/** What is told of a file that could not be read. An error nobody foresaw is told whole, never swallowed. */
export function fileFinding(file: string, error: unknown): Finding {
  return findingOf(file, faultOf(error));
}

function faultOf(error: unknown): FileFault {
  if (error instanceof WorkbookError && error.fault !== null) return error.fault;
  return { type: 'unforeseen', detail: error instanceof Error ? error.message : String(error) };
}

function findingOf(workbook: string, fault: FileFault): Finding {
  const place = { workbook };
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
