import { writtenContent } from '../../src/consolidation/written-content';
import { decimal } from '../../src/model/decimal';
import type { ObservedValue, ReportedValue } from '../../src/model/observation';

const WORDS = {
  'not-submitted': 'chưa gửi',
  'no-activity': 'KPS',
  'not-applicable': 'KAD',
  'not-assigned': '*',
};
const PLAIN = { isPercentFormatted: false, words: WORDS };
const PERCENT = { isPercentFormatted: true, words: WORDS };

const reported = (value: ReportedValue): ObservedValue => ({ status: 'reported', reported: value });

describe('ô tổng hợp ghi gì từ ô đơn vị gửi', () => {
  test('số ghi thành số đúng từng chữ số, ô phần trăm ghi một phần trăm của nó', () => {
    const figure = reported({ type: 'figure', value: decimal('94.59') });
    expect(writtenContent(figure, { content: '94,59' }, PLAIN)).toBe(94.59);
    expect(writtenContent(figure, { content: 94.59 }, PERCENT)).toBe(0.9459);
  });

  test('chữ giữ như đơn vị viết, chỉ bớt khoảng trắng thừa', () => {
    const text = reported({ type: 'text', text: '01 tuần/tin bài' });
    expect(writtenContent(text, { content: ' 01  tuần/tin bài ' }, PLAIN)).toBe('01 tuần/tin bài');
  });

  test('ô chữ mà đơn vị gõ số hoặc ngày: vẫn nhận, như ô ấy hiện ra, không thành trống', () => {
    expect(writtenContent(reported({ type: 'text', text: '80%' }), { content: 0.8 }, PLAIN)).toBe('80%');
    const day = reported({ type: 'date', date: { year: 2025, month: 5, day: 9 } });
    expect(writtenContent(day, { content: 45786 }, PLAIN)).toBe('09/05/2025');
    const fraction = reported({ type: 'fraction', numerator: decimal('3'), denominator: decimal('5') });
    expect(writtenContent(fraction, { content: 45780 }, PLAIN)).toBe('3/5');
    const verdict = reported({ type: 'verdict', verdict: 'yes', words: 'TRUE' });
    expect(writtenContent(verdict, { content: true }, PLAIN)).toBe('TRUE');
  });

  test('trạng thái ghi bằng chữ của biểu; ô trống không ghi gì', () => {
    expect(writtenContent({ status: 'no-activity' }, { content: 'không phát sinh' }, PLAIN)).toBe('KPS');
    expect(writtenContent({ status: 'blank' }, { content: null }, PLAIN)).toBeNull();
  });
});
