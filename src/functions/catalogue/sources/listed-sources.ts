import { error, failure, success, type ListedSource, type Outcome, type SourceStanding } from "../../../core";
import { shapeOf, written, type Inputs } from "../../inputs";

/** Words for how a source stands, where no amount is given. */
const standings: Readonly<Record<string, SourceStanding>> = {
  已量化: "quantified",
  已核算: "quantified",
  quantified: "quantified",
  零: "zero",
  不涉及: "zero",
  无: "zero",
  none: "zero",
  zero: "zero",
  排除: "excluded",
  不纳入: "excluded",
  拒绝: "excluded",
  excluded: "excluded",
  rejected: "excluded",
};

/**
 * 排放源清单 — columns of names, amounts and reasons as a register, row by row. A blank amount with a reason is a source
 * that is left out; without one it is not answered.
 */
export function listedSources(inputs: Inputs): Outcome<readonly ListedSource[]> {
  const names = inputs.grid("sources");
  if (names === undefined) return failure(inputs.placed(error("omitted", "sources")));
  const { rows } = inputs.extent(names, inputs.index("sources"));
  for (const input of ["amounts", "reasons"]) {
    const grid = inputs.grid(input);
    if (grid === undefined) continue;
    const [expected, found] = [shapeOf(names), shapeOf(grid)];
    if (expected.rows !== found.rows || found.columns !== 1) {
      const values = { expected: written(expected), found: written(found) };
      return failure(inputs.placed(error("shape-mismatch", input, values)));
    }
  }
  const listed: ListedSource[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (inputs.isHeaderAt(inputs.index("sources"), row, 0)) continue;
    const name = inputs.text("sources", row);
    if (!name.ok) return name;
    if (name.value === undefined) continue;
    const reason = inputs.grid("reasons") === undefined ? success(undefined) : inputs.text("reasons", row);
    if (!reason.ok) return reason;
    const standing = standingAt(inputs, row, reason.value !== undefined);
    if (!standing.ok) return standing;
    const { at = {} } = inputs.placed(error("blank", "sources"), row);
    listed.push({
      name: name.value,
      standing: standing.value,
      ...(reason.value === undefined ? {} : { reason: reason.value }),
      at,
    });
  }
  return success(listed);
}

function standingAt(inputs: Inputs, row: number, hasReason: boolean): Outcome<SourceStanding> {
  const amounts = inputs.grid("amounts");
  if (amounts === undefined) return success(hasReason ? "excluded" : "identified");
  if (inputs.isBlankAt("amounts", row, 0)) return success(hasReason ? "excluded" : "open");
  const value = amounts[row]?.[0];
  const known = typeof value === "string" ? standings[value.trim().toLowerCase()] : undefined;
  if (known !== undefined) return success(known);
  const number = inputs.number("amounts", row, 0);
  if (number.ok) return success(number.value.isZero() ? "zero" : "quantified");
  if (number.finding.code !== "text") return number;
  const found = typeof value === "string" ? value : "";
  return failure(inputs.placed(error("status-unknown", "amounts", { found }), row));
}
