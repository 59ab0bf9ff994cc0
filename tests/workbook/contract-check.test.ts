import { check } from '../../src/workbook/contract/check';
import { ContractBreach } from '../../src/workbook/contract/contract-breach';
import { WorkbookError } from '../../src/workbook/port';

/** What the suite is written in must itself be able to fail. */
function breachOf(found: unknown, expected: unknown): [expected: string, found: string] | null {
  try {
    check.equal(found, expected);
    return null;
  } catch (error) {
    if (!(error instanceof ContractBreach)) throw error;
    return [error.expected, error.found];
  }
}

test.each<[unknown, unknown]>([
  [1, 1],
  [Number.NaN, Number.NaN],
  [
    [1, ['a', { b: null }]],
    [1, ['a', { b: null }]],
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [undefined, undefined],
])('%j and %j are equal', (found, expected) => {
  expect(breachOf(found, expected)).toBeNull();
});

test.each<[unknown, unknown, [string, string]]>([
  [1.1, '1.10', ['"1.10"', '1.1']],
  [0, -0, ['"-0"', '0']],
  [Number.NaN, null, ['null', '"NaN"']],
  [[1, 2], [1], ['[1] = nothing', '[1] = 2']],
  [[1], [1, 2], ['[1] = 2', '[1] = nothing']],
  [[undefined], [], ['[0] = nothing', '[0] = undefined']],
  [{ a: 1, b: 2 }, { a: 1 }, ['b = undefined', 'b = 2']],
  [{}, { a: { b: 1 } }, ['a = {"b":1}', 'a = undefined']],
  [[], {}, ['{}', '[]']],
  [{ rows: [{ x: 'a' }] }, { rows: [{ x: 'b' }] }, ['rows[0].x = "b"', 'rows[0].x = "a"']],
  ['Hoà'.normalize('NFD'), 'Hoà'.normalize('NFC'), ['"Hoà"'.normalize('NFC'), '"Hoà"'.normalize('NFD')]],
  ['x'.repeat(300), 'y', ['"y"', `"${'x'.repeat(199)}…`]],
])('%j is not %j', (found, expected, breach) => {
  expect(breachOf(found, expected)).toEqual(breach);
});

test('a refusal is one with that very code', async () => {
  const refusal = new WorkbookError('bad-model', 'cell A1');
  await expect(check.rejects(Promise.reject(refusal), 'bad-model')).resolves.toBe(refusal);
  await expect(check.rejects(Promise.reject(refusal), 'protected')).rejects.toMatchObject({
    expected: 'a refusal with WorkbookError protected',
    found: 'WorkbookError: bad-model: cell A1',
  });
  await expect(check.rejects(Promise.resolve(null), 'bad-model')).rejects.toMatchObject({
    found: 'no refusal',
  });
  await expect(check.rejects(Promise.reject(new TypeError('oops')), 'bad-model')).rejects.toMatchObject({
    found: 'TypeError: oops',
  });
});

test('what does not hold says what should have, and what was there', () => {
  check.holds(true, 'anything', null);
  expect(() => check.holds(false, 'the watch hears "Một"', [])).toThrow(
    new ContractBreach('the watch hears "Một"', '[]'),
  );
});
