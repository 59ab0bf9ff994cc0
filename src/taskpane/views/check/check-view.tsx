import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePaneState, useTexts } from '../../pane-context';
import { groupedFindings } from '../../state/grouped-findings';
import type { WorkbookView } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';
import { AcceptedList } from './accepted-list';
import { GroupView } from './group-view';

/** What the checks found, the gravest first. */
export default function CheckView() {
  const workbook = usePaneState((state) => state.workbook);
  return workbook.type === 'read' ? <Findings workbook={workbook} /> : null;
}

function Findings({ workbook }: { readonly workbook: Extract<WorkbookView, { type: 'read' }> }) {
  const styles = useBlockStyles();
  const { check } = useTexts();
  const { findings, judged, open } = workbook;
  const severities = useMemo(() => groupedFindings(findings, judged), [findings, judged]);
  const sheets = open.contents.entrySheets.length + open.contents.registerSheets.length;
  const [errors = 0, warnings = 0, notes = 0] = severities.map(({ count }) => count);
  return (
    <div className={styles.view}>
      <div>
        <h2 className={styles.heading}>{check.heading}</h2>
        <Text block>
          {sheets === 0 && findings.length === 0
            ? check.noSheets
            : errors + warnings + notes === 0
              ? check.none(sheets)
              : check.counts(errors, warnings, notes)}
        </Text>
      </div>
      {severities
        .filter(({ count }) => count > 0)
        .map(({ severity, count, groups }) => (
          <section key={severity} className={styles.block} aria-labelledby={`muc-do-${severity}`}>
            <h3 id={`muc-do-${severity}`} className={styles.subheading}>
              {check.severityHeading[severity](count)}
            </h3>
            {groups.map((group) => (
              <GroupView key={group.code} severity={severity} group={group} />
            ))}
          </section>
        ))}
      <AcceptedList accepted={judged.accepted} />
    </div>
  );
}
