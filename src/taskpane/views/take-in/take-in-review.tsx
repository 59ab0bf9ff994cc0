import { shownText } from '../../../checks/shown-text';
import type { PlannedValue } from '../../../consolidation/account/account';
import { AnsweredList } from './answered-list';
import { AnyQuestion } from './any-question';
import { FileGroups } from './file-groups';
import { FoldedList } from './folded-list';
import { NotSent } from './outcome-counts';
import { QuestionList } from './question-list';
import { ReviewFrame } from './review-frame';
import type { ReckonedReview } from './use-review';
import { useTakeInTexts } from './use-take-in-texts';
import { useValueName } from './use-value-name';
import { WriteStep } from './write-step';

/** Everything that the files bring, before anything is written. */
export function TakeInReview({ account, request, isCurrent }: ReckonedReview) {
  const texts = useTakeInTexts();
  const nameOf = useValueName(request);
  return (
    <ReviewFrame files={account.files} units={account.units}>
      <QuestionList
        questions={account.questions}
        request={request}
        isCurrent={isCurrent}
        draw={(question) => <AnyQuestion question={question} request={request} />}
      />
      <AnsweredList request={request} nameOf={nameOf} />
      <ChangedValues account={account} request={request} />
      <FileGroups
        account={account}
        request={request}
        sayTaken={({ taken, refused }) => texts.takenFrom(taken, refused)}
      />
      <NotSent units={account.units} />
      <Typed account={account} />
      <WriteStep account={account} request={request} isCurrent={isCurrent} />
    </ReviewFrame>
  );
}

function ChangedValues({ account, request }: Omit<ReckonedReview, 'isCurrent'>) {
  const texts = useTakeInTexts();
  const name = useValueName(request);
  const changed = account.values.filter(({ change }) => change === 'changed' || change === 'overwritten');
  const said = (value: PlannedValue) =>
    texts.changed(
      name(value),
      value.held === null ? '–' : shownText(value.held),
      shownText({ content: value.source.content, observed: value.observed }),
    );
  return <FoldedList title={texts.changedHeading(changed.length)} items={changed} draw={said} />;
}

function Typed({ account }: Pick<ReckonedReview, 'account'>) {
  const texts = useTakeInTexts();
  const typed = account.units.filter((unit) => unit.typed > 0);
  const cells = typed.reduce((sum, unit) => sum + unit.typed, 0);
  return (
    <FoldedList
      title={texts.typedHeading(cells)}
      items={typed}
      keyOf={({ unit }) => unit.code}
      draw={({ unit, typed: ofUnit }) => texts.typedFor(unit.name, ofUnit)}
    />
  );
}
