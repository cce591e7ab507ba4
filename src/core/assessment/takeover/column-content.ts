import { categories, choiceOf, isBlank, type CellContent } from "../../ledger";
import type { Text } from "../../text/language";
import { parseDate } from "../../time";
import { parseUnit } from "../../unit";
import type { ColumnRole } from "./column-role";
import { directionOf, energyWords } from "./row-words";
import { textOf } from "./source-range";

const points = { fits: 10, contradicts: -50 } as const;

/** A column of energies that holds others as well is one of sources. */
const isWholly: readonly ColumnRole["content"][] = ["energy"];

const isKnownWord = (content: ColumnRole["content"]): boolean =>
  content === "direction" || content === "energy";

/** 内容的分数 — whether the cells of a column confirm what its header says, or contradict it. */
export function contentScore(
  values: readonly (CellContent | undefined)[],
  { content }: ColumnRole,
): { readonly score: number; readonly reason?: Text } {
  const filled = values.filter((value) => !isBlank(value));
  // A direction or an energy that is nowhere filled in is asked for the whole ledger instead.
  if (filled.length === 0) return { score: isKnownWord(content) ? points.contradicts : 0 };
  const fitting = filled.filter((value) => isOfContent(value, content)).length;
  if (fitting === filled.length) return { score: points.fits, reason: contentReason[content] };
  const isHalf = fitting * 2 >= filled.length && !isWholly.includes(content);
  return { score: isHalf ? 0 : points.contradicts };
}

const contentReason: Readonly<Record<ColumnRole["content"], Text>> = {
  number: { zh: "各行都是数值", en: "every row holds a number" },
  share: { zh: "各行都在 0 到 1 之间或是百分数", en: "every row lies between 0 and 1, or is a percentage" },
  unit: { zh: "各行都是单位", en: "every row holds a unit" },
  text: { zh: "各行都是文字", en: "every row holds words" },
  date: { zh: "各行都是日期或月份", en: "every row holds a day or a month" },
  direction: { zh: "各行都是输入或输出", en: "every row says in or out" },
  energy: { zh: "各行都是能源种类", en: "every row names a kind of energy" },
};

function isOfContent(value: CellContent | undefined, content: ColumnRole["content"]): boolean {
  switch (content) {
    case "number":
      return typeof value === "number";
    case "share":
      return (
        (typeof value === "number" && value >= 0 && value <= 100) || /^\d+(\.\d+)?%$/.test(textOf(value))
      );
    case "unit":
      return "unit" in parseUnit(textOf(value));
    case "text":
      return typeof value === "string" || choiceOf(categories, String(value)) !== undefined;
    case "date":
      return typeof value === "number" || isMonth(textOf(value));
    case "direction":
      return directionOf(textOf(value)) !== undefined;
    case "energy":
      return energyWords(textOf(value)) !== undefined;
  }
}

function isMonth(text: string): boolean {
  return parseDate(text) !== undefined || /^(\d{4}[-/.年])?\d{1,2}月?$/.test(text) || /^\d{6}$/.test(text);
}
