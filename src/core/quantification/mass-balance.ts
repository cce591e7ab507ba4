import { error, type Finding } from "../finding";
import { Exact } from "../number";
import { carbonDioxidePerCarbon } from "./carbon-dioxide-per-carbon";
import { mustBePositive, mustBeShare, mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

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
export const massBalance = defineMethod<MassBalanceInput>({
  requirement: "C2",
  clauses: ["CIECCPA061 8.2.5.2"],
  equation: "1",
  writes: "E = [Σ(AD输入 × C输入 × s) − Σ(AD输出 × C输出)] × 44/12",
  symbols: {
    inputs: "AD输入",
    inputCarbon: "C输入",
    carbonShare: "s",
    outputs: "AD输出",
    outputCarbon: "C输出",
    ratio: "CO2/C",
  },
  defaults: { ratio: carbonDioxidePerCarbon, carbonShare: Exact.one },
  misfit: unequalRows,
  conditions: [
    mustNotBeNegative("inputCarbon"),
    mustNotBeNegative("outputCarbon"),
    mustBeShare("carbonShare"),
    mustBePositive("ratio"),
  ],
  formula: ({ inputs, inputCarbon, carbonShare, outputs, outputCarbon, ratio }) => {
    const carbonIn = inputs.times(inputCarbon).times(carbonShare).sum();
    const carbonOut = outputs.times(outputCarbon).sum();
    return carbonIn.minus(carbonOut).times(ratio);
  },
  substitutes: ({ inputs, inputCarbon, outputs, outputCarbon, carbonShare, ratio }, write, writeSum) => {
    const inside = inputs.map((amount, row) => {
      const carbon = at(inputCarbon, row);
      const share = carbonShare === undefined ? undefined : at(carbonShare, row);
      const product = `${write(amount, "inputs")}×${write(carbon, "inputCarbon")}`;
      return {
        text: share === undefined ? product : `${product}×${write(share, "carbonShare")}`,
        value: () => amount.times(carbon).times(share ?? Exact.one),
      };
    });
    const outside = outputs.map((amount, row) => {
      const carbon = at(outputCarbon, row);
      return {
        text: `${write(amount, "outputs")}×${write(carbon, "outputCarbon")}`,
        value: () => amount.times(carbon),
      };
    });
    const into = inside.length === 0 ? "" : writeSum(inside);
    const difference = outside.length === 0 ? into : `${into} − (${writeSum(outside)})`;
    return `[${difference.trim()}] × ${ratio === undefined ? "44/12" : write(ratio, "ratio")}`;
  },
});

function unequalRows(given: MassBalanceInput): Finding | undefined {
  const { inputs, inputCarbon, outputs, outputCarbon, carbonShare = inputs } = given;
  if (carbonShare.length !== inputs.length) {
    const found = `${carbonShare.length}`;
    return error("shape-mismatch", "carbonShare", { expected: `${inputs.length}`, found });
  }
  if (inputs.length === inputCarbon.length && outputs.length === outputCarbon.length) return undefined;
  return error("shape-mismatch", "inputCarbon", {
    expected: `${inputs.length}/${outputs.length}`,
    found: `${inputCarbon.length}/${outputCarbon.length}`,
  });
}

/** Rows were counted before; a missing one would be a mistake of ours. */
function at(values: readonly Exact[], row: number): Exact {
  const value = values[row];
  if (value === undefined) throw new RangeError(`no row ${row}`);
  return value;
}
