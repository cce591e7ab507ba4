import {
  assessReadiness,
  choosePathway,
  Exact,
  error,
  failure,
  sentence,
  success,
  type IndustryTypeId,
  type Language,
  type Outcome,
  type ReadinessCheck,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { historiesOf } from "./history-input";
import { industryTypesOf } from "./industry-type-input";
import { readinessExamples } from "./readiness-examples";
import { readinessWords } from "./readiness-words";

/** CN.READINESS 实施前提 — whether total and intensity have peaked and settled; an advice, never a bar. */
export const READINESS: FunctionDefinition = {
  id: "READINESS",
  group: "pathway",
  requirements: ["A8"],
  clauses: ["GUIDE 5.2.2", "GUIDE 5.2.3"],
  summary: {
    zh: "实施前提（宜）：总量和强度是否达峰并趋稳；离散制造只看近三年总量。年份可乱序，缺年不补。",
    en: "Readiness (should): have total and intensity peaked and settled; discrete manufacturing: the total of three years. Years in any order; gaps stay open.",
  },
  parameters: [
    {
      id: "years",
      name: { zh: "年份", en: "years" },
      summary: { zh: "各年年份，一列或一行", en: "The years, a column or a row" },
      kind: "numbers",
      lacks: "entry",
    },
    {
      id: "totals",
      name: { zh: "排放总量", en: "totals" },
      summary: {
        zh: "各年排放量，tCO2e；空白＝缺该年",
        en: "Emissions by year, tCO2e; blank = year missing",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "intensities",
      name: { zh: "排放强度", en: "intensities" },
      summary: {
        zh: "各年强度；只有离散制造可省略",
        en: "Intensity by year; only discrete may leave it out",
      },
      kind: "numbers",
      optional: true,
    },
    {
      id: "type",
      name: { zh: "生产类型", en: "type" },
      summary: {
        zh: "火电、原材料、流程制造或离散制造；混合型用 + 连接；须写明",
        en: "thermal power, raw material, process or discrete; joined by + for a mixed base; must be stated",
      },
      kind: "choice",
      optional: true,
    },
    {
      id: "tolerance",
      name: { zh: "容许偏差", en: "tolerance" },
      summary: { zh: "省略＝5%，写 5% 或 0.05", en: "Left out = 5%; write 5% or 0.05" },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    {
      id: "leastYears",
      name: { zh: "最少年数", en: "least_years" },
      summary: { zh: "省略＝5；离散制造固定三年", en: "Left out = 5; discrete is always three" },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "结论与各项检查、数值、限值、说明",
      en: "The answer and each check with figure and limit",
    },
    shape: "table",
  },
  examples: readinessExamples,
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const answer = tableOf(inputs, language.value);
    return answer.ok ? answer.value : [[inputs.failed(answer.finding)]];
  },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const type = typeOf(inputs);
  if (!type.ok) return type;
  const names = inputs.grid("intensities") === undefined ? ["totals"] : ["totals", "intensities"];
  const histories = historiesOf(inputs, names);
  if (!histories.ok) return histories;
  const tolerance = optionalNumber(inputs, "tolerance");
  if (!tolerance.ok) return tolerance;
  const share = tolerance.value;
  if (share !== undefined && (share.isNegative() || share.compare(Exact.one) > 0)) {
    const found = share.toText().text;
    return failure(inputs.placed(error("share-out-of-range", "tolerance", { found })));
  }
  const leastYears = leastYearsOf(inputs);
  if (!leastYears.ok) return leastYears;
  const { totals = { years: [], values: [] }, intensities } = histories.value;
  const { answer, missingYears, checks } = assessReadiness({
    type: type.value,
    totals,
    ...(intensities === undefined ? {} : { intensities }),
    ...(share === undefined ? {} : { tolerance: share }),
    ...(leastYears.value === undefined ? {} : { leastYears: leastYears.value }),
  });
  const words = readinessWords[language];
  const missing = missingYears.length === 0 ? "" : words.years(missingYears);
  const note = language === "zh" ? `${missing}${words.advice}` : `${missing} ${words.advice}`.trim();
  return success([
    words.header,
    [words.conclusion, words.answer[answer], "", "", note],
    ...checks.map((check) => checkRow(inputs, check, language)),
  ]);
}

function checkRow(inputs: Inputs, check: ReadinessCheck, language: Language): readonly ResultCell[] {
  const words = readinessWords[language];
  return [
    words.check[`${check.series} ${check.id}`],
    check.isMet === undefined ? words.open : check.isMet ? words.met : words.notMet,
    cell(check.figure),
    cell(check.limit),
    check.findings.map((finding) => sentence(inputs.placed(finding), language)).join(" "),
  ];
}

function cell(value: Exact | undefined): ResultCell {
  if (value === undefined) return "";
  return stated(value, {
    requirement: "A8",
    clauses: ["GUIDE 5.2.2", "GUIDE 5.2.3"],
    writes: "max|x − x̄| ÷ x̄",
  });
}

/** A mixed base is looked at as the type that decides its pathway. */
function typeOf(inputs: Inputs): Outcome<IndustryTypeId> {
  if (inputs.grid("type") === undefined) return failure(inputs.placed(error("type-not-stated", "type")));
  const types = industryTypesOf(inputs, "type");
  if (!types.ok) return types;
  const decidedBy = choosePathway(types.value)?.decidedBy.id;
  return decidedBy === undefined ? failure(inputs.placed(error("no-rows", "type"))) : success(decidedBy);
}

function leastYearsOf(inputs: Inputs): Outcome<number | undefined> {
  const given = optionalNumber(inputs, "leastYears");
  if (!given.ok) return given;
  if (given.value === undefined) return success(undefined);
  const { text } = given.value.toText();
  const years = Number(text);
  return Number.isInteger(years) && years >= 3 && years <= 50
    ? success(years)
    : failure(inputs.placed(error("least-years-out-of-range", "leastYears", { found: text })));
}
