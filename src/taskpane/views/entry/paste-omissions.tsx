import { Button, Text } from '@fluentui/react-components';
import type { PastePlan } from '../../../consolidation/paste/plan-paste';
import { sayPasteOmission } from '../../../language/paste/say-paste';
import { severityOfOmission, type PasteOmission, type PasteOmissionCode } from '../../../model/paste-problem';
import { usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';

/** These stand among the questions, with their answers. */
const ASKED: readonly PasteOmissionCode[] = ['suggested-unit', 'ambiguous-unit', 'code-name-mismatch'];

/** What of the pasted table is not taken, and why. */
export function PasteOmissions({ plan }: { readonly plan: PastePlan }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { pasting } = language.pane;
  const told = plan.omissions.filter(({ code }) => !ASKED.includes(code));
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
