import {
  enterpriseTable,
  itemHeaderPosition,
  itemRows,
  positionOf,
  carbonAssetsTable,
  emissionsTable,
  verdictSettingsTable,
  type Column,
  type Language,
  type PlainDate,
  type RecordTable,
  type StandardId,
} from "../../../core";
import type { LedgerSnapshot } from "../../workbook/ledger-workbook";

/** 所需的表 — the tables that the formulas speak of. */
export const formulaTables = [enterpriseTable, emissionsTable, carbonAssetsTable] as const;

/** 各标准判定的公式 — the verdicts of all standards over the tables of the ledger. */
export function verdictsFormula(
  snapshot: LedgerSnapshot,
  asOf: PlainDate | undefined,
  language: Language,
): string {
  return call("VERDICTS", [
    "Emissions[#All]",
    "CarbonAssets[#All]",
    periodReference(snapshot),
    dayOf(asOf),
    settingsOf(snapshot),
    languageOf(language),
  ]);
}

/** 逐批核对的公式 — every lot under one standard. */
export function lotsFormula(
  snapshot: LedgerSnapshot,
  standard: StandardId,
  asOf: PlainDate | undefined,
  language: Language,
): string {
  return call("OFFSETCHECK", [
    "CarbonAssets[#All]",
    `"${standard}"`,
    periodReference(snapshot),
    dayOf(asOf),
    settingsOf(snapshot),
    electricityOf(snapshot),
    languageOf(language),
  ]);
}

/** Arguments that are left out in the middle stay empty, those at the end fall away. */
function call(id: string, written: readonly string[]): string {
  return `=CN.${id}(${written.join(",").replace(/,+$/, "")})`;
}

/** The words of the period stay where they are kept: who changes them there changes the verdict. */
function periodReference(snapshot: LedgerSnapshot): string {
  const content = snapshot["enterprise"]?.content;
  const [item] = enterpriseTable.items;
  if (content === undefined) return "";
  const names = itemHeaderPosition(content.headers, "item");
  const [row = 0] = itemRows(content, names, item);
  const name = content.rows[row]?.[names];
  const header = (position: number): string => content.headers[position] ?? "";
  const values = header(itemHeaderPosition(content.headers, "content"));
  const shown = typeof name === "string" ? name : item.header.zh;
  return `INDEX(Enterprise[${values}],MATCH("${shown}",Enterprise[${header(names)}],0))`;
}

function dayOf(asOf: PlainDate | undefined): string {
  return asOf === undefined ? "" : `DATE(${asOf.year},${asOf.month},${asOf.day})`;
}

function settingsOf(snapshot: LedgerSnapshot): string {
  return snapshot["verdictSettings"] === undefined ? "" : verdictSettingsTable.name;
}

/** Base, megawatt-hours and factor of the rows that have both figures. */
function electricityOf(snapshot: LedgerSnapshot): string {
  const headers = snapshot["emissions"]?.content.headers ?? [];
  const [base, hours, factor] = ["base", "megawattHours", "factor"].map((id) =>
    headerOf(emissionsTable, id, headers),
  );
  const rows = snapshot["emissions"]?.content.rows ?? [];
  const at = (header: string | undefined): number => headers.indexOf(header ?? "");
  const hasFigures = rows.some(
    (cells) => typeof cells[at(hours)] === "number" && typeof cells[at(factor)] === "number",
  );
  const isBeside = at(hours) === at(base) + 1 && at(factor) === at(base) + 2;
  if (!hasFigures || !isBeside || base === undefined) return "";
  return `FILTER(Emissions[[${base}]:[${factor}]],ISNUMBER(Emissions[${hours}])*ISNUMBER(Emissions[${factor}]))`;
}

function headerOf(table: RecordTable, id: string, headers: readonly string[]): string | undefined {
  const column: Column | undefined = table.columns.find((each) => each.id === id);
  return column === undefined ? undefined : headers[positionOf(column, headers)];
}

function languageOf(language: Language): string {
  return language === "zh" ? "" : `"${language}"`;
}
