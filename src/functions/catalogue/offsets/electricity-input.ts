import { error, failure, success, type Outcome, type PurchasedElectricity } from "../../../core";
import { isBlank } from "../../excel-values";
import { shapeOf, written, type Inputs } from "../../inputs";

/** 读外购电力 — rows of MWh and factor, or of base, MWh and factor; a first row of words is a header. */
export function electricityInput(inputs: Inputs): Outcome<readonly PurchasedElectricity[]> {
  const grid = inputs.grid("electricity");
  if (grid === undefined) return success([]);
  const { rows, columns } = inputs.extent(grid, inputs.index("electricity"));
  if (columns !== 2 && columns !== 3) {
    const found = written(shapeOf(grid));
    return failure(inputs.placed(error("shape-mismatch", "electricity", { found, expected: "n×2 / n×3" })));
  }
  const amount = columns - 2;
  const electricity: PurchasedElectricity[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    if (row === 0 && typeof cells[amount] === "string" && typeof cells[amount + 1] === "string") continue;
    const megawattHours = inputs.number("electricity", row, amount);
    if (!megawattHours.ok) return megawattHours;
    const factor = inputs.number("electricity", row, amount + 1);
    if (!factor.ok) return factor;
    if (factor.value.isNegative()) {
      const found = factor.value.toText().text;
      return failure(inputs.placed(error("negative", "electricity", { found }), row, amount + 1));
    }
    const base = columns === 3 ? inputs.text("electricity", row, 0) : success(undefined);
    if (!base.ok) return base;
    electricity.push({ base: base.value, megawattHours: megawattHours.value, factor: factor.value });
  }
  return success(electricity);
}
