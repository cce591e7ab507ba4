import { failure, error, success, type Outcome } from "../finding";
import { Exact, sum } from "../number";
import { shown } from "../trace";
import { carbonDioxidePerCarbon } from "./carbon-dioxide-per-carbon";
import { mustBePositive, mustBeShare, mustNotBeNegative } from "./conditions";
import type { Method } from "./method";

/** One row per material: inputs and outputs each with their carbon content. */
export type MassBalanceInput = {
  inputs: readonly Exact[];
  inputCarbon: readonly Exact[];
  outputs: readonly Exact[];
  outputCarbon: readonly Exact[];
  /** 44/12 unless the user states another ratio. */
  ratio?: Exact;
  /** The share of each input's carbon that counts: the fossil share for the total, the biogenic share for the memo item. */
  carbonShare?: readonly Exact[];
};

/** 物料平衡法 — carbon in minus carbon out, times 44/12. Amounts may be negative (corrections); carbon contents may not. */
export const massBalance: Method<MassBalanceInput> = {
  requirement: "C2",
  clauses: ["CIECCPA061 8.2.5.2"],
  writes: "E = [Σ(AD输入 × C输入 × s) − Σ(AD输出 × C输出)] × 44/12",
  symbols: {
    inputs: "AD输入",
    inputCarbon: "C输入",
    carbonShare: "s",
    outputs: "AD输出",
    outputCarbon: "C输出",
    ratio: "CO2/C",
  },
  calculate: (given) => {
    const { inputs, inputCarbon, outputs, outputCarbon, ratio = carbonDioxidePerCarbon } = given;
    const refusal = firstBadRow(given) ?? mustBePositive("ratio", ratio);
    if (refusal !== undefined) return refusal;
    const carbonIn = sum(
      inputs.map((amount, row) => amount.times(at(inputCarbon, row)).times(shareAt(given, row))),
    );
    const carbonOut = sum(outputs.map((amount, row) => amount.times(at(outputCarbon, row))));
    return success(carbonIn.minus(carbonOut).times(ratio));
  },
  substitutes: (given) => {
    const { inputs, inputCarbon, outputs, outputCarbon, carbonShare, ratio } = given;
    const inside = inputs.map((amount, row) =>
      [amount, at(inputCarbon, row), ...(carbonShare === undefined ? [] : [shareAt(given, row)])]
        .map(shown)
        .join("×"),
    );
    const outside = outputs.map((amount, row) => `${shown(amount)}×${shown(at(outputCarbon, row))}`);
    const difference =
      outside.length === 0 ? inside.join(" + ") : `${inside.join(" + ")} − (${outside.join(" + ")})`;
    return `[${difference.trim()}] × ${ratio === undefined ? "44/12" : shown(ratio)}`;
  },
};

function firstBadRow(given: MassBalanceInput): Outcome<Exact> | undefined {
  if (
    given.inputs.length !== given.inputCarbon.length ||
    given.outputs.length !== given.outputCarbon.length
  ) {
    return failure(error("shape-mismatch", "inputCarbon", rowCounts(given)));
  }
  for (const [input, values] of [
    ["inputCarbon", given.inputCarbon],
    ["outputCarbon", given.outputCarbon],
  ] as const) {
    const row = values.findIndex((value) => value.isNegative());
    if (row >= 0) return atRow(mustNotBeNegative(input, at(values, row)), row);
  }
  const shares = given.carbonShare ?? [];
  const row = shares.findIndex((share) => mustBeShare("carbonShare", share) !== undefined);
  return row < 0 ? undefined : atRow(mustBeShare("carbonShare", at(shares, row)), row);
}

/** Tells the row of a refusal, so that the caller can name the cell. */
function atRow(refusal: Outcome<Exact> | undefined, row: number): Outcome<Exact> | undefined {
  if (refusal === undefined || refusal.ok) return refusal;
  return failure({ ...refusal.finding, at: { ...refusal.finding.at, row: row + 1 } });
}

function rowCounts(given: MassBalanceInput): Record<string, string> {
  return {
    expected: `${given.inputs.length}/${given.outputs.length}`,
    found: `${given.inputCarbon.length}/${given.outputCarbon.length}`,
  };
}

/** Rows were counted before; a missing one would be a mistake of ours. */
function at(values: readonly Exact[], row: number): Exact {
  const value = values[row];
  if (value === undefined) throw new RangeError(`no row ${row}`);
  return value;
}

function shareAt(given: MassBalanceInput, row: number): Exact {
  return given.carbonShare === undefined ? Exact.one : at(given.carbonShare, row);
}
