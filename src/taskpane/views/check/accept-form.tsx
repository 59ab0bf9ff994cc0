import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../model/finding';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';

/** A person answers for a finding, with name and reason. */
export function AcceptForm({ found, onClose }: { readonly found: Finding; readonly onClose: () => void }) {
  const styles = useBlockStyles();
  const { check } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const remembered = usePaneState((state) => state.acceptedBy);
  const [by, setBy] = useState(remembered);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const lacks = (text: string) =>
    isAsked && text.trim() === '' ? { validationMessage: check.bothNeeded } : {};
  const accept = () => {
    setAsked(true);
    if (by.trim() === '' || note.trim() === '') return;
    void commands.accept(found, by, note);
  };
  return (
    // What is missing is said in the pane's language, not in the browser's.
    <form
      noValidate
      className={styles.block}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <Text weight="semibold">{'value' in found.details ? check.acceptHeading : check.acceptAsIs}</Text>
      <Field label={check.by} required {...lacks(by)}>
        <Input className={styles.fit} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={check.note} required hint={check.noteHint} {...lacks(note)}>
        <Textarea rows={2} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={!mayWrite}>
          {check.confirmAccept}
        </Button>
        <Button size="small" onClick={onClose}>
          {check.cancel}
        </Button>
      </div>
    </form>
  );
}
