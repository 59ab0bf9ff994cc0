import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useCommands, usePaneState, useTexts } from '../pane-context';

/** A write that was cut off comes before anything else: it is taken back or completed. */
export function UnfinishedBar() {
  const { unfinished: texts } = useTexts();
  const commands = useCommands();
  const unfinished = usePaneState(({ workbook }) =>
    workbook.type === 'read' ? workbook.open.unfinished : null,
  );
  const isWorking = usePaneState(({ status }) => status.type === 'working');
  if (unfinished === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {texts.body(unfinished.title, unfinished.time)}
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
      </MessageBarActions>
    </MessageBar>
  );
}
