import { Button, Text } from '@fluentui/react-components';
import { cellOriginText } from '../../../actions/cell-origin';
import type { ConsolidationMemory } from '../../../consolidation/memory';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useTakeInTexts } from './use-take-in-texts';

/** "Ô này từ đâu?": asked of the selected cell, once something was taken in or pasted. */
export function CellOriginOfSelected() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const language = usePaneState((state) => state.language);
  const asked = usePaneState(({ takeIn }) => takeIn.asked);
  const hasTaken = usePaneState(
    ({ workbook }) => workbook.type !== 'unread' && hasOrigins(workbook.open.contents.memory),
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

function hasOrigins({ origins, pastes }: ConsolidationMemory): boolean {
  return origins.length + pastes.length > 0;
}
