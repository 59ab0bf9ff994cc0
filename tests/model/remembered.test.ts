import { remembered } from '../../src/model/remembered';

describe('câu trả lời được nhớ', () => {
  test('cùng một chữ chỉ hỏi một lần; câu trả lời "không có" cũng được nhớ', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('xã'), lengthOf(''), lengthOf('xã'), lengthOf('')]).toEqual([
      2,
      undefined,
      2,
      undefined,
    ]);
    expect(asked).toEqual(['xã', '']);
  });

  test('chữ dài không được nhớ, và nhớ không quá hai vạn chữ', () => {
    const asked: string[] = [];
    const same = remembered((text) => {
      asked.push(text);
      return text;
    });
    const long = 'a'.repeat(201);
    same(long);
    same(long);
    expect(asked).toHaveLength(2);

    same('đầu tiên');
    for (let count = 0; count < 20_000; count += 1) same(String(count));
    expect(same('đầu tiên')).toBe('đầu tiên');
    expect(asked.filter((text) => text === 'đầu tiên')).toHaveLength(2);
  });
});
