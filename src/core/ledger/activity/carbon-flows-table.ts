import type { RecordTable } from "../schema";
import { levelColumns } from "./level-columns";
import { placeColumns } from "./place-columns";
import { provenanceColumns } from "./provenance-columns";

/** 物料平衡 — carbon going in and out by month (C2). */
export const carbonFlowsTable = {
  id: "carbonFlows",
  form: "records",
  name: "CarbonFlows",
  sheet: "物料平衡",
  title: { zh: "物料平衡", en: "Carbon mass balance" },
  note: {
    zh: "输入与输出的含碳物料，每月每种一行；输出的碳由公式记为负。",
    en: "Carbon-bearing materials in and out, one row per month and material; carbon going out counts negative by formula.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    ...placeColumns,
    {
      id: "direction",
      header: { zh: "方向", en: "Direction" },
      note: { zh: "输入，或随产品、副产品输出", en: "Going in, or out with products and by-products" },
      kind: "choice",
      choices: [
        { id: "in", text: { zh: "输入", en: "in" } },
        { id: "out", text: { zh: "输出", en: "out" } },
      ],
      isExpected: true,
      clause: "CIECCPA061 8.2.5.2",
      requirement: "C2",
    },
    {
      id: "material",
      header: { zh: "物料", en: "Material" },
      note: { zh: "原料、还原剂、产品、副产品", en: "Raw material, reductant, product, by-product" },
      kind: "text",
      isExpected: true,
      clause: "CIECCPA061 8.2.5.2",
      requirement: "C2",
    },
    {
      id: "amount",
      header: { zh: "数量", en: "Amount" },
      alsoHeaded: ["活动数据", "投入量", "产出量"],
      note: { zh: "吨", en: "Tonnes" },
      kind: "number",
      unit: "t",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.2",
      requirement: "C2",
    },
    {
      id: "carbon",
      header: { zh: "碳含量", en: "Carbon content" },
      alsoHeaded: ["含碳量"],
      note: { zh: "每吨物料含碳吨数", en: "Tonnes of carbon per tonne" },
      kind: "number",
      unit: "tC/t",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.2",
      requirement: "C2",
    },
    {
      id: "fossilShare",
      header: { zh: "化石碳比例", en: "Fossil share" },
      note: {
        zh: "输入物料所含碳中的化石部分，0 到 1；空着即全部计入。废塑料、混合燃料等含生物质碳时填写",
        en: "Fossil part of the carbon going in, 0 to 1; left empty, all of it counts. For waste plastics, mixed fuels and the like",
      },
      kind: "number",
      numberFormat: "0.0%",
      isExpected: false,
      clause: "DB43 Annex C",
      requirement: "B2",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式算出，不要手填", en: "Calculated; do not enter" },
      kind: "number",
      unit: "tCO2e",
      // A row that does not say which way the carbon goes is neither of them.
      formula:
        'IF([@数量]="","",IF([@方向]="输出",CN.MASSBALANCE(,,[@数量],[@碳含量]),IF([@方向]<>"输入",NA(),IF([@化石碳比例]="",CN.MASSBALANCE([@数量],[@碳含量]),CN.MASSBALANCE([@数量],[@碳含量],,,,[@化石碳比例])))))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.2",
      requirement: "C2",
    },
    {
      id: "biogenic",
      header: { zh: "生物质排放量", en: "Biogenic emissions" },
      note: {
        zh: "由公式算出，不计入总量；照此数记入“另行列示”",
        en: "Calculated, outside the total; enter this amount among what is reported apart",
      },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF(OR([@数量]="",[@化石碳比例]="",[@方向]<>"输入"),"",CN.MASSBALANCE([@数量],[@碳含量],,,,CN.TOTAL(1,-[@化石碳比例])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "DB43 Annex C",
      requirement: "B2",
    },
    ...levelColumns,
    ...provenanceColumns,
  ],
} as const satisfies RecordTable;
