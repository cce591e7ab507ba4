import { Exact, roundTo, type Language, type VersionComparison } from "../../../core";

type Total = NonNullable<VersionComparison["total"]>;

/** 更新预览的用语 — headers and conclusions of the table that PREVIEW spills. */
export const previewWords = {
  headers: {
    zh: ["名称", "活动数据", "旧因子", "新因子", "旧排放量", "新排放量", "变化", "说明"],
    en: [
      "Name",
      "Activity data",
      "Old factor",
      "New factor",
      "Old emissions",
      "New emissions",
      "Change",
      "Note",
    ],
  },
  total: { zh: "合计", en: "Total" },
  incomplete: {
    zh: "有的行没有可比的因子，不给出合计",
    en: "some rows have no factor to compare; there is no total",
  },
  conclusion,
} as const;

/** What the change of the total means, in one line. */
function conclusion(total: Total, threshold: Exact | undefined, language: Language): string {
  const parts = [...changeWords(total, threshold, language), ...verdictWords(total, language)];
  const judged = { zh: "已判定的期间不随更新改变", en: "periods already judged do not move" };
  return [...parts, judged[language]].join(language === "zh" ? "；" : "; ");
}

function changeWords(
  { share, exceedsThreshold }: Total,
  threshold: Exact | undefined,
  language: Language,
): readonly string[] {
  if (share === undefined) return [];
  const change = percent(share);
  const limit = threshold === undefined ? "" : percent(threshold);
  if (language === "zh") {
    if (limit === "") return [`变化 ${change}`];
    return [`变化 ${change}，${exceedsThreshold === true ? "超过" : "未超过"} ${limit} 的阈值`];
  }
  if (limit === "") return [`change ${change}`];
  return [`change ${change}, ${exceedsThreshold === true ? "above" : "within"} the threshold of ${limit}`];
}

function verdictWords({ verdicts }: Total, language: Language): readonly string[] {
  if (verdicts === undefined) return [];
  const flips = { zh: "与抵消量相比结论会翻转", en: "against the offsets the conclusion flips" };
  const stays = { zh: "与抵消量相比结论不变", en: "against the offsets the conclusion stays" };
  return [(verdicts.isFlipped ? flips : stays)[language]];
}

/** To two decimals; the exact numbers stand in the cells beside it. */
function percent(share: Exact): string {
  const rounded = roundTo(share.times(Exact.of("100")), 2, "half-even");
  return `${rounded.toText().text}%`;
}
