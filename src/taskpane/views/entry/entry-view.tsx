import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../../pane-context';
import { formPeriod, readAsOf } from '../../state/entry-form';
import { offersPaste, unitsInUse } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';
import { EntryFormFields } from './entry-form-fields';
import { InsertPreview } from './insert-preview';
import { PasteCard } from './paste-card';
import { UNITS_HEADING, UnitsSummary } from './units-summary';

const UnitsEditor = lazy(() => import('./units-editor'));

/** Inserting the sheet of a period, its list of units, and pasting figures into it. */
export function EntryView() {
  const isEditing = usePaneState(({ unitsDraft }) => unitsDraft !== null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The button that closed the editor is gone with it.
    if (wasEditing.current && !isEditing) document.getElementById(UNITS_HEADING)?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing) {
    return (
      <Suspense fallback={null}>
        <UnitsEditor />
      </Suspense>
    );
  }
  return <EntryForm />;
}

function EntryForm() {
  const styles = useBlockStyles();
  const { entry } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const hasUnits = usePaneState((state) => unitsInUse(state) !== null);
  const takesPaste = usePaneState(offersPaste);
  const isComplete = usePaneState(
    ({ entryForm }) => formPeriod(entryForm) !== null && readAsOf(entryForm).type !== 'unreadable',
  );
  return (
    <div className={styles.view}>
      <section className={styles.block} aria-labelledby="chen-bieu">
        <h2 id="chen-bieu" className={styles.heading}>
          {entry.heading}
        </h2>
        <EntryFormFields />
        <UnitsSummary />
        <InsertPreview />
        <Button
          appearance="primary"
          disabledFocusable={!mayWrite || !hasUnits || !isComplete}
          onClick={() => void commands.insert()}
        >
          {entry.insert}
        </Button>
        {!hasUnits && (
          <Text size={200} className={styles.quiet}>
            {entry.insertNeedsUnits}
          </Text>
        )}
      </section>
      {takesPaste && <PasteCard />}
    </div>
  );
}
