import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { duplicateGroups } from '../../../consolidation/registers/duplicate-groups';
import { namedRecord } from '../../../consolidation/registers/named-record';
import { usePaneState } from '../../pane-context';
import { uniteRequest } from '../../take-in/unite-request';
import { useBlockStyles } from '../parts/block-styles';
import { AnsweredList } from './answered-list';
import { FileGroups } from './file-groups';
import { FilesQuestion } from './files-question';
import { FoldedList } from './folded-list';
import { NotSent } from './outcome-counts';
import { QuestionList } from './question-list';
import { ReviewFrame } from './review-frame';
import { RegisterWriteStep } from './register-write-step';
import { UnitQuestion } from './unit-question';
import { useRegisterReview, type ReckonedRegisters } from './use-register-review';
import { useTakeInTexts } from './use-take-in-texts';
import { useUnitedTexts } from './use-united-texts';

/** Everything that the lists of the units bring, before anything is written. */
export default function RegisterReview() {
  const review = useRegisterReview();
  const hasRequest = usePaneState((state) => uniteRequest(state) !== null);
  const texts = useTakeInTexts();
  if (!hasRequest) return <Text role="alert">{texts.needsPeriod}</Text>;
  if (review === null) return <Text role="status">{texts.reckoning}</Text>;
  return <Reviewed {...review} />;
}

function Reviewed({ account, request, isCurrent }: ReckonedRegisters) {
  const united = useUnitedTexts();
  const asked = { ...request, set: request.register };
  return (
    <ReviewFrame files={account.files} units={account.units}>
      <QuestionList
        questions={account.questions}
        request={asked}
        isCurrent={isCurrent}
        draw={(question) =>
          question.type === 'unit' ? (
            <UnitQuestion question={question} request={asked} />
          ) : (
            <FilesQuestion question={question} request={asked} />
          )
        }
      />
      <AnsweredList request={asked} nameOf={({ unit }) => unit} />
      <Duplicates account={account} request={request} />
      <Kept account={account} request={request} />
      <LeftBehind account={account} request={request} />
      <FileGroups account={account} request={asked} sayTaken={({ records }) => united.records(records)} />
      <NotSent units={account.units} />
      <RegisterWriteStep account={account} request={request} isCurrent={isCurrent} />
    </ReviewFrame>
  );
}

type Shown = Omit<ReckonedRegisters, 'isCurrent'>;

function Duplicates({ account: { duplicates }, request: { register } }: Shown) {
  const texts = useUnitedTexts();
  const groups = duplicateGroups(duplicates);
  return (
    <Hinted hint={texts.howToMend} isNeeded={groups.length > 0}>
      <FoldedList
        title={texts.duplicatesHeading(groups.length)}
        items={groups}
        draw={([first, ...others]) =>
          texts.duplicates([
            namedRecord(first, register),
            ...others.map((record) => namedRecord(record, register)),
          ])
        }
      />
    </Hinted>
  );
}

function Kept({ account: { kept }, request: { register } }: Shown) {
  const texts = useUnitedTexts();
  return (
    <Hinted hint={texts.howToOverwrite} isNeeded={kept.length > 0}>
      <FoldedList
        title={texts.keptHeading(kept.length)}
        items={kept}
        draw={({ type, record, brought }) => {
          const named = namedRecord(record, register);
          if (type === 'deleted') return texts.deleted(named);
          return texts.corrected(named, brought === null ? null : namedRecord(brought, register));
        }}
      />
    </Hinted>
  );
}

/** More of one file are not read one by one. */
const MOST_NAMED = 10;

function LeftBehind({ account: { leftBehind }, request: { register } }: Shown) {
  const texts = useUnitedTexts();
  return (
    <Hinted hint={texts.howToTake} isNeeded={leftBehind.length > 0}>
      <FoldedList
        title={texts.leftBehindHeading(leftBehind.length)}
        items={leftBehind}
        draw={({ file, by, records }) => {
          const named = records.slice(0, MOST_NAMED).map((record) => namedRecord(record, register));
          return texts.leftBehind(named, records.length - named.length, file.name, by.name);
        }}
      />
    </Hinted>
  );
}

interface HintedProps {
  readonly hint: string;
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}

/** A list with what to do about it. */
function Hinted({ hint, isNeeded, children }: HintedProps) {
  const styles = useBlockStyles();
  if (!isNeeded) return null;
  return (
    <div>
      {children}
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {hint}
      </Text>
    </div>
  );
}
