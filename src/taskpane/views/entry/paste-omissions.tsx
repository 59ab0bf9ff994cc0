import { Button, Text } from '@fluentui/react-components';
import type { PastePlan } from '../../../consolidation/paste/plan-paste';
import { sayPasteOmission } from '../../../language/paste/say-paste';
import { severityOfOmission, type PasteOmission, type PasteOmissionCode } from '../../../model/paste-problem';
import type { MatrixTable } from '../../../model/entry';
import { realOmissions } from '../../paste/real-omissions';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';

/** These stand among the questions, with their answers. */
const ASKED: readonly PasteOmissionCode[] = [
  'suggested-unit',
  'ambiguous-unit',
  'code-name-mismatch',
  'confirmed-twice',
];

/** What of the pasted table is not taken, and why. */
export function PasteOmissions({ plan, target }: { readonly plan: PastePlan; readonly target: MatrixTable }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { pasting } = language.pane;
  const told = realOmissions(plan.omissions, target).filter(({ code }) => !ASKED.includes(code));
  const dropped = usePaneState(({ paste }) => paste.dropped);
  const commands = useCommands();
  const errors = told.filter(({ code }) => severityOfOmission(code) === 'error');
  const notes = told.filter(({ code }) => severityOfOmission(code) === 'note');
  return (
    <>
      {errors.length > 0 && (
        <section className={styles.block} role="alert">
          <h3 className={styles.subheading}>{pasting.omissionsHeading(errors.length)}</h3>
          <OmissionList omissions={errors} />
        </section>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{pasting.notesHeading(notes.length)}</summary>
          <OmissionList omissions={notes} />
        </details>
      )}
      {dropped.size > 0 && (
        <div className={styles.row}>
          <Text className={styles.wrap}>{pasting.droppedRows([...dropped].sort((a, b) => a - b))}</Text>
          <Button size="small" onClick={commands.bringBackPasteRows}>
            {pasting.bringBack}
          </Button>
        </div>
      )}
      {plan.notInTable.length > 0 && (
        <Text className={styles.wrap}>
          {language.paste.notInTable(plan.notInTable.map(({ name }) => name))}
        </Text>
      )}
    </>
  );
}

function OmissionList({ omissions }: { readonly omissions: readonly PasteOmission[] }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { items, rest, showMore } = useShown(omissions, 15);
  return (
    <>
      <ul className={styles.list}>
        {items.map((omission, index) => (
          <li key={`${omission.line} ${index}`} className={styles.wrap}>
            {sayPasteOmission(omission, language)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {language.pane.pasting.more(rest)}
        </Button>
      )}
    </>
  );
}
