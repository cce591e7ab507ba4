import {
  assetKind,
  carbonAssetsTable,
  contentToWrite,
  isBlank,
  parseSerials,
  type AssetKindId,
  type AssetRow,
  type Column,
} from "../../../ledger";
import type { AssetColumnId } from "./asset-column-id";
import type { ImportMapping } from "./guess-mapping";
import { importedDates } from "./imported-dates";
import type { ImportedTable } from "./imported-table";

/** 将导入的一行 — the cells of a new row, as a person would type them. */
export interface PlannedRow {
  /** The row of the text below its header, counted from 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<AssetColumnId, string>>>;
}

/** 跳过的一行 — a row whose serial numbers are there already: in the register, or further up in the text. */
export interface SkippedRow {
  readonly row: number;
  readonly serial: string;
  readonly sameAs: "register" | "text";
}

/** 导入方案 — what would be entered and what would be skipped; nothing is entered before somebody says so. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly skipped: readonly SkippedRow[];
  /** Cells that are not what their column asks, such as a day that can be read in two ways. */
  readonly unread: readonly { readonly row: number; readonly column: Column; readonly text: string }[];
}

/** 作导入方案 — with a kind for the rows that state none; units that are listed already are skipped. */
export function planImport(
  table: ImportedTable,
  mapping: ImportMapping,
  register: readonly AssetRow[],
  kind: AssetKindId | undefined,
): ImportPlan {
  const known = new Map<string, SkippedRow["sameAs"]>();
  for (const { fields } of register) {
    const { serial, serialFrom, serialTo } = fields;
    const key = unitsKey(serial.value ?? "", serialFrom.value ?? "", serialTo.value ?? "");
    if (key !== "") known.set(key, "register");
  }
  const days = datedColumns(table, mapping);
  const rows: PlannedRow[] = [];
  const skipped: SkippedRow[] = [];
  const unread: ImportPlan["unread"][number][] = [];
  table.rows.forEach((texts, index) => {
    const cells: Partial<Record<AssetColumnId, string>> = {};
    mapping.forEach((id, position) => {
      const text = days.get(position)?.[index] ?? texts[position] ?? "";
      if (id !== undefined && text !== "") cells[id] = text;
    });
    if (Object.keys(cells).length === 0) return;
    const { serial = "", serialFrom = "", serialTo = "" } = cells;
    const key = unitsKey(serial, serialFrom, serialTo);
    const sameAs = known.get(key);
    if (sameAs !== undefined) {
      skipped.push({
        row: index + 1,
        serial: [serial, serialFrom, serialTo].filter((text) => text !== "").join(" "),
        sameAs,
      });
      return;
    }
    if (key !== "") known.set(key, "text");
    if (cells.kind === undefined && kind !== undefined) cells.kind = assetKind(kind).text.zh;
    // A lot needs a name by which people tell it; where the export has none, its serial number is one.
    if (cells.lot === undefined && (serial !== "" || serialFrom !== "")) {
      cells.lot = serial === "" ? serialFrom : serial;
    }
    rows.push({ row: index + 1, cells });
    unread.push(...unreadIn(cells).map((each) => ({ ...each, row: index + 1 })));
  });
  return { rows, skipped, unread };
}

/** The same units however they are written; empty where no serial number stands there. */
function unitsKey(serial: string, from: string, to: string): string {
  if (isBlank(serial) && isBlank(from) && isBlank(to)) return "";
  const ranges = parseSerials(serial, from, to);
  if (ranges === undefined) {
    return `${serial}|${from}|${to}`.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
  }
  return ranges
    .map(({ series, from: first, to: last }) => `${series} ${first} ${last}`)
    .sort()
    .join(";");
}

function datedColumns(table: ImportedTable, mapping: ImportMapping): ReadonlyMap<number, readonly string[]> {
  return new Map(
    mapping.flatMap((id, position): [number, readonly string[]][] => {
      const column = carbonAssetsTable.columns.find((each) => each.id === id);
      if (column?.kind !== "date") return [];
      return [[position, importedDates(table.rows.map((cells) => cells[position] ?? ""))]];
    }),
  );
}

function unreadIn(cells: PlannedRow["cells"]): readonly { column: Column; text: string }[] {
  const columns: readonly (Column & { readonly id: AssetColumnId })[] = carbonAssetsTable.columns;
  return columns.flatMap((column) => {
    const text = cells[column.id];
    if (text === undefined || column.kind === "text") return [];
    const { value } = contentToWrite(column, text);
    const isRead =
      column.kind === "choice"
        ? column.choices?.some((choice) => choice.text.zh === value) === true
        : typeof value === "number";
    return isRead ? [] : [{ column, text }];
  });
}
