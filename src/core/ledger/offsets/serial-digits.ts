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

/** The number after this one. */
export function nextDigits(digits: string): string {
  return Exact.of(digits).plus(Exact.one).toText(60).text;
}
