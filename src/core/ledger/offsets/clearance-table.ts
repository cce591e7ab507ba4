import type { RecordRow } from "../read-records";
import type { RecordTable } from "../schema";
import { column } from "./column";

/** 履约 — allowances of each year: due, held, surrendered, CCER used and what they cost (E12). */
export const clearanceTable = {
  id: "clearance",
  form: "records",
  name: "Clearance",
  sheet: "履约",
  title: { zh: "配额履约", en: "Clearance of allowances" },
  note: {
    zh: "每个履约年度一行。履约与碳中和分开：这里用掉的配额和 CCER 不能再用于碳中和。",
    en: "One row per year. Clearance stands apart from neutrality: what is used here cannot neutralise as well.",
  },
  namedBy: "year",
  firstRows: [{}],
  columns: [
    column(
      "year",
      "text",
      ["年度", "Year"],
      ["履约年度，如 2025", "Year of clearance, such as 2025"],
      "DB14 8.5.2",
      {
        isExpected: true,
        alsoHeaded: ["履约年度"],
        requirement: "E12",
      },
    ),
    column(
      "due",
      "number",
      ["应清缴量", "Due"],
      ["经核定的应清缴配额，tCO2e", "Allowances due, tCO2e"],
      "CIECCPA061 8.3.1",
      {
        isExpected: true,
        alsoHeaded: ["应清缴配额", "应缴配额", "应缴量"],
        unit: "tCO2e",
        requirement: "E12",
      },
    ),
    column(
      "allocated",
      "number",
      ["分配配额", "Allocated"],
      ["政府分配并持有的配额，tCO2e", "Allocated allowances held, tCO2e"],
      "CIECCPA061 6.2.3a6",
      {
        isExpected: true,
        alsoHeaded: ["发放配额", "免费配额"],
        unit: "tCO2e",
        requirement: "E12",
      },
    ),
    column(
      "purchased",
      "number",
      ["外购配额", "Purchased"],
      ["外购并持有的配额；没有填 0", "Purchased allowances held; enter 0 if none"],
      "CIECCPA061 9.1.1a3",
      {
        isExpected: true,
        alsoHeaded: ["购买配额"],
        unit: "tCO2e",
        requirement: "E12",
      },
    ),
    column(
      "surrendered",
      "number",
      ["已清缴量", "Surrendered"],
      ["已经清缴的配额，tCO2e", "Allowances surrendered so far, tCO2e"],
      "DB14 8.5.2",
      {
        alsoHeaded: ["清缴量"],
        unit: "tCO2e",
        requirement: "E12",
      },
    ),
    column(
      "ccer",
      "number",
      ["CCER抵销量", "CCER used"],
      ["用于抵销清缴的 CCER，tCO2e；没有填 0", "CCER used to clear, tCO2e; enter 0 if none"],
      "CIECCPA061 8.3.2 note 5",
      {
        isExpected: true,
        alsoHeaded: ["CCER", "CCER使用量"],
        unit: "tCO2e",
        requirement: "E7",
      },
    ),
    column(
      "price",
      "number",
      ["配额价格", "Price"],
      ["补足缺口或出售富余的价格，元/t", "Price at which a gap is filled or a surplus sold, yuan/t"],
      "DB14 8.5.2",
      {
        alsoHeaded: ["碳价"],
        unit: "元/t",
        requirement: "E12",
      },
    ),
  ],
} as const satisfies RecordTable;

/** One year of clearance as read. */
export type ClearanceRow = RecordRow<typeof clearanceTable.columns>;
