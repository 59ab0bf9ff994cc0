import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { useCommands, usePaneState } from '../../pane-context';
import { filesOfDrop, filesOfList } from '../../take-in/chosen-files';
import { useBlockStyles } from '../parts/block-styles';
import { useTakeInTexts } from './use-take-in-texts';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
});

/** Where files are dropped, with a button for those who choose them. */
export function DropArea() {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const hasFiles = usePaneState(({ takeIn }) => takeIn.submissions.length > 0);
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const drag = (isDraggedOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isDraggedOver);
  };
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      data-drop="tong-hop"
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void filesOfDrop(event.dataTransfer).then(commands.readFiles);
      }}
    >
      {!hasFiles && (
        <>
          <Text weight="semibold">{texts.drop}</Text>
          <Text size={200} className={blocks.quiet}>
            {texts.dropHint}
          </Text>
        </>
      )}
      <Button size={hasFiles ? 'small' : 'medium'} onClick={() => field.current?.click()}>
        {hasFiles ? texts.chooseMore : texts.choose}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={texts.choose}
        onChange={({ currentTarget }) => {
          const chosen = filesOfList(currentTarget.files ?? []);
          // The same files may be chosen again.
          currentTarget.value = '';
          void commands.readFiles(chosen);
        }}
      />
    </div>
  );
}
