import { Button, Text } from '@fluentui/react-components';
import { useCommands, useMayWrite, useTexts } from '../../pane-context';
import type { PaneState } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';
import { PersonsWork } from '../parts/persons-work';

/** What a person did in the old report, which the new one would replace or move: asked before it is written. */
export function PlanReview({ reviewed }: { readonly reviewed: NonNullable<PaneState['reviewed']> }) {
  const { plan, open, empty } = reviewed;
  const styles = useBlockStyles();
  const { report: texts, periods } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
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
      <PersonsWork work={plan} open={open} />
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
