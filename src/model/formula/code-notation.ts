/** What a code of an indicator looks like: `VNEID.LUYKE`, `1.10`, `TONG`. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** A code that begins with a letter and holds no minus sign can be nothing else. */
const BARE = /^\p{L}[\p{L}\p{N}._]*$/u;

export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** As a formula names it: in brackets where it could be taken for a number or a subtraction. */
export function writtenCode(code: string): string {
  return BARE.test(code) ? code : `[${code}]`;
}
