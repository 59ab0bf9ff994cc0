import { Button, Text } from '@fluentui/react-components';
import { cellOriginText } from '../../../actions/cell-origin';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useTakeInTexts } from './use-take-in-texts';

/** "Ô này từ đâu?": asked of the selected cell, once something was taken in. */
export function CellOriginOfSelected() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const language = usePaneState((state) => state.language);
  const asked = usePaneState(({ takeIn }) => takeIn.asked);
  const hasTaken = usePaneState(
    ({ workbook }) => workbook.type !== 'unread' && workbook.open.contents.memory.origins.length > 0,
  );
  if (!hasTaken) return null;
  return (
    <section className={styles.block}>
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {texts.askOriginHint}
      </Text>
      <Button onClick={() => void commands.askOrigin()}>{texts.askOrigin}</Button>
      <Text role="status" className={styles.wrap}>
        {asked !== null && texts.originOf(asked.cell, asked.sheet, cellOriginText(asked.origin, language))}
      </Text>
    </section>
  );
}
