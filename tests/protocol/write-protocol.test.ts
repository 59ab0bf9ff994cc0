import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { undoChange } from '../../src/actions/take-back';
import { isOwnMemory } from '../../src/workbook/journal/slots';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { normaliseModel } from '../workbook/normalise-model';
import { BOOKS } from './open-books';
import { JOBS, LABEL, ngaNamBook } from './jobs';

/** All that a person has, in one form. */
function personsSheets(models: readonly SheetModel[]): readonly unknown[] {
  return models.filter(({ name }) => !isOwnMemory(name)).map(normaliseModel);
}

describe.each(Object.entries(BOOKS))('%s', (_name, openBook) => {
  test.each(Object.entries(JOBS).filter(([name]) => !name.startsWith('undo')))(
    '%s, and undo gives everything back',
    async (_job, { first, job }) => {
      const book = await openBook(await ngaNamBook());
      if (first !== undefined) await first(book.port, await readOpenWorkbook(book.port));
      const before = personsSheets(book.models());
      await job(book.port, await readOpenWorkbook(book.port));
      expect(personsSheets(book.models())).not.toEqual(before);
      const open = await readOpenWorkbook(book.port);
      expect(open.unfinished).toBeNull();
      expect(await undoChange(book.port, open)).toEqual({ type: 'undone', title: LABEL.title });
      expect(personsSheets(book.models())).toEqual(before);
      expect((await readOpenWorkbook(book.port)).undoable?.id).toBe(first === undefined ? undefined : 1);
    },
  );
});
