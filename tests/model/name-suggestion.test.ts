import { suggestUnit } from '../../src/model/name-suggestion';
import type { Unit } from '../../src/model/unit';

function unit(code: string, name: string, aliases: readonly string[] = []): Unit {
  return { code, name, kind: 'commune', aliases, parent: 'NN' };
}

const units = [
  unit('1', 'UBND Phường 1'),
  unit('2', 'UBND Phường 2'),
  unit('4', 'UBND xã Vĩnh Quới'),
  unit('5', 'UBND xã Mỹ Bình', ['Mỹ Bình A']),
  unit('6', 'UBND xã Mỹ Quới'),
  unit('7', 'xã Tuy Phước'),
  unit('8', 'xã Tuy Phước Tây'),
];

function suggested(name: string): readonly string[] {
  return suggestUnit(name, units).map(({ unit: { code }, reason }) => `${code} ${reason}`);
}

test('gõ không dấu', () => {
  expect(suggested('xa My Quoi')[0]).toBe('6 same-without-accents');
  expect(suggested('Vinh Quoi')[0]).toBe('4 same-without-accents');
});

test('chữ đầu của tên không bị nhầm là loại: huyện Quan Sơn', () => {
  const quanSon = { ...unit('QS', 'huyện Quan Sơn'), kind: 'district' as const };
  expect(suggestUnit('huyện Quan Son', [quanSon])[0]?.reason).toBe('same-without-accents');
  expect(suggestUnit('xã Sơn', [quanSon])[0]?.reason).toBe('part-of-name');
});

test('gõ thiếu hay sai một chữ cái', () => {
  expect(suggested('xã Mỹ Bnh')).toEqual(['5 similar-spelling']);
  expect(suggested('xã Vỉnh Quới')[0]).toBe('4 same-without-accents');
});

test('đúng tên, khác loại', () => {
  expect(suggested('phường Mỹ Bình')[0]).toBe('5 other-kind');
});

test('một tên là phần đầu của tên khác: cả hai được nêu, tên đúng trước', () => {
  expect(suggested('xã Tuy Phuoc')).toEqual(['7 same-without-accents', '8 part-of-name']);
});

test('tên gọi khác cũng được so', () => {
  expect(suggested('my binh a')[0]).toBe('5 same-without-accents');
});

test('đơn vị đánh số không gợi ý đơn vị đánh số khác', () => {
  expect(suggested('Phường 10')).toEqual([]);
  expect(suggested('Phường 3')).toEqual([]);
});

test('tên lạ không gợi ý gì', () => {
  expect(suggested('xã Giao Minh')).toEqual([]);
  expect(suggested('')).toEqual([]);
});

test('điểm từ 0 đến 1, giảm dần, nhiều nhất năm đơn vị', () => {
  const many = Array.from({ length: 9 }, (_, at) => unit(`m${at}`, `xã Tân ${'ABCDEFGHI'.charAt(at)}`));
  const suggestions = suggestUnit('xã Tân', many);
  expect(suggestions).toHaveLength(5);
  const scores = suggestions.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
});
