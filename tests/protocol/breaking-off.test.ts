import { FAILURES, placesOf } from '../../src/preview/host/failures';
import { BrokenWork } from './broken-work';
import { JOBS } from './jobs';

/** So many places of each job, evenly spread over its requests and actions. */
const PLACES = 14;

const [general] = FAILURES.filter(({ name, of }) => name === 'GeneralException' && of === 'excel');

/** A job that breaks off anywhere, brought back by Khôi phục at one place and completed by Tiếp tục at the next. */
describe.each(Object.entries(JOBS))('%s', (_name, work) => {
  test('that breaks off anywhere is brought back or completed', async () => {
    if (general === undefined) throw new Error('Excel fails generally');
    const broken = await BrokenWork.of(work);
    const places = placesOf(general, broken.actions);
    const outcomes: string[] = [];
    for (let index = 0; index < PLACES; index += 1) {
      const place = places[Math.floor((index * (places.length - 1)) / (PLACES - 1))];
      if (place === undefined) throw new Error('a job has places to fail at');
      const repair = index % 2 === 0 ? 'restore' : 'resume';
      const { error, workbook } = await broken.broken(place, repair);
      outcomes.push(`${JSON.stringify(place)} ${repair}: ${String(error)}, ${workbook}`);
    }
    expect(outcomes.filter((outcome) => outcome.includes('neither'))).toEqual([]);
    expect(outcomes.every((outcome) => outcome.includes('host-failed'))).toBe(true);
    // Both ends are reached: nothing was done yet, and all was done when it failed.
    expect(outcomes.some((outcome) => outcome.endsWith('as before'))).toBe(true);
  });
});
