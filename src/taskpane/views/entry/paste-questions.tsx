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
  const questions = matched.rows.filter((row) => candidatesOf(row).length > 0);
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
                  onClick={() =>
                    actAndFocus(
                      () => commands.confirmPasteUnit(confirmationKey(row.name), unit.code),
                      [PASTE_PLACES.questions, PASTE_PLACES.cells],
                    )
                  }
                >
                  {pasting.isUnit(unit.name)}
                </Button>
              ))}
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

/** The units that a row may be, which a person can say. */
export function candidatesOf({ match }: Pick<MatchedRow, 'match'>): readonly Unit[] {
  if (match.type === 'suggested') return match.suggestions.map(({ unit }) => unit);
  if (match.type === 'ambiguous') return match.candidates;
  if (match.type === 'code-name-mismatch') return [match.unitOfCode];
  return [];
}
