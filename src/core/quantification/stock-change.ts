import { error, failure, success, type Outcome } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import { firstRefusal, mustNotBeNegative } from "./conditions";
import type { Method } from "./method";

/** 使用量 — what was used up: purchased plus opening stock, minus closing stock, minus what was passed on to others. */
export const consumption: Method<{ purchased: Exact; opening: Exact; closing: Exact; passedOn?: Exact }> = {
  requirement: "C5",
  clauses: ["CIECCPA061 8.2.5.3", "CIECCPA061 8.2.5.2"],
  writes: "AD = P + S1 − S2 − T",
  symbols: { purchased: "P", opening: "S1", closing: "S2", passedOn: "T" },
  calculate: ({ purchased, opening, closing, passedOn = Exact.zero }) =>
    firstRefusal(
      mustNotBeNegative("opening", opening),
      mustNotBeNegative("closing", closing),
      mustNotBeNegative("passedOn", passedOn),
    ) ?? notNegative("closing", purchased.plus(opening).minus(closing).minus(passedOn)),
};

/** 产出量 — what was produced: sold plus closing stock, minus opening stock. */
export const production: Method<{ sold: Exact; opening: Exact; closing: Exact }> = {
  requirement: "C5",
  clauses: ["CIECCPA061 8.2.5.2"],
  writes: "AD = S + S2 − S1",
  symbols: { sold: "S", opening: "S1", closing: "S2" },
  calculate: ({ sold, opening, closing }) =>
    firstRefusal(mustNotBeNegative("opening", opening), mustNotBeNegative("closing", closing)) ??
    notNegative("opening", sold.plus(closing).minus(opening)),
};

function notNegative(input: string, value: Exact): Outcome<Exact> {
  return value.isNegative()
    ? failure(error("stock-exceeds-supply", input, { found: shown(value) }))
    : success(value);
}
