import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn } from "./confirmed-column";

/** Which method the columns make possible; `undefined` where none. */
export type SuggestedMethod = "FUEL" | "MASSBALANCE" | "PURCHASED" | "EMISSION";

/**
 * 建议的方法 — fuel parameters make the fuel formula, otherwise a factor makes the factor method, net of what is passed on where
 * that is told, and the carbon of each tonne makes a balance. Carbon that is not all oxidised is no balance.
 */
export function suggestedMethod(columns: readonly ConfirmedColumn[]): SuggestedMethod | undefined {
  const has = (role: ColumnRoleId) => columns.some((column) => column.role === role);
  if (!has("activity")) return undefined;
  if (has("netCalorificValue") && has("carbonContent") && has("oxidationRate")) return "FUEL";
  if (has("factor")) return has("passedOn") ? "PURCHASED" : "EMISSION";
  return has("carbonShare") && !has("oxidationRate") ? "MASSBALANCE" : undefined;
}
