import { Exact } from "../../number";

/** Digits without leading zeros: serial numbers are longer than a double can hold, so they stay text. */
export function plainDigits(digits: string): string {
  const plain = digits.replace(/^0+/, "");
  return plain === "" ? "0" : plain;
}

/** −1, 0 or 1 for two numbers in plain digits; no number is made of them. */
export function compareDigits(first: string, second: string): -1 | 0 | 1 {
  if (first.length !== second.length) return first.length < second.length ? -1 : 1;
  return first === second ? 0 : first < second ? -1 : 1;
}

/** 个数 — how many numbers there are from the first to the last, both included. */
export function countOfDigits(from: string, to: string): Exact {
  return Exact.of(to).minus(Exact.of(from)).plus(Exact.one);
}

const digits = "0123456789";

/** The number after this one, carried by hand: a sweep asks for it once per block. */
export function nextDigits(plain: string): string {
  const nines = /9*$/.exec(plain)?.[0].length ?? 0;
  const kept = plain.slice(0, plain.length - nines);
  const last = kept === "" ? "1" : (digits[digits.indexOf(kept.slice(-1)) + 1] ?? "");
  return `${kept.slice(0, -1)}${last}${"0".repeat(nines)}`;
}

/** The number before this one; there is none before 0. */
export function digitsBefore(plain: string): string {
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  const kept = plain.slice(0, plain.length - zeros);
  const last = digits[digits.indexOf(kept.slice(-1)) - 1] ?? "";
  return plainDigits(`${kept.slice(0, -1)}${last}${"9".repeat(zeros)}`);
}
