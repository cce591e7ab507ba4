import { parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";
import type { CellRange } from "../../../sheet";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { DocumentState } from "../state/document-state";
import { dataRange } from "../tables/table-view";

/** Cells of a sheet. */
export interface ReferencedRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * 引用的区域 — the cells that a formula stands for where it is nothing but a reference: an address, a table or its column, or
 * a name for one of these.
 */
export function referencedRange(
  state: DocumentState,
  formula: string,
  ownSheet: string | undefined,
  depth = 0,
): ReferencedRange | undefined {
  const text = formula.trim();
  const address = parseA1Ref(text);
  if (address && "range" in address && !text.includes("!#")) {
    const name = address.sheetName || ownSheet;
    const sheet = name === undefined ? undefined : state.sheetNamed(name);
    if (sheet === undefined || address.workbookName !== "") return undefined;
    const { top, bottom, left, right } = address.range;
    return {
      sheet: sheet.name,
      range: {
        startRow: typeof top === "number" ? top : 0,
        endRow: typeof bottom === "number" ? bottom : rowLimit - 1,
        startColumn: typeof left === "number" ? left : 0,
        endColumn: typeof right === "number" ? right : columnLimit - 1,
      },
    };
  }
  const structured = parseStructRef(text);
  if (structured) {
    return tableColumns(state, structured.table ?? "", structured.columns ?? [], structured.sections ?? []);
  }
  const whole = tableColumns(state, text, [], []);
  if (whole !== undefined || depth > 10) return whole;
  const named = state.shape.names.find(
    ({ name, sheet }) => name.toLowerCase() === text.toLowerCase() && sheet === undefined,
  );
  return named && referencedRange(state, named.formula, ownSheet, depth + 1);
}

function tableColumns(
  state: DocumentState,
  name: string,
  columns: readonly string[],
  sections: readonly string[],
): ReferencedRange | undefined {
  const table = state.tableNamed(name);
  const sheet = table && state.sheetWithId(table.sheet);
  if (table === undefined || sheet === undefined) return undefined;
  const rows =
    sections.length === 0 || sections[0] === "data"
      ? dataRange(table)
      : sections[0] === "all"
        ? table.range
        : null;
  const places = columns.map((wanted) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === wanted.toLowerCase()),
  );
  if (rows === null || sections.length > 1 || places.includes(-1)) return undefined;
  const [first, last] =
    places.length === 0 ? [0, table.columns.length - 1] : [Math.min(...places), Math.max(...places)];
  const { startColumn } = table.range;
  return {
    sheet: sheet.name,
    range: { ...rows, startColumn: startColumn + first, endColumn: startColumn + last },
  };
}
