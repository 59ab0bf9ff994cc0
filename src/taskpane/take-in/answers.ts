import type { Question } from '../../consolidation/account/account';
import { NOTHING_DECIDED, type Decisions } from '../../consolidation/decisions';

export type QuestionOf<Type extends Question['type']> = Extract<Question, { readonly type: Type }>;
export type ColumnsOfSheet = NonNullable<ReturnType<Decisions['mappings']['get']>>;

/** What a person said to a question, which is kept so that they may look at it again. */
export type Answer =
  /** Null leaves it out. */
  | { readonly type: 'unit'; readonly question: QuestionOf<'unit'>; readonly unit: string | null }
  | { readonly type: 'files'; readonly question: QuestionOf<'files'>; readonly file: string }
  | {
      readonly type: 'conflict';
      readonly question: QuestionOf<'conflict'>;
      readonly choice: 'keep' | 'take';
    }
  /** Null leaves the sheet out. */
  | {
      readonly type: 'mapping';
      readonly question: QuestionOf<'mapping'>;
      readonly columns: ColumnsOfSheet | null;
    };

/** An answer, and what was being taken in when it was given. */
export interface GivenAnswer {
  readonly answer: Answer;
  /** The set's id. */
  readonly set: string;
  /** The period's id. */
  readonly period: string;
}

type TakenIn = Pick<GivenAnswer, 'set' | 'period'>;

/** What the answers decide of this set and period. Who somebody is stays true of others; which figure counts does not. */
export function decisionsOf(answers: readonly GivenAnswer[], takenIn: TakenIn): Omit<Decisions, 'received'> {
  const units = new Map(NOTHING_DECIDED.units);
  const files = new Map(NOTHING_DECIDED.files);
  const conflicts = new Map(NOTHING_DECIDED.conflicts);
  const mappings = new Map(NOTHING_DECIDED.mappings);
  for (const { answer } of answersFor(answers, takenIn)) {
    switch (answer.type) {
      case 'unit':
        units.set(answer.question.key, answer.unit);
        break;
      case 'files':
        files.set(answer.question.unit.code, answer.file);
        break;
      case 'conflict':
        conflicts.set(answer.question.key, answer.choice);
        break;
      case 'mapping':
        mappings.set(answer.question.fingerprint, answer.columns);
        break;
    }
  }
  return { units, files, conflicts, mappings };
}

/** The answers that count for a set and period, in the order in which they were given. */
export function answersFor(
  answers: readonly GivenAnswer[],
  { set, period }: TakenIn,
): readonly GivenAnswer[] {
  return answers.filter(
    (given) => given.answer.type === 'unit' || (given.set === set && given.period === period),
  );
}

/** The answers with one more; an earlier one to the same question goes. */
export function withAnswer(answers: readonly GivenAnswer[], given: GivenAnswer): readonly GivenAnswer[] {
  return [...withoutAnswer(answers, given), given];
}

/** The answers without one, whose question is open again. */
export function withoutAnswer(
  answers: readonly GivenAnswer[],
  { answer, ...takenIn }: GivenAnswer,
): readonly GivenAnswer[] {
  const key = questionKey(answer.question);
  const same = answersFor(answers, takenIn).filter((other) => questionKey(other.answer.question) === key);
  return answers.filter((other) => !same.includes(other));
}

/** A text that is equal for the same question, however often the account is reckoned. */
export function questionKey(question: Question): string {
  switch (question.type) {
    case 'unit':
      return `unit ${question.key}`;
    case 'files':
      return `files ${question.unit.code}`;
    case 'conflict':
      return `conflict ${question.key}`;
    case 'mapping':
      return `mapping ${question.fingerprint}`;
  }
}
