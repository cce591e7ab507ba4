import {
  englishItemHeaders,
  error,
  failure,
  positionOf,
  readItems,
  success,
  type FieldsOf,
  type Finding,
  type ItemTable,
  type Outcome,
  itemHeaders,
} from "../core";
import { errorCodeOf, isBlank, readText } from "./excel-values";
import type { Inputs } from "./inputs";

/**
 * 读设置 — rows of a name and a value, such as 公布日期 | 2026-03-31. A name that is not a setting is refused: a setting
 * that is silently without effect would be worse than none.
 */
export function settingsOf<Table extends ItemTable>(
  inputs: Inputs,
  input: string,
  table: Table,
): Outcome<{ readonly fields: FieldsOf<Table["items"]>; readonly findings: readonly Finding[] }> {
  const grid = inputs.grid(input) ?? [];
  const rows: (string | number | boolean | { error: string } | undefined)[][] = [];
  for (const [index, row] of grid.entries()) {
    if (row.every(isBlank)) continue;
    const name = readText(row[0], input);
    if (!name.ok) return failure(inputs.placed(name.finding, index));
    const item = table.items.find((candidate) => positionOf(candidate, [name.value ?? ""]) === 0);
    if (item === undefined) {
      const isHeader = name.value === itemHeaders.item || name.value === englishItemHeaders.item;
      if (index === 0 && isHeader) continue;
      return failure(
        inputs.placed(
          error("setting-unknown", input, {
            found: name.value ?? "",
            candidates: table.items.map(({ header }) => header.zh).join("、"),
            candidatesInEnglish: table.items.map(({ header }) => header.en).join(", "),
          }),
          index,
        ),
      );
    }
    const value = row[1];
    rows.push([
      item.header.zh,
      isBlank(value)
        ? undefined
        : typeof value === "string" || typeof value === "number" || typeof value === "boolean"
          ? value
          : { error: errorCodeOf(value) ?? "#VALUE!" },
    ]);
  }
  return success(readItems(table, { headers: [itemHeaders.item, itemHeaders.content], rows }));
}
