import {
  Exact,
  carbonAssetsTable,
  parseDate,
  periodFromText,
  readRecords,
  type AssetRow,
  type OffsetContext,
  type PlainDate,
} from "../../../../src/core";

/** One row of a register, by the Chinese headers. */
export type Cells = Readonly<Record<string, string | number>>;

/** A lot of CCER that every standard which knows CCER admits for 2025年度. */
export const soundLot: Cells = {
  批次: "甲",
  种类: "CCER",
  序列号: "CCER-01-001-2023-1-1000",
  登记日期: "2024-05-01",
  数量: 1000,
  用途: "碳中和",
  用于期间: "2025年度",
  受益人: "某某钢铁",
  边界关系: "边界外",
  退出方式: "注销",
  注销日期: "2026-02-01",
  注销证明: "ZX-1",
};

/** Rows as the register is read. */
export function registerOf(rows: readonly Cells[]): readonly AssetRow[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const content = { headers, rows: rows.map((row) => headers.map((header) => row[header])) };
  return readRecords(carbonAssetsTable, content, "expected").rows;
}

/** A day that the test knows to be one. */
export function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}

/** 2025年度, judged on 31 March 2026, with 1000 MWh bought at 0.5 t per MWh. */
export function contextOf(changed: Partial<OffsetContext> = {}): OffsetContext {
  const period = periodFromText("2025年度");
  if (period === undefined) throw new Error("2025年度 is a period");
  return {
    period,
    periodLabel: "2025年度",
    asOf: day("2026-03-31"),
    settings: {},
    electricity: [{ megawattHours: Exact.of("1000"), factor: Exact.of("0.5") }],
    ...changed,
  };
}
