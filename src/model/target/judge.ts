import { verdictOfWords } from '../number-words';
import type { MissingStatus, ObservedValue, ReportedValue, SelfVerdict } from '../observation';
import { foldText } from '../vietnamese-text';
import { judgeByFigure } from './bound-judgement';
import { judged, notJudged, undecided, type Judgement } from './judgement';
import type { NotAssigned, Target } from './target';
import { judgeAnswer, judgeByWords } from './words-judgement';

/**
 * Judges a reported value by its target: Đạt, Chưa đạt, chưa đủ căn cứ (with the reason), or left out of the count.
 * `target` is null where there is none. What a unit says of itself is taken as said and marked `self-declared`.
 */
export function judge(observed: ObservedValue, target: Target | NotAssigned | null): Judgement {
  if (observed.status !== 'reported') return judgeMissing(observed.status, target);
  const reported = withVerdict(observed.reported);
  const declared = reported.type === 'verdict' ? declaredVerdict(reported.verdict) : null;
  if (target === null) return declared ?? undecided('no-target');
  switch (target.type) {
    case 'not-assigned':
      // "*" | "Đạt": the unit answers an indicator that it need not have answered, so the thing exists there, and the
      // document prints the answer among the others. It counts as what it is, the unit's own word.
      return declared ?? notJudged('not-assigned');
    case 'increase':
      return declared ?? undecided('base-unknown');
    case 'bound':
      return declared ?? judgeBound(reported, target);
    case 'yes':
    case 'no':
      return judgeAnswer(reported, target.type);
    case 'words':
      return judgeByWords(reported, target.words);
  }
}

function judgeMissing(status: MissingStatus, target: Target | NotAssigned | null): Judgement {
  switch (status) {
    case 'no-activity':
    case 'not-applicable':
    case 'not-assigned':
      return notJudged(status);
    case 'blank':
    case 'not-submitted':
      // An empty cell beside "*" is no answer owed.
      return target?.type === 'not-assigned' ? notJudged('not-assigned') : undecided(status);
  }
}

function judgeBound(reported: ReportedValue, target: Extract<Target, { type: 'bound' }>): Judgement {
  switch (reported.type) {
    case 'figure':
    case 'bound':
    case 'fraction':
      return judgeByFigure(reported, target);
    case 'verdict':
    case 'text':
      // "Có", "Triển khai", "Đang triển khai" tell that something is done, not how much of it.
      return undecided('word-against-figure');
    case 'date':
      return undecided('date');
  }
}

/** "Đạt" in a column of words is the same verdict as in a column of figures. */
function withVerdict(reported: ReportedValue): ReportedValue {
  if (reported.type !== 'text') return reported;
  const verdict = verdictOfWords(foldText(reported.text));
  return verdict === null ? reported : { type: 'verdict', verdict, words: reported.text };
}

/** Only "Đạt" and "Chưa đạt" (and words for them) are verdicts on a target; "Có" and "Đang triển khai" are states. */
function declaredVerdict(verdict: SelfVerdict): Judgement | null {
  switch (verdict) {
    case 'achieved':
    case 'not-achieved':
      return judged(verdict, 'self-declared');
    case 'under-way':
    case 'yes':
    case 'no':
      return null;
  }
}
