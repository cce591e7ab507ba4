import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { mapTokens } from "../../reference/map-references";

/** 补全表名 — a formula in which `[@列]` names its table, as files have it. */
export function namedTables(formula: string, table: string | undefined): string {
  if (table === undefined || !formula.includes("[")) return formula;
  return mapTokens(formula, (token) => {
    if (token.type !== "structured" || !token.value.startsWith("[")) return undefined;
    const parsed = parseStructRef(token.value);
    return parsed && !parsed.table ? stringifyStructRef({ ...parsed, table }) : undefined;
  });
}
