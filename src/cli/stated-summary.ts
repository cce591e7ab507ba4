import {
  directTotal,
  Exact,
  indirectTotal,
  roundingWords,
  statedAmount,
  statedDifference,
  total,
  type Language,
  type ReportRounding,
  type Text,
} from "../core";
import { grouped } from "./grouped";
import type { SummaryLine } from "./show-summary";

const UNROUNDED: Text = { zh: "未修约", en: "unrounded" };
const DIFFERENCE: Text = { zh: "修约差", en: "Rounding difference" };
const EXACT: Text = {
  zh: "数值修约：没有设定，各数为精确值。",
  en: "No rounding is set: amounts are exact.",
};

/** 汇总的列示 — emissions as the workbook's rounding asks, each with the value itself; other figures stay as they are. */
export function statedSummary(
  lines: readonly SummaryLine[],
  rounding: ReportRounding | undefined,
  language: Language,
): readonly SummaryLine[] {
  if (rounding === undefined) return lines;
  const difference = differenceOf(lines, rounding);
  return lines.flatMap((line) => {
    const stated = statedLine(line, rounding, language);
    const isTotal = difference !== undefined && line === difference.before;
    return isTotal ? [differenceLine(difference.amount, line.unit, language), stated] : [stated];
  });
}

/** 修约的说明 — the sentence that stands below the summary. */
export function roundingLine(rounding: ReportRounding | undefined, language: Language): string {
  if (rounding === undefined) return EXACT[language];
  const words = roundingWords(rounding)[language];
  return language === "zh"
    ? `数值修约：${words}，由精确值一次修约；判定一律用未修约的值。`
    : `Amounts are ${words}, once from the exact value; verdicts rest on unrounded amounts.`;
}

function statedLine(line: SummaryLine, rounding: ReportRounding, language: Language): SummaryLine {
  const amount = amountOf(line);
  if (amount === undefined) return line;
  const text = statedAmount(amount, rounding);
  const isSame = Exact.of(text).compare(amount) === 0;
  const exact = `${UNROUNDED[language]} ${grouped(amount.toText().text)}`;
  const beside = isSame ? "" : language === "zh" ? `（${exact}）` : ` (${exact})`;
  return { ...line, value: grouped(text), unit: `${line.unit}${beside}` };
}

function differenceLine(amount: Exact, unit: string, language: Language): SummaryLine {
  return { label: DIFFERENCE[language], value: grouped(amount.toText().text), unit, clause: "" };
}

/** Direct, indirect and total are known by their clauses; only where they stand once each and add up can they differ by rounding. */
function differenceOf(
  lines: readonly SummaryLine[],
  rounding: ReportRounding,
): { readonly before: SummaryLine; readonly amount: Exact } | undefined {
  const [direct, indirect, whole] = [directTotal, indirectTotal, total].map(({ clauses }) => {
    const own = lines.filter((line) => clauses.some((clause) => clause === line.clause));
    return own.length === 1 ? own[0] : undefined;
  });
  const parts = [direct, indirect].flatMap((line) => (line && amountOf(line)) ?? []);
  const sum = whole && amountOf(whole);
  if (whole === undefined || sum === undefined || parts.length !== 2) return undefined;
  const added = parts.reduce((all, part) => all.plus(part), Exact.zero);
  // The cells hold the nearest doubles of their exact values.
  const gap = added.minus(sum);
  const size = gap.isNegative() ? gap.negated() : gap;
  if (size.times(Exact.of("1e12")).compare(sum.isNegative() ? sum.negated() : sum) > 0) return undefined;
  const amount = statedDifference(parts, rounding);
  return amount && { before: whole, amount };
}

function amountOf({ value, unit }: SummaryLine): Exact | undefined {
  return typeof value === "number" && /^tCO2e?$/.test(unit) ? Exact.fromDouble(value) : undefined;
}
