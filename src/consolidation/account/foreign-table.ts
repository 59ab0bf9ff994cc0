import { finding, type Finding } from '../../model/finding';
import { headingFingerprint } from '../foreign/heading-fingerprint';
import { proposeMapping } from '../foreign/propose-mapping';
import { readForeign } from '../foreign/read-foreign';
import type { ForeignSheet, SubmittedFile, SubmittedTable } from '../submission';
import type { Question } from './account';
import type { Asked } from './asked';

/** What a sheet of another layout brings: a table once its columns are confirmed, else a question. */
export interface ForeignOffer {
  readonly table: SubmittedTable | null;
  readonly question: Extract<Question, { type: 'mapping' }> | null;
  readonly findings: readonly Finding[];
}

const NOTHING: ForeignOffer = { table: null, question: null, findings: [] };

/** Reads a foreign sheet as a person said, now or for an earlier one of the same headings; asks where nobody did. */
export function foreignTable(
  sheet: ForeignSheet,
  file: SubmittedFile,
  { set, period, units, mappings }: Asked,
): ForeignOffer {
  const fingerprint = headingFingerprint(sheet.rows);
  const columns = mappings.get(fingerprint);
  if (columns === null) return NOTHING;
  if (columns !== undefined) {
    const reading = readForeign(sheet, columns, set, units, period);
    // Columns that no longer fit, or of which two are one indicator, are asked for anew.
    if (reading.type === 'table') return { ...NOTHING, table: reading.table };
  }
  const proposal = proposeMapping(sheet, set, units, period);
  // What cannot be read as a table of units and figures of this set is none of ours.
  if (proposal.type === 'refused') return NOTHING;
  return {
    table: null,
    question: {
      type: 'mapping',
      fingerprint,
      file: file.name,
      sheet: sheet.sheet,
      headings: proposal.headings,
      columns: proposal.columns,
    },
    findings: [finding('mapping-unconfirmed', { sheet: sheet.sheet }, {})],
  };
}
