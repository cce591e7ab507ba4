import {
  conversion,
  effectiveFactor,
  error,
  failure,
  ownFactorsTable,
  success,
  type EffectiveFactor,
  type Exact,
  type Outcome,
  readUnit,
} from "../../../core";
import type { Computation } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { stated } from "../../stated";
import { tableOf } from "../../table-input";
import { eachLookup } from "./each-lookup";
import { ownFactorParameters } from "./own-factor-parameters";
import { whenOfText } from "./when-of-text";

/** CN.OWNFACTOR 自有因子查取 — own factors first where they were measured, then the default, then what others say. */
export const OWNFACTOR: FunctionDefinition = {
  id: "OWNFACTOR",
  group: "factors",
  requirements: ["C12"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "按次序取因子：自有实测、按测定标准计算，再到指定版本的缺省值，最后供应商和其他；过期、无出处、同级重复都不取，说明原因。",
    en: "The factor that counts: own measured or calculated, then the default of the edition named, then supplied. Expired, without source or twice of one rank: refused.",
  },
  parameters: ownFactorParameters,
  result: {
    summary: {
      zh: "因子的数值；所取依据见单元格的解释",
      en: "The factor; its explanation tells where it comes from",
    },
    shape: "each",
  },
  examples: [
    {
      formula:
        '=CN.OWNFACTOR({"因子对象","参数","数值","单位","取值方式","出处";"烟煤","低位发热量",22100,"kJ/kg","实测","MJ-2025-031"},{"烟煤";"柴油"},"低位发热量",2025,"gbt32151-2024","GJ/t")',
      result: [[22.1], [42.652]],
      note: { zh: "烟煤用实测值，柴油用缺省值", en: "Coal as measured, diesel by default" },
    },
    {
      formula:
        '=CN.OWNFACTOR({"Item","Quantity","Value","Unit","Basis","Source","Valid from";"steam","EF",0.1,"tCO2/GJ","From the supplier","S-1","2024-01-01";"steam","EF",0.09,"tCO2/GJ","Measured","M-7","2025-01-01"},"steam","EF",{"2024-06-30";"2025-06-30"})',
      result: [[0.1], [0.09]],
      note: {
        zh: "2025 年起有实测值，先用实测",
        en: "From 2025 there is a measured value, which goes first",
      },
    },
  ],
  run: (inputs) => {
    const table = tableOf(inputs, "own", ownFactorsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const rows = table.value?.rows ?? [];
    return eachLookup({
      inputs,
      words: ["key", "what", "date", "edition", "unit"],
      required: ["own", "key"],
      filled: ["key", "date"],
      look: ({ key = "", what, date, edition, unit }) => {
        const when = date === undefined ? success(undefined) : whenOfText(date, "date");
        if (!when.ok) return when;
        const answer = effectiveFactor(rows, { key, what, when: when.value, edition });
        return answer.ok ? inUnit(answer.value, unit) : answer;
      },
    });
  },
};

function inUnit(factor: EffectiveFactor, asked: string | undefined): Outcome<Computation> {
  if (asked === undefined) return success(cell(factor, factor.value, factor.unit));
  const from = readUnit("unit", factor.unit);
  if (!from.ok) return from;
  const to = readUnit("unit", asked);
  if (!to.ok) return to;
  const found = conversion(from.value, to.value);
  if ("factor" in found) return success(cell(factor, factor.value.times(found.factor), to.value.text));
  const code = found.mismatch.kind === "state" ? "unit-state-mismatch" : "unit-needs-coefficient";
  return failure(error(code, "unit", { found: to.value.text, expected: from.value.text }));
}

const bases = { measured: "实测", calculated: "按测定标准计算", supplier: "供应商提供", other: "其他" };

function cell(factor: EffectiveFactor, value: Exact, unit: string): Computation {
  return stated(value, {
    requirement: "C12",
    clauses: ["CIECCPA061 8.2.5.3"],
    writes: factor.kind === "own" ? ownWords(factor) : defaultWords(factor),
    substituted: `${factor.value.toText(17).text} ${factor.unit} → ${unit}`,
  });
}

function ownWords({ own }: Extract<EffectiveFactor, { kind: "own" }>): string {
  const { key, what } = own.row.fields;
  return `自有因子：${key.value ?? ""} ${what.value ?? ""}，${bases[own.basis]}，${own.source}`;
}

function defaultWords({ answer }: Extract<EffectiveFactor, { kind: "default" }>): string {
  const { item, quantity, edition } = answer.factor;
  return `缺省值：${item.name.zh} ${quantity.name.zh}，${edition.document}`;
}
