import {
  dateOfSerial,
  error,
  failure,
  findOwnFactor,
  ownFactorsTable,
  parseDate,
  periodFromText,
  success,
  type Outcome,
  type OwnFactor,
  type Period,
} from "../../../core";
import type { Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { stated } from "../../stated";
import { tableOf } from "../../table-input";
import { eachLookup } from "./each-lookup";

/** CN.OWNFACTOR 自有因子查取 — the enterprise's own factor of an item for a day or a period, measured before supplied. */
export const OWNFACTOR: FunctionDefinition = {
  id: "OWNFACTOR",
  group: "factors",
  requirements: ["C12"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "从自有因子表查取：先实测，再按测定标准计算，再供应商，最后其他；过期、无出处、同级重复都不取，说明原因。",
    en: "Looks up the enterprise's own factors: measured, then calculated, supplied, other. Expired, without source or twice of one rank: refused with the reason.",
  },
  parameters: [
    {
      id: "own",
      name: { zh: "自有因子表", en: "own_factors" },
      summary: {
        zh: "连同表头引用：因子对象、参数、数值、单位、取值方式、出处、有效期起、有效期止",
        en: "With its headers: Item, Quantity, Value, Unit, Basis, Source, Valid from, Valid to",
      },
      kind: "table",
    },
    {
      id: "key",
      name: { zh: "名称", en: "name" },
      summary: { zh: "如 烟煤、外购蒸汽；单元格或整列", en: "Such as coal, steam; a cell or a column" },
      kind: "text",
    },
    {
      id: "what",
      name: { zh: "参数", en: "quantity" },
      summary: {
        zh: "如 低位发热量、排放因子；该名称只登记一种时可省略",
        en: "Such as NCV, emission factor; may be left out where the item has one",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "date",
      name: { zh: "日期", en: "date" },
      summary: {
        zh: "日期或期间（2025、2025年3月），须整段有效；省略＝不核对",
        en: "A day or a period (2025, 2025-03) it must wholly stand for; left out = not checked",
      },
      kind: "text",
      optional: true,
    },
  ],
  result: {
    summary: { zh: "自有因子的数值，单位见登记表", en: "The own factor, in the unit of its row" },
    shape: "each",
  },
  examples: [
    {
      formula:
        '=CN.OWNFACTOR({"因子对象","参数","数值","单位","取值方式","出处";"烟煤","低位发热量",22.1,"GJ/t","实测","MJ-2025-031"},"烟煤","热值")',
      result: 22.1,
      note: { zh: "实测值，GJ/t", en: "Measured, GJ/t" },
    },
    {
      formula:
        '=CN.OWNFACTOR({"Item","Quantity","Value","Unit","Basis","Source","Valid from";"steam","EF",0.1,"tCO2/GJ","From the supplier","S-1","2024-01-01";"steam","EF",0.09,"tCO2/GJ","Measured","M-7","2025-01-01"},"steam","EF",{"2024-06-30";"2025-06-30"})',
      result: [[0.1], [0.09]],
      note: { zh: "2025 年起有实测值，先用实测", en: "From 2025 there is a measured value, which goes first" },
    },
  ],
  run: (inputs) => {
    const table = tableOf(inputs, "own", ownFactorsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const rows = table.value?.rows ?? [];
    return eachLookup({
      inputs,
      words: ["key", "what", "date"],
      required: ["own", "key"],
      filled: ["key", "date"],
      look: ({ key = "", what, date }) => {
        const when = date === undefined ? success(undefined) : whenOf(date);
        if (!when.ok) return when;
        const answer = findOwnFactor(rows, key, what, when.value);
        return answer.ok ? success(cell(answer.value)) : answer;
      },
    });
  },
};

/** A day, as text or as the number of a date cell, or a period. */
function whenOf(text: string): Outcome<Period> {
  const serial = /^\d{5}$/.test(text) ? dateOfSerial(Number(text)) : undefined;
  const day = serial ?? parseDate(text);
  const when = day === undefined ? periodFromText(text) : { from: day, to: day };
  return when === undefined ? failure(error("not-a-date", "date", { found: text })) : success(when);
}

function cell({ value, unit, basis, source, row, isBeforeDefault }: OwnFactor): Computation {
  const { key, what } = row.fields;
  const words = { measured: "实测", calculated: "按测定标准计算", supplier: "供应商提供", other: "其他" };
  return stated(value, {
    requirement: "C12",
    clauses: ["CIECCPA061 8.2.5.3"],
    writes: `自有因子：${key.value ?? ""} ${what.value ?? ""}，${unit}，${words[basis]}，${source}${isBeforeDefault ? "" : "（缺省值宜优先）"}`,
  });
}
