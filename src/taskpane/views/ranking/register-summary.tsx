import { Text } from '@fluentui/react-components';
import { recordLines } from '../../../registers/record-line';
import type { RegisterTable } from '../../../registers/register-table';
import { summarise } from '../../../registers/summary';
import { summaryText } from '../../../sheets/register/summary-text';
import { useTexts } from '../../pane-context';
import { CopyableLines } from '../parts/copyable-lines';

/** What a register adds up to, and its records as the lines of a report. Lists are Vietnamese in every language. */
export function RegisterSummary({ table }: { readonly table: RegisterTable }) {
  const { judging } = useTexts();
  const { register, records } = table;
  const lines = [summaryText(register, summarise(table)), ...new Set(recordLines(register, records))];
  return (
    <>
      <Text>{judging.registerCounted}</Text>
      <CopyableLines lines={lines} lang="vi" />
    </>
  );
}
