import { Button, Text } from '@fluentui/react-components';
import type { WorkOnGenerated } from '../../../actions/generated-sheets';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { useTexts } from '../../pane-context';
import { shownText } from '../../state/shown-text';
import { useBlockStyles } from './block-styles';
import { useShown } from './use-shown';

interface PersonsWorkProps {
  readonly work: WorkOnGenerated;
  readonly open: OpenWorkbook;
}

/** What a person did on sheets that are made anew: what is replaced, what comes to stand elsewhere. */
export function PersonsWork({ work, open }: PersonsWorkProps) {
  const styles = useBlockStyles();
  const { report: texts } = useTexts();
  const edits = work.edits.map(({ sheet, cell, text }) =>
    texts.edit(sheet, cell, shownText(open, sheet, cell) ?? text),
  );
  const moved = work.moved.map(({ sheet, from, to, text }) =>
    texts.moved(sheet, from, to, shownText(open, sheet, from) ?? text),
  );
  return (
    <>
      {edits.length > 0 && <ChangeList heading={texts.reviewEdits(edits.length)} lines={edits} />}
      {moved.length > 0 && <ChangeList heading={texts.reviewMoved(moved.length)} lines={moved} />}
      {work.unverified.length > 0 && (
        <Text className={styles.wrap}>{texts.reviewUnverified(work.unverified)}</Text>
      )}
    </>
  );
}

function ChangeList({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  const styles = useBlockStyles();
  const { report: texts } = useTexts();
  const { items, rest, showMore } = useShown(lines, 12);
  return (
    <>
      <Text weight="semibold">{heading}</Text>
      <ul className={styles.list}>
        {items.map((line) => (
          <li key={line} className={styles.wrap}>
            {line}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {texts.more(rest)}
        </Button>
      )}
    </>
  );
}
