import { FAILURES, placesOf } from '../../src/preview/host/failures';
import { BrokenWork } from './broken-work';
import { JOBS } from './jobs';

/** So many places of each job, evenly spread over its requests and actions, the first and the last among them. */
const PLACES = 10;

const [general] = FAILURES.filter(({ name, of }) => name === 'GeneralException' && of === 'excel');

/** What a repair must come to: taking back that broke off can only be taken to its end. */
const REPAIRED = {
  work: { restore: 'as before', resume: 'complete' },
  undo: { restore: 'complete', resume: 'complete' },
} as const;

/** A job that breaks off anywhere, brought back by Khôi phục and completed by Tiếp tục. */
describe.each(Object.entries(JOBS))('%s', (name, work) => {
  test('that breaks off anywhere is brought back, and completed', async () => {
    if (general === undefined) throw new Error('Excel fails generally');
    const broken = await BrokenWork.of(work);
    const places = placesOf(general, broken.actions);
    const wrong: string[] = [];
    let repairs = 0;
    for (let index = 0; index < PLACES; index += 1) {
      const place = places[Math.floor((index * (places.length - 1)) / (PLACES - 1))];
      if (place === undefined) throw new Error('a job has places to fail at');
      for (const repair of ['restore', 'resume'] as const) {
        const { error, repaired, workbook } = await broken.broken(place, repair);
        const wanted =
          repaired === null
            ? ['as before', 'complete']
            : [REPAIRED[name.startsWith('undo') ? 'undo' : 'work'][repaired]];
        repairs += repaired === null ? 0 : 1;
        const isRight = error === 'host-failed' && wanted.some((state) => state === workbook);
        if (!isRight) wrong.push(`${JSON.stringify(place)} ${repair}: ${String(error)}, ${workbook}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(repairs).toBeGreaterThan(0);
  });
});
