/**
 * 数值转文本 — a number as `&` and text functions write it: 15 significant digits, plain up to 10^20, otherwise with an
 * exponent of at least two digits.
 */
export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return Object.is(value, -0) ? "0" : String(value);
  const [digits, exponent] = significantDigits(value);
  const sign = value < 0 ? "-" : "";
  if (exponent > 20 || exponent < -9) return sign + scientific(digits, exponent);
  return sign + plain(digits, exponent);
}

/** The significant digits without trailing zeros, and the power of ten of the first of them. */
function significantDigits(value: number): [string, number] {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  return [mantissa.replace(".", "").replace(/0+$/, "") || "0", Number(exponent)];
}

function scientific(digits: string, exponent: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.charAt(0)}${fraction}E${exponent < 0 ? "-" : "+"}${size}`;
}

function plain(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, "0");
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
