import { error, type Finding } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** 使用量 — what was used up: purchased plus opening stock, minus closing stock, minus what was passed on to others. */
export const consumption = defineMethod<{
  purchased: Exact;
  opening: Exact;
  closing: Exact;
  passedOn?: Exact;
}>({
  requirement: "C5",
  clauses: ["CIECCPA061 8.2.5.3 note 2", "CIECCPA061 8.2.5.2 note 2"],
  writes: "AD = P + S1 − S2 − T",
  symbols: { purchased: "P", opening: "S1", closing: "S2", passedOn: "T" },
  defaults: { passedOn: Exact.zero },
  conditions: [mustNotBeNegative("opening"), mustNotBeNegative("closing"), mustNotBeNegative("passedOn")],
  formula: ({ purchased, opening, closing, passedOn }) =>
    purchased.plus(opening).minus(closing).minus(passedOn),
  negativeResult: (result) => exceedsSupply("closing", result),
});

/** 产出量 — what was produced: sold plus closing stock, minus opening stock. */
export const production = defineMethod<{ sold: Exact; opening: Exact; closing: Exact }>({
  requirement: "C5",
  clauses: ["CIECCPA061 8.2.5.2 note 2"],
  writes: "AD = S + S2 − S1",
  symbols: { sold: "S", opening: "S1", closing: "S2" },
  conditions: [mustNotBeNegative("opening"), mustNotBeNegative("closing")],
  formula: ({ sold, opening, closing }) => sold.plus(closing).minus(opening),
  negativeResult: (result) => exceedsSupply("opening", result),
});

function exceedsSupply(input: string, result: Exact): Finding {
  return error("stock-exceeds-supply", input, { found: shown(result) });
}
