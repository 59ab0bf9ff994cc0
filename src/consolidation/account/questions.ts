import { valueKey } from '../value-key';
import type { PlannedValue, Question } from './account';
import type { OfferChoice } from './choose-offer';
import type { FileOffers, Offer } from './offers';

/** What a person has to decide: whose figures they are, which file counts, what becomes of corrected cells. */
export function questionsOf(
  brought: readonly FileOffers[],
  choices: readonly OfferChoice<Offer>[],
  values: readonly PlannedValue[],
): readonly Question[] {
  return [
    ...uniqueUnits(brought.flatMap((offers) => offers.questions)),
    ...choices.flatMap(filesQuestion),
    ...values.flatMap(conflictQuestion),
  ];
}

function uniqueUnits(questions: FileOffers['questions']): readonly Question[] {
  const keys = new Set<string>();
  return questions.filter((question) => {
    const key = question.type === 'unit' ? question.key : question.fingerprint;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function filesQuestion(choice: OfferChoice<Offer>): readonly Question[] {
  if (choice.type !== 'undecided') return [];
  return [{ type: 'files', unit: choice.unit, files: choice.offers.map(({ file }) => file) }];
}

function conflictQuestion(value: PlannedValue): readonly Question[] {
  const isOpen = value.change === 'kept' && !value.isDecided;
  return isOpen ? [{ type: 'conflict', key: valueKey(value), value }] : [];
}
