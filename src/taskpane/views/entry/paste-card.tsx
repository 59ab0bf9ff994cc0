import { Button, Field, Textarea } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';

const PasteReviewView = lazy(() => import('./paste-review-view'));

/** Takes a table of names and numbers from the clipboard, wherever in the card it is pasted. */
export function PasteCard() {
  const styles = useBlockStyles();
  const { pasting } = useTexts();
  const commands = useCommands();
  const text = usePaneState(({ paste }) => paste.text);
  const isRead = usePaneState(({ workbook }) => workbook.type === 'read');
  return (
    <section
      className={styles.card}
      aria-labelledby="dan-bang"
      onPaste={(event) => {
        // Within a field the browser pastes by itself.
        if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        commands.pasteText(event.clipboardData.getData('text/plain'));
      }}
    >
      <h2 id="dan-bang" className={styles.heading}>
        {pasting.heading}
      </h2>
      <Field label={pasting.label} hint={pasting.hint}>
        <Textarea
          rows={3}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => commands.pasteText(value)}
        />
      </Field>
      {text !== '' && (
        <>
          <div className={styles.row}>
            <Button size="small" onClick={() => commands.pasteText('')}>
              {pasting.clear}
            </Button>
          </div>
          {isRead && (
            <Suspense fallback={null}>
              <PasteReviewView />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
