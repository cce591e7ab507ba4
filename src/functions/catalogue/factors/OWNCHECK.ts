import { assessOwnFactors, ownFactorsTable, sentence, type Finding, type Severity } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { tableOf } from "../../table-input";

const headers = { zh: ["程度", "发现"], en: ["Severity", "Finding"] } as const;
const severities: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  note: { zh: "说明", en: "note" },
  question: { zh: "待答", en: "question" },
};

/** CN.OWNCHECK 自有因子检查 — what is wrong or missing in the table of own factors. */
export const OWNCHECK: FunctionDefinition = {
  id: "OWNCHECK",
  group: "factors",
  requirements: ["C12"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "检查自有因子表：出处、工艺说明、取值方式、有效期、同级重复、单位和疑似错位；没有问题时只有表头。",
    en: "Checks the table of own factors: source, technology, basis, validity, doubles, units and likely slips. Only headers where all is well.",
  },
  parameters: [
    {
      id: "own",
      name: { zh: "自有因子表", en: "own_factors" },
      summary: { zh: "连同表头引用自有因子表", en: "The table of own factors with its headers" },
      kind: "table",
    },
    languageParameter,
  ],
  result: { summary: { zh: "每个问题一行", en: "A row for each finding" }, shape: "table" },
  examples: [
    {
      formula:
        '=CN.OWNCHECK({"因子对象","参数","数值","单位","取值方式","出处","工艺与生产状况";"烟煤","低位发热量",22.1,"GJ/t","实测","MJ-2025-031","入炉煤，皮带采样"})',
      result: [[...headers.zh]],
      note: { zh: "没有问题", en: "All is well" },
    },
    {
      formula:
        '=INDEX(CN.OWNCHECK({"因子对象","参数","数值","单位","取值方式","出处";"烟煤","低位发热量",22100,"GJ/t","实测","MJ-2025-031"},"en"),3,1)',
      result: "warning",
      note: { zh: "22100 像是 kJ/kg", en: "22 100 looks like kJ/kg" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, "own", ownFactorsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const { rows = [], findings: read = [] } = table.value ?? {};
    const findings: readonly Finding[] = [...read, ...assessOwnFactors(rows)];
    return [
      [...headers[language.value]],
      ...findings.map((finding) => [
        severities[finding.severity][language.value],
        sentence(finding, language.value),
      ]),
    ];
  },
};
