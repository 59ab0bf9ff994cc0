import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { RecordedChange } from '../../actions/open-workbook';
import { writeDate } from '../../model/date-text';
import { useCommands, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
});

/** A write that was cut off comes before anything else: it is taken back or completed. */
export default function UnfinishedBar({ unfinished }: { readonly unfinished: RecordedChange }) {
  const styles = useStyles();
  const { unfinished: texts } = useTexts();
  const commands = useCommands();
  const isWorking = usePaneState(({ status }) => status.type === 'working');
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {texts.body(unfinished.title, localTime(unfinished.time))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => void commands.restore()}
        >
          {texts.restore}
        </Button>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void commands.resume()}>
          {texts.resume}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          title={texts.dropHint}
          disabledFocusable={isWorking}
          onClick={() => void commands.drop()}
        >
          {texts.drop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** "08:15 02/06/2025" on this machine's clock; a time that is none stays as it is. */
function localTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock} ${writeDate({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() })}`;
}
