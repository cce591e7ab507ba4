import { facilityGrounds } from "./facility-grounds";
import { yesNoChoices } from "./yes-no-choices";
import type { RecordTable } from "../schema";

/** 主要排放设施 — chosen by share, potential and supply-chain effect (D11). */
export const facilitiesTable = {
  id: "facilities",
  form: "records",
  name: "Facilities",
  sheet: "主要排放设施",
  title: { zh: "主要排放设施", en: "Main emission facilities" },
  note: {
    zh: "从占比大、减排潜力大、对供应链影响大的设施中确定；直接和间接都算。",
    en: "Chosen where share, potential or supply-chain effect is large; direct and indirect alike.",
  },
  namedBy: "facility",
  unique: ["facility"],
  firstRows: [{}],
  columns: [
    {
      id: "facility",
      header: { zh: "设施", en: "Facility" },
      alsoHeaded: ["设施名称", "主要排放设施"],
      note: {
        zh: "设施名称",
        en: "Name of the facility",
      },
      kind: "text",
      isExpected: true,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: {
        zh: "年排放量，占比由 CN.MAINSOURCES 计算",
        en: "Emissions a year; CN.MAINSOURCES gives the share",
      },
      kind: "number",
      unit: "tCO2e",
      isExpected: true,
      clause: "DB43 6.2.3.3b note",
      requirement: "D11",
    },
    {
      id: "isMain",
      header: { zh: "主要设施", en: "Main" },
      note: {
        zh: "是否定为主要排放设施",
        en: "Whether it is held a main one",
      },
      kind: "choice",
      choices: yesNoChoices,
      isExpected: true,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "ground",
      header: { zh: "选定依据", en: "Ground" },
      note: {
        zh: "占比、减排潜力、供应链影响或其他",
        en: "Share, potential, supply-chain effect or other",
      },
      kind: "choice",
      choices: facilityGrounds,
      isExpected: false,
      clause: "DB43 6.2.3.3b note",
      requirement: "D11",
    },
    {
      id: "variables",
      header: { zh: "相关变量", en: "Variables" },
      note: {
        zh: "负荷、产量、气温等",
        en: "Load, output, weather and so on",
      },
      kind: "text",
      isExpected: false,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "baseline",
      header: { zh: "基准", en: "Baseline" },
      note: {
        zh: "强度或效率的基准",
        en: "Baseline of intensity or efficiency",
      },
      kind: "number",
      isExpected: false,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "best",
      header: { zh: "先进值", en: "Best value" },
      note: {
        zh: "行业先进值及出处",
        en: "Best value of the industry",
      },
      kind: "number",
      isExpected: false,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "present",
      header: { zh: "当前绩效", en: "Present" },
      note: {
        zh: "当前值",
        en: "Present value",
      },
      kind: "number",
      isExpected: false,
      clause: "DB43 6.2.3.3b",
      requirement: "D11",
    },
    {
      id: "average",
      header: { zh: "行业平均", en: "Industry average" },
      note: {
        zh: "行业平均水平",
        en: "Average of the industry",
      },
      kind: "number",
      isExpected: false,
      clause: "DB43 6.2.3.3c",
      requirement: "D11",
    },
    {
      id: "source",
      header: { zh: "出处", en: "Source" },
      note: {
        zh: "先进值、平均值的出处",
        en: "Where best value and average come from",
      },
      kind: "text",
      isExpected: false,
      clause: "DB43 6.2.3.3c",
      requirement: "D11",
    },
  ],
} as const satisfies RecordTable;
