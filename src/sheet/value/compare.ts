import type { CellError, CellValue } from "../model/cell-value";

type Comparable = Exclude<CellValue, CellError>;

const latinOrder = new Intl.Collator("en", { sensitivity: "accent" });
const chineseOrder = new Intl.Collator("zh-CN", { sensitivity: "accent" });
const startsChinese = /^\p{Script=Han}/u;
const plainText = /^[a-z0-9 ]*$/;

/** 文本比较 — the order of two texts: letter case does not count, Chinese texts follow one another by pinyin. */
export function compareTexts(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (a === b) return 0;
  if (plainText.test(a) && plainText.test(b)) return a < b ? -1 : 1;
  const collator = startsChinese.test(a) && startsChinese.test(b) ? chineseOrder : latinOrder;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** 数值比较 — the order of two numbers, which are equal when their 15 significant digits are. */
function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const isNear = Math.abs(left - right) <= Math.abs(left) * 1e-14;
  if (isNear && left.toPrecision(15) === right.toPrecision(15)) return 0;
  return left < right ? -1 : 1;
}

const rank = (value: Comparable): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

/** What a blank cell is next to a value: 0, the empty text or FALSE. */
function blankBeside(other: Comparable): Comparable {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** 值的比较 — the order of two values: numbers before texts before FALSE before TRUE; a blank takes the other's kind. */
export function compareValues(left: Comparable, right: Comparable): number {
  const a = left === null ? blankBeside(right) : left;
  const b = right === null ? blankBeside(left) : right;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}
