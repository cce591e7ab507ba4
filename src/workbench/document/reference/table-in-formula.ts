import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { rangeAddress } from "../../../sheet/address/cell-address";
import { quotedSheetName } from "../../../sheet";
import type { TableView } from "../contract/table-view";
import { fixedAddress } from "./fixed-address";
import { mapTokens } from "./map-references";

/** 表名改写 — a formula after a table got another name. */
export function renamedTable(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  if (!formula.toLowerCase().includes(wanted)) return formula;
  return mapTokens(formula, (token) => {
    if (token.type === "range_named") return token.value.toLowerCase() === wanted ? to : undefined;
    if (token.type !== "structured") return undefined;
    const parsed = parseStructRef(token.value);
    if (parsed?.table?.toLowerCase() !== wanted) return undefined;
    return stringifyStructRef({ ...parsed, table: to }, { thisRow: /#this row/i.test(token.value) });
  });
}

/** 列名改写 — a formula after a column of a table got another name; `isInside` where `[@列]` means that table. */
export function renamedColumn(
  formula: string,
  table: string,
  isInside: boolean,
  from: string,
  to: string | undefined,
): string {
  if (!formula.includes("[")) return formula;
  const [wantedTable, wantedColumn] = [table.toLowerCase(), from.toLowerCase()];
  return mapTokens(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const parsed = parseStructRef(token.value);
    if (!parsed?.columns?.some((column) => column.toLowerCase() === wantedColumn)) return undefined;
    const isMeant = parsed.table ? parsed.table.toLowerCase() === wantedTable : isInside;
    if (!isMeant) return undefined;
    if (to === undefined) return "#REF!";
    const columns = parsed.columns.map((column) => (column.toLowerCase() === wantedColumn ? to : column));
    return stringifyStructRef({ ...parsed, columns }, { thisRow: /#this row/i.test(token.value) });
  });
}

/** 表格转区域 — a formula with addresses in place of a table's name; a formula in a data row keeps to its row. */
export function withoutTable(formula: string, table: TableView, isInside: boolean, row: number): string {
  const wanted = table.name.toLowerCase();
  return mapTokens(formula, (token) => {
    const isWhole = token.type === "range_named" && token.value.toLowerCase() === wanted;
    const parsed = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const isMeant = parsed?.table ? parsed.table.toLowerCase() === wanted : parsed !== undefined && isInside;
    if (!isWhole && !isMeant) return undefined;
    return addressOf(table, parsed?.sections ?? [], parsed?.columns ?? [], row) ?? "#REF!";
  });
}

function addressOf(
  table: TableView,
  sections: readonly string[],
  columns: readonly string[],
  row: number,
): string | undefined {
  const places = columns.map((wanted) =>
    table.columns.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const { range, dataRange, hasHeaderRow, hasTotalsRow } = table;
  const startColumn = range.startColumn + (places.length > 0 ? Math.min(...places) : 0);
  const endColumn = places.length > 0 ? range.startColumn + Math.max(...places) : range.endColumn;
  const prefix = `${quotedSheetName(table.sheet)}!`;
  if (sections.includes("this row")) {
    const cells = { startRow: row, endRow: row, startColumn, endColumn };
    return prefix + rangeAddress(cells).replace(/([A-Z]+)(?=\d)/g, "$$$1");
  }
  const rows = (sections.length === 0 ? ["data"] : sections).map((section) => {
    if (section === "all") return range;
    if (section === "headers") {
      return hasHeaderRow ? { startRow: range.startRow, endRow: range.startRow } : undefined;
    }
    if (section === "totals") {
      return hasTotalsRow ? { startRow: range.endRow, endRow: range.endRow } : undefined;
    }
    return dataRange ?? undefined;
  });
  const found = rows.filter((part) => part !== undefined);
  if (found.length < rows.length || found.length === 0) return undefined;
  const startRow = Math.min(...found.map((part) => part.startRow));
  const endRow = Math.max(...found.map((part) => part.endRow));
  return prefix + fixedAddress({ startRow, endRow, startColumn, endColumn });
}
