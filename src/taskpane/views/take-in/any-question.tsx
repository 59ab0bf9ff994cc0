import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { Question } from '../../../consolidation/account/account';
import { ConflictQuestion } from './conflict-question';
import { FilesQuestion } from './files-question';
import { MappingQuestion } from './mapping-question';
import { UnitQuestion } from './unit-question';

interface AnyQuestionProps {
  readonly question: Question;
  readonly request: TakeInRequest;
}

/** A question that the take-in of figures asks. */
export function AnyQuestion({ question, request }: AnyQuestionProps) {
  switch (question.type) {
    case 'unit':
      return <UnitQuestion question={question} request={request} />;
    case 'files':
      return <FilesQuestion question={question} request={request} />;
    case 'conflict':
      return <ConflictQuestion question={question} request={request} />;
    case 'mapping':
      return <MappingQuestion question={question} request={request} />;
  }
}
