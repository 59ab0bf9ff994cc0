import { Button, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../pane-context';
import { useBlockStyles } from './block-styles';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface CopyableLinesProps {
  readonly lines: readonly string[];
  /** What they are written in, for those who hear them. */
  readonly lang: 'vi' | 'en';
}

/** Sentences for a report, each with a button that copies it, and one that copies them all. */
export function CopyableLines({ lines, lang }: CopyableLinesProps) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const { copying } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const { copy, message } = useCopying();
  return (
    <div className={blocks.block}>
      <ul ref={list} className={`${blocks.block} ${styles.lines}`}>
        {lines.map((line) => (
          <Line key={line} line={line} lang={lang} onCopy={copy} />
        ))}
      </ul>
      {lines.length > 1 && (
        <div className={blocks.row}>
          <Button size="small" onClick={() => void copy(lines.join('\n'), list.current)}>
            {copying.all}
          </Button>
        </div>
      )}
      <CopyMessage message={message} />
    </div>
  );
}

interface LineProps extends Pick<CopyableLinesProps, 'lang'> {
  readonly line: string;
  readonly onCopy: (text: string, shown: Element | null) => Promise<void>;
}

function Line({ line, lang, onCopy }: LineProps) {
  const styles = useStyles();
  const { copying } = useTexts();
  const words = useRef<HTMLSpanElement>(null);
  return (
    <li className={styles.line}>
      <span ref={words} lang={lang} className={styles.words}>
        {line}
      </span>
      <Button size="small" aria-label={copying.one(line)} onClick={() => void onCopy(line, words.current)}>
        {copying.copy}
      </Button>
    </li>
  );
}

interface CopyableTextProps {
  /** What the button copies. */
  readonly text: string;
  readonly label: string;
}

/** A button that copies what the view shows in another form; where it may not, the text is shown to be copied by hand. */
export function CopyableText({ text, label }: CopyableTextProps) {
  const blocks = useBlockStyles();
  const box = useRef<HTMLDivElement>(null);
  const { copy, message } = useCopying();
  useEffect(() => {
    if (message === 'by-hand') box.current?.querySelector('textarea')?.select();
  }, [message]);
  return (
    <div ref={box} className={blocks.block}>
      <div className={blocks.row}>
        <Button size="small" onClick={() => void copy(text, null)}>
          {label}
        </Button>
      </div>
      {message === 'by-hand' && <Textarea readOnly rows={6} aria-label={label} value={text} />}
      <CopyMessage message={message} />
    </div>
  );
}

type Message = 'none' | 'copied' | 'by-hand';

function useCopying() {
  const [message, setMessage] = useState<Message>('none');
  const copy = async (text: string, shown: Element | null) => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('copied');
    } catch {
      // A frame of Office may not be let at the clipboard: the person copies what is selected.
      if (shown !== null) window.getSelection()?.selectAllChildren(shown);
      setMessage('by-hand');
    }
  };
  return { copy, message };
}

function CopyMessage({ message }: { readonly message: Message }) {
  const { copying } = useTexts();
  return (
    <Text role="status" size={200}>
      {message === 'copied' ? copying.copied : message === 'by-hand' ? copying.byHand : ''}
    </Text>
  );
}
