import { Button, Text } from '@fluentui/react-components';
import type { MatchedRow, MatchedTable } from '../../../consolidation/paste/match-rows';
import { confirmationKey } from '../../../consolidation/paste/recognise-table';
import type { PastePlan } from '../../../consolidation/paste/plan-paste';
import { sayPasteOmission } from '../../../language/paste/say-paste';
import type { Unit } from '../../../model/unit';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { actAndFocus } from '../parts/act-and-focus';
import { useShown } from '../parts/use-shown';
import { PASTE_PLACES } from './paste-places';

/** Rows that may be a unit of the list: each needs a person's word. */
export function PasteQuestions({
  matched,
  plan,
}: {
  readonly matched: MatchedTable;
  readonly plan: PastePlan;
}) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const { pasting } = language.pane;
  const dropped = usePaneState(({ paste }) => paste.dropped);
  const questions = matched.rows.filter((row) => asks(row) && !dropped.has(row.line));
  const { items, rest, showMore } = useShown(questions, 10);
  if (questions.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 id={PASTE_PLACES.questions} tabIndex={-1} className={styles.subheading}>
        {pasting.questionsHeading(questions.length)}
      </h3>
      {items.map((row) => {
        const omission = plan.omissions.find(({ line }) => line === row.line);
        return (
          <div key={row.line} className={styles.card}>
            <Text className={styles.wrap}>
              {omission === undefined ? row.name : sayPasteOmission(omission, language)}
            </Text>
            <div className={styles.row}>
              {candidatesOf(row).map((unit) => (
                <Button
                  key={unit.code}
                  size="small"
                  onClick={answer(() => commands.confirmPasteUnit(confirmationKey(row.name), unit.code))}
                >
                  {pasting.isUnit(unit.name)}
                </Button>
              ))}
              {row.match.type === 'confirmed-twice' && (
                <Button
                  size="small"
                  onClick={answer(() => commands.confirmPasteUnit(confirmationKey(row.name), null))}
                >
                  {pasting.withdraw}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                onClick={answer(() => commands.dropPasteRow(row.line))}
              >
                {pasting.dropRow}
              </Button>
            </div>
          </div>
        );
      })}
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {pasting.more(rest)}
        </Button>
      )}
    </section>
  );
}

/** Whether a row waits for a person's word. */
function asks(row: MatchedRow): boolean {
  return row.match.type === 'confirmed-twice' || candidatesOf(row).length > 0;
}

/** The question goes by its answer; the next one is where the person goes on. */
function answer(act: () => void): () => void {
  return () => actAndFocus(act, [PASTE_PLACES.questions, PASTE_PLACES.cells]);
}

/** The units that a row may be, which a person can say. */
export function candidatesOf({ match }: Pick<MatchedRow, 'match'>): readonly Unit[] {
  if (match.type === 'suggested') return match.suggestions.map(({ unit }) => unit);
  if (match.type === 'ambiguous') return match.candidates;
  if (match.type === 'code-name-mismatch') return [match.unitOfCode];
  return [];
}
