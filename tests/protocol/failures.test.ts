import { checkEntries } from '../../src/actions/check-entries';
import { FAILURES, placesOf } from '../../src/preview/host/failures';
import { BrokenWork } from './broken-work';
import { JOBS, type Job } from './jobs';

const CHECK: { readonly job: Job } = {
  job: (_port, open) => Promise.resolve(checkEntries(open.contents)),
};
const WORK = {
  insert: JOBS['insert'],
  check: CHECK,
  report: JOBS['report'],
  paste: JOBS['paste'],
  undo: JOBS['undo'],
} as const;

/** A stride that visits places all over a job as codes go by. */
const STRIDE = 37;

/** Each way in which Office or Excel can fail, in each job, at a place that changes from code to code. */
describe.each(Object.entries(WORK))('%s', (_name, work) => {
  let broken: BrokenWork;
  beforeAll(async () => {
    if (work === undefined) throw new Error('the job is there');
    broken = await BrokenWork.of(work);
  });

  test.each(FAILURES.map((failure, index) => ({ ...failure, index })))(
    'after $name the workbook is as before, or complete, or is made so',
    async ({ index, ...failure }) => {
      const places = placesOf(failure, broken.actions);
      const place = places[(index * STRIDE) % places.length];
      if (place === undefined) throw new Error('a job has places to fail at');
      const repair = index % 2 === 0 ? 'restore' : 'resume';
      const { error, repaired, workbook } = await broken.broken(place, repair);
      expect(workbook).not.toBe('neither');
      if (repaired === 'resume') expect(workbook).toBe('complete');
      // A WorkbookError, of which only the code is left here; an answer that is too large is asked for in parts.
      expect(error === null ? failure.name : typeof error).toMatch(
        /^string$|^ResponsePayloadSizeLimitExceeded$/,
      );
    },
  );
});
