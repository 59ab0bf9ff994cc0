import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FileAccount } from '../../../consolidation/account/account';
import { readDateText, writeDate } from '../../../model/date-text';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { answering } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

/**
 * Ngày nhận of a file. It counts once the field is left or Enter is pressed: half a date could already put another file of
 * the unit in this one's place, and the field with it.
 */
export function ReceivedField({
  account: { file, received, isReceivedGuessed, outcome },
}: {
  readonly account: FileAccount;
}) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const said = usePaneState(({ takeIn }) => takeIn.received.get(file.name));
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? said ?? (received === null ? '' : writeDate(received));
  const isWrong = text.trim() !== '' && readDateText(text) === null;
  const say = () => {
    if (typed === null) return;
    commands.sayReceived(file.name, typed);
    setTyped(null);
  };
  return (
    <Field
      size="small"
      label={texts.received}
      {...(isWrong
        ? { validationMessage: texts.dateWrong }
        : isReceivedGuessed
          ? { hint: texts.receivedGuessed }
          : {})}
    >
      <Input
        size="small"
        className={styles.fit}
        aria-label={texts.receivedOf(file.name)}
        value={text}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={say}
        onKeyDown={({ key }) => {
          if (key !== 'Enter') return;
          // The card of a file that did not count so far goes elsewhere by its date.
          if (outcome === 'waiting' || outcome === 'set-aside') answering(say);
          else say();
        }}
      />
    </Field>
  );
}
