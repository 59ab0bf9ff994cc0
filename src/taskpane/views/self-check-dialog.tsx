import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  ProgressBar,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useCommands, useMayWrite, usePaneState } from '../pane-context';
import { useDialogStyles, type PaneDialogProps } from './dialog-styles';

/** Tries this machine's Excel out and gives a short text to copy. */
export default function SelfCheckDialog({ isOpen, onClose }: PaneDialogProps) {
  const styles = useDialogStyles();
  const language = usePaneState((state) => state.language);
  const check = usePaneState((state) => state.selfCheck);
  const failure = usePaneState(({ status }) =>
    status.type === 'failed' && status.failure.task === 'self-check' ? status.failure : null,
  );
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const { selfCheck: texts, failures } = language.pane;
  const isRunning = check.type === 'running';
  const close = () => {
    // While it runs its scratch sheets are in the workbook: it is stopped first.
    if (isRunning) return;
    commands.closeSelfCheck();
    onClose();
  };
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{language.selfCheck.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {check.type === 'ready' && <Text>{language.selfCheck.caution}</Text>}
            {failure !== null && !isRunning && (
              <Text role="alert">
                {failures[failure.code].fault} {failures[failure.code].remedy}
              </Text>
            )}
            {isRunning && (
              <Field validationState="none" validationMessage={texts.progress(check.done, check.total)}>
                <ProgressBar value={check.done / check.total} aria-label={language.selfCheck.title} />
              </Field>
            )}
            {check.type === 'finished' && <Result text={check.text} />}
          </DialogContent>
          <DialogActions>
            {check.type === 'ready' && (
              <Button
                appearance="primary"
                disabledFocusable={!mayWrite}
                onClick={() => void commands.startSelfCheck()}
              >
                {texts.start}
              </Button>
            )}
            {isRunning ? (
              <Button onClick={commands.stopSelfCheck}>{texts.stop}</Button>
            ) : (
              <Button onClick={close}>{texts.close}</Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

type Copying = 'not-yet' | 'copied' | 'by-hand';

function Result({ text }: { readonly text: string }) {
  const styles = useDialogStyles();
  const { selfCheck: texts } = usePaneState((state) => state.language.pane);
  const box = useRef<HTMLDivElement>(null);
  const [copying, setCopying] = useState<Copying>('not-yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('copied');
    } catch {
      // A frame of Office may not be let at the clipboard: the person copies what is selected.
      box.current?.querySelector('textarea')?.select();
      setCopying('by-hand');
    }
  };
  return (
    <div ref={box} className={styles.content}>
      <Field label={texts.result}>
        <Textarea readOnly rows={10} value={text} />
      </Field>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <Text role="status">
        {copying === 'copied' ? texts.copied : copying === 'by-hand' ? texts.copyByHand : ''}
      </Text>
    </div>
  );
}
