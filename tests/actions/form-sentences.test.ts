import { formSentences } from '../../src/actions/form-sentences';
import type { FormSet } from '../../src/model/indicator-set';
import { periodOfId } from '../support/entry-table';
import { countOf, formSetOf, formTable, rateOf } from '../support/form-table';

const DESCRIBED = formSetOf([
  rateOf('SONG', 'Thôn được phủ sóng', { accepts: ['bound'] }),
  countOf('TRAM', 'Số trạm'),
]);

function told(sentences: string[], cells: Readonly<Record<string, string | number>>) {
  const set: FormSet = { ...DESCRIBED, sentences };
  const [row] = formTable({ set, cells }).units;
  return formSentences(set, periodOfId('2025-05'), row!);
}

test('câu bắt đầu bằng lời trong ô thì viết hoa chữ đầu', () => {
  expect(told(['{SONG} các thôn được phủ sóng.'], { SONG: 'trên 95%' })).toEqual([
    'Trên 95% các thôn được phủ sóng.',
  ]);
});

test.each([
  ['số', '{SONG} các thôn được phủ sóng.', '95% các thôn được phủ sóng.'],
  ['chữ của mẫu', 'có {TRAM} trạm.', 'có 50 trạm.'],
])('câu bắt đầu bằng %s thì giữ nguyên', (_, template, sentence) => {
  expect(told([template], { SONG: 95, TRAM: 50 })).toEqual([sentence]);
});
