import { Button, Text } from '@fluentui/react-components';
import { sayFinding } from '../../../language/finding-text';
import type { AcceptedFinding } from '../../../sheets/report/report-section';
import { usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';

/** Errors that somebody answers for, with name and reason. */
export function AcceptedList({ accepted }: { readonly accepted: readonly AcceptedFinding[] }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { check } = language.pane;
  const { items, rest, showMore } = useShown(accepted, 15);
  if (accepted.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="da-chap-nhan">
      <h3 id="da-chap-nhan" className={styles.subheading}>
        {check.acceptedHeading(accepted.length)}
      </h3>
      {items.map(({ finding, acceptance }) => {
        const { place, fault } = sayFinding(finding, language);
        return (
          <div key={acceptance.key} className={styles.card}>
            <div className={styles.wrap}>
              <Text weight="semibold" block>
                {place}
              </Text>
              <Text block>{fault}</Text>
              <Text block size={200} className={styles.quiet}>
                {check.acceptedBy(acceptance.by, acceptance.note)}
              </Text>
            </div>
          </div>
        );
      })}
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {check.more(rest)}
        </Button>
      )}
    </section>
  );
}
