import { finding } from '../../model/finding';
import { withoutAccents } from '../../model/vietnamese-text';
import { cellsOf, placeOfCell, type RegisterRule } from './register-rule';

/** A word that the column's drop-down does not offer; what differs by accents alone is put as a question. */
export const unknownChoice: RegisterRule = ({ table }) => {
  const ofChoices = cellsOf(table, 'choice').map((cell) => ({ ...cell, choices: cell.column.choices }));
  const ofAnswers = cellsOf(table, 'yes-no').map((cell) => ({ ...cell, choices: ANSWERS }));
  return [...ofChoices, ...ofAnswers]
    .filter(({ value }) => value.type === 'unreadable')
    .map(({ column, cell, text, choices }) => {
      const bare = withoutAccents(text);
      const probable = choices.find((choice) => withoutAccents(choice) === bare) ?? null;
      return finding('unknown-choice', placeOfCell(table, column, cell), { text, choices, probable });
    });
};

const ANSWERS = ['Có', 'Không'];
