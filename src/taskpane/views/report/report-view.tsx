import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { computeSections } from '../../../actions/report-sections';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { entryTables } from '../../state/entry-tables';
import { requestsOf } from '../../state/report-choice';
import { useBlockStyles } from '../parts/block-styles';
import { ProblemNote } from '../parts/problem-note';
import { PlanReview } from './plan-review';
import { ReportStyleFields } from './report-style-fields';
import { SectionFields } from './section-fields';

/** Making the printed report of one or more sheets. */
export default function ReportView() {
  const workbook = usePaneState((state) => state.workbook);
  return workbook.type === 'read' ? <Report open={workbook.open} /> : null;
}

function Report({ open }: { readonly open: OpenWorkbook }) {
  const styles = useBlockStyles();
  const { report: texts } = useTexts();
  const hasSheets = entryTables(open.contents).length > 0;
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {hasSheets ? <ReportForm open={open} /> : <Text>{texts.noSheets}</Text>}
    </div>
  );
}

function ReportForm({ open }: { readonly open: OpenWorkbook }) {
  const styles = useBlockStyles();
  const { report: texts } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const choice = usePaneState((state) => state.report);
  const reviewed = usePaneState((state) => state.reviewed);
  const requests = useMemo(() => requestsOf(open.contents, choice), [open, choice]);
  const result = useMemo(
    () => computeSections(open.contents, requests, choice.ties),
    [open, requests, choice.ties],
  );
  if (reviewed !== null) return <PlanReview reviewed={reviewed} />;
  const canMake = mayWrite && requests.length > 0 && result.type === 'sections';
  return (
    <>
      <SectionFields contents={open.contents} choice={choice} />
      <ReportStyleFields choice={choice} />
      {requests.length === 0 && <Text>{texts.noSections}</Text>}
      {result.type === 'problem' ? (
        <ProblemNote problem={result.problem} />
      ) : (
        requests.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {texts.printed(
              sum(result.sections.map(({ warnings }) => warnings.length)),
              sum(result.sections.map(({ accepted }) => accepted.length)),
            )}
          </Text>
        )
      )}
      <Button appearance="primary" disabledFocusable={!canMake} onClick={() => void commands.makeReport()}>
        {texts.make}
      </Button>
    </>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
