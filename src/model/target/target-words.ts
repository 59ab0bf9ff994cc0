import { foldText } from '../vietnamese-text';

const YES_WORDS = folded(['Có', 'Phải có']);
const NO_WORDS = folded(['Không', 'Không có']);

/**
 * What is set as a task begins with one of these. A text that does not ("Sản phẩm", where the cell holds the unit of
 * measure) is no target.
 */
const TASK_VERBS = folded([
  'ban hành',
  'bảo đảm',
  'bố trí',
  'cài đặt',
  'cập nhật',
  'có',
  'công bố',
  'công khai',
  'cung cấp',
  'duy trì',
  'đảm bảo',
  'đáp ứng',
  'đưa vào',
  'hoàn thành',
  'kết nối',
  'khai thác',
  'phê duyệt',
  'phổ cập',
  'phủ sóng',
  'số hóa',
  'sử dụng',
  'tham gia',
  'thành lập',
  'thực hiện',
  'tích hợp',
  'tổ chức',
  'trang bị',
  'triển khai',
  'ứng dụng',
  'vận hành',
  'xây dựng',
]);

/** Words before a target's figure that change nothing; "từ 90%" is the least that is asked. */
const IDLE_PREFIX = new RegExp(`^(?:${folded(['phấn đấu', 'phải', 'duy trì', 'từ']).join('|')}) (?=.)`);
const EXACT_PREFIX = new RegExp(`^(?:=(?![<>])|(?:${folded(['đúng', 'bằng']).join('|')}) ) *`);

/** "90% trở lên máy tính của công chức": what the percentage is of. "70% đến 80%" is a range and stays whole. */
const SHARED_THING = /^([^%]*%)( trở (?:lên|xuống))? (?!trở |đến )[\p{L}(][^%]*$/u;

/** Whether folded words ask that the thing be there. */
export function asksForYes(words: string): boolean {
  return YES_WORDS.includes(words);
}

/** Whether folded words ask that the thing not be there. */
export function asksForNo(words: string): boolean {
  return NO_WORDS.includes(words);
}

/** Whether folded words set a task. */
export function setsTask(words: string): boolean {
  return TASK_VERBS.some((verb) => words === verb || words.startsWith(`${verb} `));
}

/** Folded text without "phấn đấu", "từ" and the like before its figure. */
export function withoutIdlePrefix(text: string): string {
  return text.replace(IDLE_PREFIX, '');
}

/** What "đúng", "bằng" or "=" stands before, or null. */
export function afterExactPrefix(text: string): string | null {
  const rest = text.replace(EXACT_PREFIX, '');
  return rest === text ? null : rest;
}

/** "tối thiểu 50% dân số" without what the percentage is of. */
export function withoutSharedThing(text: string): string {
  return text.replace(SHARED_THING, '$1$2');
}

function folded(words: readonly string[]): readonly string[] {
  return words.map(foldText);
}
