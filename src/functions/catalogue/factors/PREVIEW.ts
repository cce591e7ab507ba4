import {
  compareVersions,
  isChange,
  sentence,
  type Exact,
  type Language,
  type Outcome,
  type VersionComparison,
  type VersionedRow,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { previewParameters } from "./preview-parameters";
import { previewWords } from "./preview-words";
import { versionOf } from "./version-input";

/** CN.PREVIEW 更新预览 — what a new version of factors would move, row by row and in total, before anything is changed. */
export const PREVIEW: FunctionDefinition = {
  id: "PREVIEW",
  group: "factors",
  requirements: ["C13", "D1"],
  clauses: ["DZJN108 5.4"],
  summary: {
    zh: "因子更新预览：逐行列出旧因子、新因子和排放量的变化，合计是否超过基准年阈值、与抵消量相比结论是否翻转。不改任何数据。",
    en: "Preview of new factors: old, new and the change of emissions by row; whether the total passes the base-year threshold or flips against the offsets. Changes nothing.",
  },
  parameters: [...previewParameters, languageParameter],
  result: {
    summary: { zh: "每行一个变化，末行合计", en: "A change a row, the total last" },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.PREVIEW({1000;500},{"北京";"上海"},2022,2023,,0.05)',
      result: [
        [...previewWords.headers.zh],
        ["北京", 1000, 0.558, 0.5554, 558, 555.4, -2.6, ""],
        ["上海", 500, 0.5849, 0.5737, 292.45, 286.85, -5.6, ""],
        ["合计", "", "", "", 850.45, 842.25, -8.2, "变化 -0.96%，未超过 5% 的阈值；已判定的期间不随更新改变"],
      ],
      note: { zh: "两年的电力排放因子，活动数据为 MWh", en: "Grid factors of two years, activity in MWh" },
    },
    {
      formula: '=INDEX(CN.PREVIEW(100,"A",{"A",2},{"A",2.5},,0.05,220,"en"),3,8)',
      result:
        "change 25%, above the threshold of 5%; against the offsets the conclusion flips; periods already judged do not move",
      note: { zh: "新因子使合计超过抵消量", en: "With the new factor the total exceeds the offsets" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const rows = rowsOf(inputs);
    if (!rows.ok) return [[inputs.failed(rows.finding)]];
    const before = versionOf(inputs, "before");
    if (!before.ok) return [[inputs.failed(before.finding)]];
    const after = versionOf(inputs, "after");
    if (!after.ok) return [[inputs.failed(after.finding)]];
    const threshold = optionalNumber(inputs, "threshold");
    if (!threshold.ok) return [[inputs.failed(threshold.finding)]];
    const offsets = optionalNumber(inputs, "offsets");
    if (!offsets.ok) return [[inputs.failed(offsets.finding)]];
    const limit = offsets.value;
    const judge =
      limit === undefined ? undefined : (total: Exact) => (total.compare(limit) <= 0 ? "within" : "beyond");
    const limits = { threshold: threshold.value, judge };
    const comparison = compareVersions(rows.value, before.value, after.value, limits);
    return table(inputs, rows.value, comparison, threshold.value, language.value);
  },
};

/** One row of the ledger for each filled name; a name without activity data is refused. */
function rowsOf(inputs: Inputs): Outcome<readonly VersionedRow[]> {
  const keys = inputs.grid("keys") ?? [];
  const { rows } = inputs.extent(keys, inputs.index("keys"));
  const read: VersionedRow[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (inputs.isBlankAt("keys", row, 0) || inputs.isHeaderAt(inputs.index("keys"), row, 0)) continue;
    const key = inputs.text("keys", row, 0);
    if (!key.ok) return key;
    const activity = inputs.number("activity", row, 0);
    if (!activity.ok) return activity;
    read.push({ key: key.value ?? "", activity: activity.value, at: { input: "keys", row: row + 1 } });
  }
  return { ok: true, value: read };
}

function table(
  inputs: Inputs,
  rows: readonly VersionedRow[],
  { changes, total }: VersionComparison,
  threshold: Exact | undefined,
  language: Language,
): ResultGrid {
  const lines = changes.map((change, index): ResultCell[] => {
    const row = rows[index];
    if (!isChange(change)) {
      const said = sentence(inputs.placed({ ...change, at: { input: "keys" } }), language);
      return [row?.key ?? "", row === undefined ? "" : number(row.activity, "AD"), "", "", "", "", "", said];
    }
    const { factors, emissions, difference } = change;
    return [
      change.row.key,
      number(change.row.activity, "AD"),
      number(factors[0], "EF旧"),
      number(factors[1], "EF新"),
      number(emissions[0], "E旧 = AD × EF旧"),
      number(emissions[1], "E新 = AD × EF新"),
      number(difference, "ΔE = E新 − E旧"),
      "",
    ];
  });
  const words = previewWords;
  const last: ResultCell[] =
    total === undefined
      ? [words.total[language], "", "", "", "", "", "", words.incomplete[language]]
      : [
          words.total[language],
          "",
          "",
          "",
          number(total.before, "ΣE旧"),
          number(total.after, "ΣE新"),
          number(total.difference, "ΣE新 − ΣE旧"),
          words.conclusion(total, threshold, language),
        ];
  return [[...words.headers[language]], ...lines, last];
}

function number(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "C13", clauses: ["CIECCPA061 8.2.5.3"], writes });
}
