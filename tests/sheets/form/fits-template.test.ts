import fc from 'fast-check';
import { fitsTemplate } from '../../../src/sheets/form/fits-template';

test.each<[text: string, template: string, isFitting: boolean]>([
  ['kết quả năm 2025', 'kết quả năm {year}', true],
  ['kết quả', 'kết quả', true],
  ['kết quả đạt được', 'kết quả', false],
  ['kết quả năm', 'kết quả năm {year}', false],
  ['đến tháng 5 đạt (%)', 'đến {period} đạt (%)', true],
  ['đến tháng 5 đạt', 'đến {period} đạt (%)', false],
  // What begins a heading cannot end it as well.
  ['năm', 'năm{year}năm', false],
  ['tháng 5', '{period}', true],
  ['của xã an, tháng 5, năm 2025', 'của {place}, {period}, năm {year}', true],
  ['của xã an, năm 2025, tháng 5', 'của {place}, {period}, năm {year}', false],
])('“%s” for “%s”: %s', (text, template, isFitting) => {
  expect(fitsTemplate(text, template.split(/\{\w*\}/))).toBe(isFitting);
});

test('a text with something in every place fits, whatever stands between', () => {
  const words = fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(words, fc.string(), (parts, between) => fitsTemplate(parts.join(between), parts)));
});

test('a heading that repeats itself a hundred times is told apart at once', () => {
  const parts = [...Array.from({ length: 100 }, () => 'a'), 'b'];
  expect(fitsTemplate('a'.repeat(5000), parts)).toBe(false);
  expect(fitsTemplate(`${'a'.repeat(5000)}b`, parts)).toBe(true);
});
