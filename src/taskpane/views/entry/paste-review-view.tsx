import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import { sayPasteRefusal } from '../../../language/paste/say-paste';
import { reviewPaste, type PasteReview } from '../../paste/paste-review';
import { pasteTargets } from '../../paste/paste-target';
import { replacedFigures } from '../../paste/replaced-figures';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { PasteCells } from './paste-cells';
import { PasteColumns } from './paste-columns';
import { PasteOmissions } from './paste-omissions';
import { PasteQuestions } from './paste-questions';

/** What pasting would do, before anything is written. */
export default function PasteReviewView() {
  const styles = useBlockStyles();
  const { pasting } = useTexts();
  const language = usePaneState((state) => state.language);
  const workbook = usePaneState((state) => state.workbook);
  const paste = usePaneState((state) => state.paste);
  const recentSheets = usePaneState((state) => state.recentSheets);
  const review = useMemo(
    () => (workbook.type === 'read' ? reviewPaste(workbook.open.contents, paste, recentSheets) : null),
    [workbook, paste, recentSheets],
  );
  if (review === null) return null;
  switch (review.type) {
    case 'no-sheet':
      return <Text role="alert">{pasting.noSheet}</Text>;
    case 'no-units':
      return <Text role="alert">{pasting.noUnits}</Text>;
    case 'refused':
      return (
        <Text role="alert" className={styles.wrap}>
          {sayPasteRefusal(review.refusal, language)}
        </Text>
      );
    case 'review':
      return <Review review={review} />;
  }
}

function Review({ review }: { readonly review: Extract<PasteReview, { type: 'review' }> }) {
  const styles = useBlockStyles();
  const { pasting } = useTexts();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const { target, tables, passedOver, matched, columnsRefusal, plan } = review;
  const cells = plan.cells.filter(({ kind }) => kind !== 'same').length;
  const replaced = replacedFigures(plan);
  return (
    <>
      <TargetField chosen={target.sheet} />
      <PasteColumns tables={tables} set={target.set} />
      {passedOver.map(({ lines, refusal }) => (
        <Text key={lines.first} role="alert" className={styles.wrap}>
          {language.paste.passedOver(lines, sayPasteRefusal(refusal, language))}
        </Text>
      ))}
      {columnsRefusal !== null && (
        <Text role="alert" className={styles.wrap}>
          {sayPasteRefusal(columnsRefusal, language)}
        </Text>
      )}
      <PasteQuestions matched={matched} plan={plan} />
      <PasteOmissions plan={plan} target={target} />
      <PasteCells matched={matched} plan={plan} />
      {replaced !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {pasting.replaces(language.pane.periods.written(target.period), replaced)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!mayWrite || cells === 0}
        onClick={() => void commands.writePaste()}
      >
        {cells === 0 ? pasting.nothingToWrite : pasting.write(cells, target.sheet)}
      </Button>
    </>
  );
}

function TargetField({ chosen }: { readonly chosen: string }) {
  const { pasting } = useTexts();
  const commands = useCommands();
  const workbook = usePaneState((state) => state.workbook);
  if (workbook.type === 'unread') return null;
  return (
    <SelectField
      label={pasting.target}
      value={chosen}
      options={pasteTargets(workbook.open.contents).map(({ sheet }) => ({
        value: sheet,
        label: sheet,
      }))}
      onChoose={commands.choosePasteTarget}
    />
  );
}
