import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { computeRegisterSections } from '../../../actions/register-sections';
import { computeSections } from '../../../actions/report-sections';
import { USUAL_SETTINGS } from '../../../judgement/judge-form';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { judgementSettings } from '../../state/judgement-choice';
import { registerRequestsOf, reportItems, requestsOf } from '../../state/report-choice';
import { useBlockStyles } from '../parts/block-styles';
import { asksForIncrease, JudgementFields } from '../parts/judgement-fields';
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
  const hasSheets = reportItems(open.contents).length > 0;
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
  const judgement = usePaneState((state) => state.judgement);
  const settings = useMemo(() => judgementSettings(judgement), [judgement]);
  const result = useMemo(() => {
    const { contents } = open;
    const requests = requestsOf(contents, choice);
    const ofSets = computeSections(contents, requests, choice.ties, settings ?? USUAL_SETTINGS);
    if (ofSets.type === 'problem') return ofSets;
    const ofRegisters = computeRegisterSections(contents, registerRequestsOf(contents, choice));
    if (ofRegisters.type === 'problem') return ofRegisters;
    return { type: 'sections', sections: ofSets.sections, registers: ofRegisters.sections } as const;
  }, [open, choice, settings]);
  if (reviewed !== null) return <PlanReview reviewed={reviewed} />;
  const printed = result.type === 'problem' ? [] : [...result.sections, ...result.registers];
  const judged =
    result.type === 'problem'
      ? []
      : result.sections.flatMap((section) =>
          section.arrangement === 'form' ? (section.judgement ?? []) : [],
        );
  const ranksUnits =
    result.type === 'problem' || result.sections.some(({ arrangement }) => arrangement === 'matrix');
  // Lists are printed as they were typed, in one layout.
  const printsSets = result.type === 'problem' || result.sections.length > 0;
  const isEmpty = result.type === 'sections' && printed.length === 0;
  const canMake = mayWrite && printed.length > 0 && settings !== null;
  return (
    <>
      <SectionFields contents={open.contents} choice={choice} />
      {judged.length > 0 && <JudgementFields asksIncrease={judged.some(asksForIncrease)} />}
      {printsSets && <ReportStyleFields choice={choice} ranksUnits={ranksUnits} />}
      {isEmpty && <Text>{texts.noSections}</Text>}
      {result.type === 'problem' ? (
        <ProblemNote problem={result.problem} />
      ) : (
        !isEmpty && (
          <Text size={200} className={styles.quiet}>
            {texts.printed(
              sum(printed.map(({ warnings }) => warnings.length)),
              sum(printed.map(({ accepted }) => accepted.length)),
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
