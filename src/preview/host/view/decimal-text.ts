/** A number without its sign, rounded half away from zero as Excel shows it, from its 15 digits. */
export interface DecimalText {
  readonly whole: string;
  readonly fraction: string;
}

/** Excel keeps 15 digits (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const DIGITS = 15;

export function decimalText(value: number, decimals: number): DecimalText {
  const [mantissa = '0', exponentText = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '');
  // All digits as one whole number that counts in units of the last decimal.
  const shift = exponent + 1 + decimals - DIGITS;
  const scaled =
    shift >= 0 ? BigInt(digits) * 10n ** BigInt(shift) : halfUp(BigInt(digits), 10n ** BigInt(-shift));
  const text = scaled.toString().padStart(decimals + 1, '0');
  return {
    whole: text.slice(0, text.length - decimals),
    fraction: decimals === 0 ? '' : text.slice(-decimals),
  };
}

function halfUp(value: bigint, divisor: bigint): bigint {
  return (value + divisor / 2n) / divisor;
}
