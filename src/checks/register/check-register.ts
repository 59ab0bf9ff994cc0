import type { Finding, FindingCode } from '../../model/finding';
import { dateOutside } from './date-outside';
import { documentNumberShape } from './document-number-shape';
import { duplicateRecord } from './duplicate-record';
import { incompleteRecord } from './incomplete-record';
import { legacyText } from './legacy-text';
import { phoneShape } from './phone-shape';
import type { RegisterContext, RegisterRule } from './register-rule';
import { unitOfRegister } from './unit-of-register';
import { unknownChoice } from './unknown-choice';
import { unreadableCount } from './unreadable-count';
import { unreadableDate } from './unreadable-date';

/** Whose it is, then what each cell holds, then what the records say together. */
const RULES: readonly RegisterRule[] = [
  unitOfRegister,
  incompleteRecord,
  legacyText,
  unreadableDate,
  dateOutside,
  unreadableCount,
  unknownChoice,
  documentNumberShape,
  phoneShape,
  duplicateRecord,
];

/** What text in an old encoding explains already: a slip is said once. */
const CONSEQUENCES: readonly FindingCode[] = ['unknown-choice', 'document-number-shape'];

/** Everything that the rules find in one register. */
export function checkRegister(context: RegisterContext): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(context));
  const legacy = new Set(
    found.filter(({ code }) => code === 'legacy-encoding').map(({ place }) => place.cell),
  );
  return found.filter(({ code, place }) => !(CONSEQUENCES.includes(code) && legacy.has(place.cell)));
}
