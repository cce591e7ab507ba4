import { error, failure, success } from "../finding";
import { sum, type Exact } from "../number";
import { shown } from "../trace";
import type { Method } from "./method";

/** 组织碳足迹 — direct and indirect emissions less removals. Removals are written as positive amounts. */
export const organizationalFootprint: Method<{
  direct: readonly Exact[];
  indirect: readonly Exact[];
  removals?: readonly Exact[];
}> = {
  requirement: "C9",
  clauses: ["DZJN108 3.8"],
  writes: "CF = Ed + Eind − R",
  symbols: { direct: "Ed", indirect: "Eind", removals: "R" },
  calculate: ({ direct, indirect, removals = [] }) => {
    const row = removals.findIndex((removal) => removal.isNegative());
    const negative = removals[row];
    if (negative !== undefined) {
      const finding = error("negative", "removals", { found: shown(negative) });
      return failure({ ...finding, at: { ...finding.at, row: row + 1 } });
    }
    return success(sum([...direct, ...indirect]).minus(sum(removals)));
  },
};
