import { FAILURES, placesOf, type Failure, type Injection } from '../../src/preview/host/failures';
import { codeOf, contentAt, inSheet } from './batches';
import { openExcel, type OpenedExcel } from './open-excel';

/** Three cells in one request. */
function writeThree({ run }: OpenedExcel): Promise<string> {
  return codeOf(
    inSheet(run, 'Sheet1', (target) => {
      for (const place of ['A1', 'A2', 'A3']) target.getRange(place).values = [[place]];
    }),
  );
}

function written({ excel }: OpenedExcel): number {
  return ['A1', 'A2', 'A3'].filter((place) => contentAt(excel, 'Sheet1', place) === place).length;
}

async function failing(injection: Injection): Promise<{ code: string; cells: number }> {
  const opened = await openExcel();
  opened.excel.failAt(injection);
  const code = await writeThree(opened);
  return { code, cells: written(opened) };
}

test('there are no two failures alike', () => {
  expect(new Set(FAILURES.map(({ of, code }) => `${of} ${code}`)).size).toBe(FAILURES.length);
  expect(FAILURES.length).toBeGreaterThan(40);
});

test.each(FAILURES.map((failure): [string, Failure] => [`${failure.of} ${failure.code}`, failure]))(
  '%s reaches the caller by its name, with what was done before it',
  async (_text, failure) => {
    const opened = await openExcel();
    await writeThree(opened);
    const places = placesOf(failure, opened.excel.traffic.actions);
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined) throw new Error('there is no place to fail at');
    expect(await failing(first)).toEqual({ code: failure.name, cells: 0 });
    expect(await failing(last)).toEqual({ code: failure.name, cells: 3 });
  },
);

test('a failure after each action leaves just what was done', async () => {
  const opened = await openExcel();
  await writeThree(opened);
  const places = placesOf({ of: 'excel', code: 'GeneralException', name: '' }, opened.excel.traffic.actions);
  const cells: number[] = [];
  for (const place of places) cells.push((await failing(place)).cells);
  expect([...new Set(cells)]).toEqual([0, 1, 2, 3]);
  expect(cells).toEqual([...cells].sort());
});

test('a cell that is edited for two requests blocks just those', async () => {
  const opened = await openExcel();
  opened.excel.failAt({ request: 2, point: 'cell-edited', requests: 2 });
  const codes: string[] = [];
  for (let request = 1; request <= 4; request += 1) codes.push(await writeThree(opened));
  expect(codes).toEqual([
    'no error',
    'InvalidOperationInCellEditMode',
    'InvalidOperationInCellEditMode',
    'no error',
  ]);
});
