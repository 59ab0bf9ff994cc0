import { Button, Text } from '@fluentui/react-components';
import { useCommands, useMayWrite, useTexts } from '../../pane-context';
import type { PaneState } from '../../state/pane-state';
import { shownText } from '../../state/shown-text';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';

/** What a person did in the old report, which the new one would replace or move: asked before it is written. */
export function PlanReview({ reviewed }: { readonly reviewed: NonNullable<PaneState['reviewed']> }) {
  const { plan, open, empty } = reviewed;
  const styles = useBlockStyles();
  const { report: texts, periods } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const edits = plan.edits.map(({ sheet, cell, text }) =>
    texts.edit(sheet, cell, shownText(open, sheet, cell) ?? text),
  );
  const moved = plan.moved.map(({ sheet, from, to, text }) =>
    texts.moved(sheet, from, to, shownText(open, sheet, from) ?? text),
  );
  return (
    <section className={styles.block} aria-labelledby="xem-truoc">
      <h3 id="xem-truoc" className={styles.subheading}>
        {texts.reviewHeading}
      </h3>
      {empty.map((period) => (
        <Text key={period.id} className={styles.wrap}>
          {texts.reviewEmpty(periods.written(period))}
        </Text>
      ))}
      {edits.length > 0 && <ChangeList heading={texts.reviewEdits(edits.length)} lines={edits} />}
      {moved.length > 0 && <ChangeList heading={texts.reviewMoved(moved.length)} lines={moved} />}
      {plan.unverified.length > 0 && (
        <Text className={styles.wrap}>{texts.reviewUnverified(plan.unverified)}</Text>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={!mayWrite}
          onClick={() => void commands.confirmReport()}
        >
          {texts.confirm}
        </Button>
        <Button onClick={commands.dropPlan}>{texts.drop}</Button>
      </div>
    </section>
  );
}

function ChangeList({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  const styles = useBlockStyles();
  const { report: texts } = useTexts();
  const { items, rest, showMore } = useShown(lines, 12);
  return (
    <>
      <Text weight="semibold">{heading}</Text>
      <ul className={styles.list}>
        {items.map((line) => (
          <li key={line} className={styles.wrap}>
            {line}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {texts.more(rest)}
        </Button>
      )}
    </>
  );
}
