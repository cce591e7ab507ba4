import {
  carbonAssetsTable,
  emissionsTable,
  Exact,
  parseDate,
  readItems,
  readRecords,
  verdictSettingsTable,
  type AssetRow,
  type CellContent,
  type EmissionRow,
  type VerdictInput,
  type VerdictSettings,
} from "../../../../src/core";

type Cells = Readonly<Record<string, CellContent>>;

function content(rows: readonly Cells[]) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { headers, rows: rows.map((row) => headers.map((header) => row[header])) };
}

/** The rows of a table of emissions, told by their headers. */
export function emissionRows(rows: readonly Cells[]): readonly EmissionRow[] {
  return readRecords(emissionsTable, content(rows), "expected").rows;
}

const retired: Cells = {
  种类: "CCER",
  登记日期: "2024-06-01",
  持有人: "本企业",
  边界关系: "边界外",
  用途: "碳中和",
  用于期间: "2025年度",
  受益人: "本企业",
  退出方式: "注销",
  注销日期: "2026-02-01",
  注销证明: "证书",
};

/** A lot of CCER that is retired for 2025 with everything that is asked, from a number of its series on. */
export function ccer(name: string, units: number, first = 1, changes: Cells = {}): Cells {
  return {
    ...retired,
    批次: name,
    数量: units,
    起始号: `CCER-${name}-${first}`,
    截止号: `CCER-${name}-${first + units - 1}`,
    ...changes,
  };
}

/** The rows of a register, told by their headers. */
export function lotRows(lots: readonly Cells[]): readonly AssetRow[] {
  return readRecords(carbonAssetsTable, content(lots), "expected").rows;
}

/** Settings by their Chinese names. */
export function settingsWith(items: Readonly<Record<string, CellContent>> = {}): VerdictSettings {
  return readItems(verdictSettingsTable, { headers: ["项目", "内容"], rows: Object.entries(items) }).fields;
}

/** What is judged for the year 2025, as of 2026-03-31. */
export function inputOf(
  emissions: readonly Cells[] | string,
  lots: readonly Cells[] | string,
  settings: Readonly<Record<string, CellContent>> = {},
): VerdictInput {
  return {
    emissions:
      typeof emissions === "string"
        ? { form: "amounts", amounts: [Exact.of(emissions)] }
        : { form: "rows", rows: emissionRows(emissions) },
    offsets:
      typeof lots === "string"
        ? { form: "amounts", amounts: [Exact.of(lots)] }
        : { form: "rows", rows: lotRows(lots) },
    periodLabel: "2025年度",
    asOf: parseDate("2026-03-31"),
    settings: settingsWith({
      上游重要排放源: "无重要上游排放源",
      上游重要排放源理由: "占比很小",
      ...settings,
    }),
  };
}
