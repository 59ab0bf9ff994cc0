/** Ten digits of a mobile telephone, eleven of a fixed one (after the codes of 2017 and 2018). */
const SHAPE = /^0(?:[35789]\d{8}|2\d{9})$/;
const BETWEEN_DIGITS = /[\s.()\-–]/gu;
const COUNTRY = /^(?:\+|00)84/;

/** Whether a cell holds telephone numbers of Việt Nam, each with its leading zero; several are separated by ; , or /. */
export function arePhoneNumbers(text: string): boolean {
  const numbers = text.split(/[;,/]/).map((number) => number.replace(BETWEEN_DIGITS, ''));
  return numbers.every((number) => SHAPE.test(number.replace(COUNTRY, '0')));
}

/** The number whose leading zero Excel dropped: "912345678" → "0912345678"; null when that explains nothing. */
export function probablePhoneNumber(text: string): string | null {
  const digits = text.replace(BETWEEN_DIGITS, '');
  const probable = /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : `0${digits}`;
  return SHAPE.test(probable) ? probable : null;
}
