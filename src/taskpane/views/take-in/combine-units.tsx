import { Button, Text } from '@fluentui/react-components';
import { combinedLines } from '../../../actions/combined-lines';
import type { CombinePlan } from '../../../actions/combine-units';
import { COMBINE } from '../../../language/take-in/combine';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import { judgementSettings } from '../../state/judgement-choice';
import { collectedInUse } from '../../take-in/collected-in-use';
import { useBlockStyles } from '../parts/block-styles';
import { JudgementFields } from '../parts/judgement-fields';
import { PersonsWork } from '../parts/persons-work';

/** The results of all units, once their forms stand on one sheet. */
export function CombineUnits() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const texts = COMBINE[usePaneState(({ language }) => language.id)];
  const collected = usePaneState(collectedInUse);
  const isJudged = usePaneState(({ judgement }) => judgementSettings(judgement) !== null);
  const combined = usePaneState(({ takeIn }) => takeIn.combined);
  const combining = usePaneState(({ takeIn }) => takeIn.combining);
  const { report } = useTexts();
  if (collected === null) return null;
  return (
    <section className={styles.block} aria-labelledby="ket-qua">
      <h3 id="ket-qua" className={styles.subheading}>
        {texts.heading}
      </h3>
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {texts.hint}
      </Text>
      <JudgementFields asksIncrease={false} />
      {combining === null ? (
        <Button disabledFocusable={!mayWrite || !isJudged} onClick={() => void commands.makeResults()}>
          {texts.make}
        </Button>
      ) : (
        <>
          <PersonsWork work={combining.plan} open={combining.open} />
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={!mayWrite}
              onClick={() => void commands.confirmResults()}
            >
              {report.confirm}
            </Button>
            <Button onClick={commands.dropResults}>{report.drop}</Button>
          </div>
        </>
      )}
      <div role="status" className={styles.block}>
        {combined !== null && <Results plan={combined} />}
      </div>
    </section>
  );
}

function Results({ plan }: { readonly plan: CombinePlan }) {
  const styles = useBlockStyles();
  const texts = COMBINE[usePaneState(({ language }) => language.id)];
  return (
    <>
      {combinedLines(plan, texts).map((line) => (
        <Text key={line} className={styles.wrap}>
          {line}
        </Text>
      ))}
    </>
  );
}
