import { keptIndustry, proposedIndustry } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";

/** Under this name the pane keeps which industry is looked at, where the workbook cannot keep it. */
export const industryChoice = "industry";

/** 排放源行业的单元格 — where the chosen industry stands in the workbook. */
export const industryCell = { table: "enterprise", row: "", column: "sourceIndustry" } as const;

/** 所看的行业 — looked at without writing; otherwise what the workbook keeps, and then what the division proposes. */
export function industryOf(contents: TableContents, choices: PaneChoices): string | undefined {
  const chosen = choices[industryChoice];
  return chosen === undefined || chosen === "" ? proposedIndustry(contents) : chosen;
}

/** 行业的来历 — whether it stands in the workbook, is only looked at, follows from the division, or is not known. */
export function industryStanding(
  contents: TableContents,
  choices: PaneChoices,
): "kept" | "looked" | "proposed" | "unknown" {
  const chosen = choices[industryChoice];
  if (chosen !== undefined && chosen !== "") return "looked";
  if (keptIndustry(contents) !== undefined) return "kept";
  return proposedIndustry(contents) === undefined ? "unknown" : "proposed";
}
