import { Button, Text } from '@fluentui/react-components';
import type { ReadingProgress } from '../../../actions/take-in/reading-pool';
import { useCommands } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { useTakeInTexts } from './use-take-in-texts';

/** How far the reading of the files is, and a way to stop it. */
export function ReadingNote({ progress: { done, total, name } }: { readonly progress: ReadingProgress }) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const label = texts.reading(done, total);
  return (
    <div className={styles.card}>
      <Text weight="semibold">{label}</Text>
      <progress className={styles.fit} max={total} value={done} aria-label={label} />
      {name !== '' && (
        <Text size={200} className={styles.wrap}>
          {texts.readingName(name)}
        </Text>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={commands.stopReading}>
          {texts.stop}
        </Button>
      </div>
    </div>
  );
}
