import { Button, Field, Input, Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { readDateText } from '../../../model/date-text';
import { useCommands, usePaneState } from '../../pane-context';
import { offeredTargets, type SheetKind } from '../../state/entry-target';
import { kindInUse, setsInUse, unitsInUse } from '../../state/pane-state';
import { deadlineText, takeInRequest } from '../../take-in/take-in-request';
import { PeriodFields } from '../entry/period-fields';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { CellOriginOfSelected } from './cell-origin';
import { CombineUnits } from './combine-units';
import { DropArea } from './drop-area';
import { HandOut } from './hand-out';
import { ReadingNote } from './reading-note';
import { TakeInReview } from './take-in-review';
import { useReview } from './use-review';
import { useTakeInTexts } from './use-take-in-texts';

/** Taking in what many units sent: choose or drop, look at what it brings, write. */
export default function TakeInView() {
  const styles = useBlockStyles();
  const hasUnits = usePaneState((state) => unitsInUse(state) !== null);
  const progress = usePaneState(({ takeIn }) => takeIn.progress);
  const texts = useTakeInTexts();
  return (
    <div className={styles.view}>
      <section className={styles.block} aria-labelledby="tong-hop">
        <h2 id="tong-hop" className={styles.heading}>
          {texts.heading}
        </h2>
        <SetField />
        <PeriodFields />
        <DeadlineField />
        {!hasUnits && <UnitsNeeded />}
        {hasUnits && progress === null && <HandOut />}
        {hasUnits && progress === null && <DropArea />}
        {progress !== null && <ReadingNote progress={progress} />}
      </section>
      {hasUnits && progress === null && <Review />}
      {progress === null && <CombineUnits />}
      {progress === null && <CellOriginOfSelected />}
    </div>
  );
}

/** Uniting lists is loaded with the first files of a list. */
const RegisterReview = lazy(() => import('./register-review'));

function Review() {
  const isRegister = usePaneState((state) => kindInUse(state) === 'register');
  const hasFiles = usePaneState(({ takeIn }) => takeIn.submissions.length > 0);
  if (!hasFiles) return null;
  if (!isRegister) return <FiguresReview />;
  return (
    <Suspense fallback={null}>
      <RegisterReview />
    </Suspense>
  );
}

function FiguresReview() {
  const review = useReview();
  const hasRequest = usePaneState((state) => takeInRequest(state) !== null);
  const texts = useTakeInTexts();
  if (!hasRequest) return <Text role="alert">{texts.needsPeriod}</Text>;
  if (review === null) return <Text role="status">{texts.reckoning}</Text>;
  return <TakeInReview {...review} />;
}

const KINDS: readonly SheetKind[] = ['matrix', 'form', 'register'];

function SetField() {
  const commands = useCommands();
  const language = usePaneState((state) => state.language);
  const sets = usePaneState(setsInUse);
  const chosen = usePaneState(({ entryForm }) => entryForm.setId);
  const { entry } = language.pane;
  const offered = offeredTargets(sets);
  return (
    <SelectField
      label={entry.set}
      value={chosen}
      options={KINDS.map((kind) => ({
        label: entry.kinds[kind],
        options: offered[kind].map(({ id, shortTitle }) => ({ value: id, label: shortTitle[language.id] })),
      }))}
      onChoose={commands.chooseSet}
    />
  );
}

function DeadlineField() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const text = usePaneState(deadlineText);
  const texts = useTakeInTexts();
  const isWrong = text.trim() !== '' && readDateText(text) === null;
  return (
    <Field
      label={texts.deadline}
      {...(isWrong ? { validationMessage: texts.dateWrong } : { hint: texts.deadlineHint })}
    >
      <Input className={styles.fit} value={text} onChange={(_, { value }) => commands.sayDeadline(value)} />
    </Field>
  );
}

function UnitsNeeded() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  return (
    <div className={styles.card}>
      <Text>{texts.needsUnits}</Text>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            void commands.selectTab('bieu-mau');
            commands.editUnits();
          }}
        >
          {texts.makeUnits}
        </Button>
      </div>
    </div>
  );
}
