import { Button, Text, mergeClasses } from '@fluentui/react-components';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { unitsInUse } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';

const FIRST_NAMES = 3;

/** Where the focus goes when the editor of the list closes. */
export const UNITS_HEADING = 'danh-sach';

/** The list that the sheet is made from, in few words. */
export function UnitsSummary() {
  const styles = useBlockStyles();
  const { entry } = useTexts();
  const commands = useCommands();
  const list = usePaneState(unitsInUse);
  const isUnsaved = usePaneState(({ newUnits }) => newUnits !== null);
  const isRead = usePaneState(({ workbook }) => workbook.type === 'read');
  return (
    <section className={styles.card} aria-labelledby={UNITS_HEADING}>
      <h3 id={UNITS_HEADING} tabIndex={-1} className={styles.subheading}>
        {entry.unitsHeading}
      </h3>
      {list === null ? (
        <Text size={200}>{entry.noUnits}</Text>
      ) : (
        <div className={styles.wrap}>
          <Text block weight="semibold">
            {entry.unitsCount(list.units.length, list.parent.name)}
          </Text>
          <Text block size={200} className={mergeClasses(styles.quiet, styles.wrap)}>
            {entry.unitsFirst(
              list.units.slice(0, FIRST_NAMES).map(({ name }) => name),
              Math.max(0, list.units.length - FIRST_NAMES),
            )}
          </Text>
          {isUnsaved && (
            <Text block size={200} className={styles.quiet}>
              {entry.unsaved}
            </Text>
          )}
        </div>
      )}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={!isRead} onClick={commands.editUnits}>
          {list === null ? entry.make : entry.edit}
        </Button>
      </div>
    </section>
  );
}
