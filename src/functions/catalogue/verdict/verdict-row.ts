import {
  clauseIn,
  editions,
  judgements,
  sentence,
  verdictIn,
  type Finding,
  type Language,
  type Unmet,
  type Verdict,
} from "../../../core";
import type { ResultCell } from "../../excel-values";
import { stated } from "../../stated";
import { writtenSum } from "./written-sum";

/** 一行判定 — one standard's verdict as the cells of a row. */
export function verdictRow(verdict: Verdict, language: Language): readonly ResultCell[] {
  const { standard, total, side, margin } = verdict;
  const isZh = language === "zh";
  const none = isZh ? "不适用" : "not applicable";
  const known = total?.known.toText(15).text ?? "";
  return [
    standard,
    editions[standard].standing[language],
    total === undefined
      ? none
      : total.gaps.length === 0
        ? stated(total.known, {
            requirement: "F5",
            clauses: clausesOf(verdict),
            writes: "E总 = ΣE",
            ...writtenSum(
              total.known,
              total.lines.map(({ share }) => share),
            ),
          })
        : isZh
          ? `不完整，已知 ${known}`
          : `incomplete, ${known} known`,
    side === undefined
      ? none
      : stated(side.counted, {
          requirement: "F5",
          clauses: clausesOf(verdict),
          writes: "ΣO",
          ...writtenSum(
            side.counted,
            side.lots.map(({ admissible }) => admissible),
          ),
        }),
    margin === undefined
      ? total === undefined
        ? none
        : isZh
          ? "不能确定"
          : "not known"
      : stated(margin, {
          requirement: "F5",
          clauses: clausesOf(verdict),
          writes: "ΣO − E总",
          ...(total === undefined || side === undefined
            ? {}
            : { substituted: `${side.counted.toText(15).text} − ${known}` }),
        }),
    verdictIn(verdict, language),
    unmetText(verdict.unmet, language),
    joined([...verdict.flips, ...verdict.notes], language),
    readingsText(verdict, language),
  ];
}

/** The headers of these rows. */
export const verdictHeaders: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "标准",
    "效力",
    "排放总量",
    "计入的抵消量",
    "差额",
    "结论",
    "不满足的条款",
    "怎样会改变结论",
    "采用的读法",
  ],
  en: [
    "Standard",
    "Standing",
    "Total emissions",
    "Offsets counted",
    "Margin",
    "Verdict",
    "Clauses not met",
    "What would change it",
    "Readings used",
  ],
};

/** 零碳工厂 — the second answer of a standard: figures of production, and what people made of them. */
export function productionRow({ standard, production }: Verdict, language: Language): readonly ResultCell[] {
  if (production === undefined) return [];
  const { before, afterCredits, finding } = production;
  const clauses = finding.clause === undefined ? [] : [finding.clause];
  const isAnswered = finding.severity !== "question";
  const answer = language === "zh" ? finding.values["answer"] : finding.values["answerInEnglish"];
  const asked = language === "zh" ? "零碳工厂：由人判断" : "Zero-carbon factory: for people to judge";
  return [
    standard,
    editions[standard].standing[language],
    stated(before, { requirement: "F3", clauses, writes: "E直接 + E输入能源" }),
    stated(before.minus(afterCredits), { requirement: "F3", clauses, writes: "O绿电 + O碳信用" }),
    stated(afterCredits.negated(), { requirement: "F3", clauses, writes: "−E抵消后" }),
    isAnswered ? (answer ?? asked) : asked,
    isAnswered ? "" : clauses.map((clause) => clauseIn(clause, language)).join("、"),
    sentence(finding, language),
    "",
  ];
}

/** The clause of the condition, then those by which the rows stand in the total. */
export function clausesOf({ standard, total }: Verdict): Unmet["clause"][] {
  const balance = judgements[standard]?.balance.clause;
  const lines = (total?.lines ?? []).filter(({ as }) => as === "added" || as === "subtracted");
  return [...new Set([...(balance === undefined ? [] : [balance]), ...lines.map(({ clause }) => clause)])];
}

function unmetText(unmet: readonly Unmet[], language: Language): string {
  const written = unmet.map(({ clause, name }) => {
    const shown = clauseIn(clause, language);
    if (name === undefined) return shown;
    return language === "zh" ? `${shown}（${name}）` : `${shown} (${name})`;
  });
  return [...new Set(written)].join(language === "zh" ? "；" : "; ");
}

function joined(findings: readonly Finding[], language: Language): string {
  const said = findings.map((finding) => sentence(finding, language));
  return [...new Set(said)].join(language === "zh" ? "" : " ");
}

function readingsText({ readings, total }: Verdict, language: Language): string {
  if (total === undefined) return "";
  if (readings.length === 0) return language === "zh" ? "默认读法" : "default readings";
  return readings
    .map(({ name, choice, clause }) =>
      language === "zh"
        ? `${name.zh}：${choice.zh}（${clauseIn(clause, language)}）`
        : `${name.en}: ${choice.en} (${clause})`,
    )
    .join(language === "zh" ? "；" : "; ");
}

/** The standards whose verdict has a second answer come with a row of their own. */
export function rowsOf(verdict: Verdict, language: Language): readonly (readonly ResultCell[])[] {
  const own = [verdictRow(verdict, language)];
  return verdict.production === undefined ? own : [...own, productionRow(verdict, language)];
}
