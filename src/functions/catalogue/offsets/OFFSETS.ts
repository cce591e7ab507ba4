import {
  allocateOffsets,
  countOffsets,
  dateText,
  error,
  failure,
  sum,
  success,
  type Allocation,
  type Exact,
  type Finding,
  type Language,
  type Outcome,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { stated } from "../../stated";
import { offsetInput } from "./offset-input";
import { circumstanceParameters, lotsParameter } from "./offset-parameters";
import { reasonAndCure } from "./reason-and-cure";

/** CN.OFFSETS 分配抵消量 — which lots to use, in the recommended order, and how much of each; never more than is needed. */
export const OFFSETS: FunctionDefinition = {
  id: "OFFSETS",
  group: "offsets",
  requirements: ["E6", "E9"],
  clauses: ["CIECCPA061 8.4.2", "CIECCPA061 8.4.3", "DZJN108 9.2", "GUIDE 8.1.3"],
  summary: {
    zh: "按推荐顺序分配抵消量：逐批列出本次使用、累计、剩余排放和最迟注销日，够用为止；附条件的批次排在最后。",
    en: "Allocates lots in the recommended order: used now, running total, emissions left, last day for retirement; conditional lots come last.",
  },
  parameters: [
    {
      id: "emissions",
      name: { zh: "排放量", en: "emissions" },
      summary: {
        zh: "要抵消的排放量，tCO2e；区域按合计",
        en: "Emissions to offset, tCO2e; a range is summed",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    lotsParameter,
    ...circumstanceParameters,
  ],
  result: {
    summary: {
      zh: "表：批次、本次使用、累计使用、批次剩余、剩余排放、最迟注销日、说明；末行合计",
      en: "A table: lot, used, running total, left of the lot, emissions left, retire by, remark; the last row sums up",
    },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=CN.OFFSETS(600,{"批次","种类","数量","序列号","登记日期","用途","用于期间","受益人","边界关系","注销日期","注销证明";"甲","CCER",1000,"CCER-01-001-1-1000","2024-05-01","碳中和","2025年度","本企业","边界外","2026-02-01","ZX-1"},"GUIDE","2025年度","2026-03-31")',
      result: [
        ["批次", "本次使用", "累计使用", "批次剩余", "剩余排放", "最迟注销日", "说明"],
        ["甲", 600, 600, 400, 0, "", ""],
        ["合计", 600, 600, 400, 0, "", "已足额抵消"],
      ],
      note: { zh: "只用一部分", en: "Only a part is used" },
    },
    {
      formula:
        '=INDEX(CN.OFFSETS(600,{"批次","种类","数量";"乙","外购配额",500},"GUIDE","2025年度","2026-03-31"),2,7)',
      result: "尚缺抵消量",
      note: { zh: "没有可抵消的批次", en: "No lot counts" },
    },
  ],
  run: (inputs) => {
    const emissions = emissionsOf(inputs);
    if (!emissions.ok) return [[inputs.failed(emissions.finding)]];
    const input = offsetInput(inputs);
    if (!input.ok) return [[inputs.failed(input.finding)]];
    const { lots, standard, context, language } = input.value;
    const count = countOffsets(lots, standard, context);
    const allocations = allocateOffsets(emissions.value, count, standard, context);
    return [
      headers[language],
      ...allocations.map((allocation) => rowOf(allocation, language)),
      totalOf(emissions.value, allocations, count.findings, language),
    ];
  },
};

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["批次", "本次使用", "累计使用", "批次剩余", "剩余排放", "最迟注销日", "说明"],
  en: ["Lot", "Used", "Running total", "Left of lot", "Emissions left", "Retire by", "Remark"],
};

function rowOf(allocation: Allocation, language: Language): ResultCell[] {
  const { judgement, used, cumulative, leftOfLot, leftOfEmissions, retireBy } = allocation;
  const { reason, cure } = reasonAndCure(judgement.findings, language);
  return [
    judgement.lot.fields.lot.value ?? "",
    amount(used, "min(可抵消量, 剩余排放)"),
    amount(cumulative, "Σ 本次使用"),
    amount(leftOfLot, "可抵消量 − 本次使用"),
    amount(leftOfEmissions, "排放量 − 累计使用"),
    retireBy === undefined ? "" : dateText(retireBy),
    `${reason}${language === "zh" ? "" : " "}${cure}`.trim(),
  ];
}

function totalOf(
  emissions: Exact,
  allocations: readonly Allocation[],
  findings: readonly Finding[],
  language: Language,
): ResultCell[] {
  const used = sum(allocations.map((each) => each.used));
  const left = emissions.isNegative() ? sum([]) : emissions.minus(used);
  const isCovered = left.isZero();
  const words =
    language === "zh"
      ? isCovered
        ? "已足额抵消"
        : "尚缺抵消量"
      : isCovered
        ? "Offset in full"
        : "Offsets are short";
  const { reason, cure } = reasonAndCure(findings, language);
  return [
    language === "zh" ? "合计" : "Total",
    amount(used, "Σ 本次使用"),
    amount(used, "Σ 本次使用"),
    amount(sum(allocations.map((each) => each.leftOfLot)), "Σ 批次剩余"),
    amount(left, "排放量 − Σ 本次使用"),
    "",
    [words, reason, cure].filter((text) => text !== "").join(language === "zh" ? "。" : ". "),
  ];
}

function amount(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "E6", clauses: ["CIECCPA061 8.4.2"], writes });
}

/** Every cell must be a number: a blank in a sum of emissions is an amount that nobody has stated. */
function emissionsOf(inputs: Inputs): Outcome<Exact> {
  const grid = inputs.grid("emissions") ?? [];
  const { rows, columns } = inputs.extent(grid, inputs.index("emissions"));
  const values: Exact[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inputs.isHeaderAt(inputs.index("emissions"), row, column)) continue;
      const value = inputs.number("emissions", row, column);
      if (!value.ok) return value;
      values.push(value.value);
    }
  }
  return values.length === 0 ? failure(inputs.placed(error("no-rows", "emissions"))) : success(sum(values));
}
