import { categories, choiceOf, isBlank, type CellContent } from "../../ledger";
import type { Text } from "../../text/language";
import { parseDate } from "../../time";
import { parseUnit, unitOfHeader } from "../../unit";
import { columnRoles, type ColumnRole, type ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";
import { textOf, unmerged, type SourceRange } from "./source-range";

/** 把握 — how sure a guess is; a doubtful one is shown as doubtful and never used without being confirmed. */
export type Confidence = "high" | "medium" | "low";

/** 列的猜测 — what a column seems to be, how sure that is, and why. */
export interface ColumnGuess {
  /** Column inside the range, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRoleId | undefined;
  readonly confidence: Confidence;
  readonly reasons: readonly Text[];
  /** The unit that the header itself states, such as 低位发热量（GJ/t）. */
  readonly headerUnit?: string;
}

interface Candidate {
  readonly index: number;
  readonly role: ColumnRole & { readonly id: ColumnRoleId };
  readonly score: number;
  readonly reasons: readonly Text[];
}

/** Points of a guess: what the header says weighs most, what the cells hold confirms or contradicts. */
const points = { same: 90, begins: 70, contains: 55, fits: 10, contradicts: -50, bareUnit: 15 } as const;

/** 猜列 — one guess per column of a block; a role is given once, to the column that it fits best. */
export function guessColumns(source: SourceRange, block: LedgerBlock): readonly ColumnGuess[] {
  const cells = unmerged(source);
  const columns = block.headers.map((header, index) => ({
    header,
    values: block.rows.flatMap((kind, row) =>
      kind === "data" ? [cells[block.firstRow + row]?.[block.firstColumn + index]] : [],
    ),
  }));
  const candidates = columns
    .flatMap(({ header, values }, index) => candidatesOf(index, header, values, columns.slice(0, index)))
    .sort((first, second) => second.score - first.score || first.index - second.index);
  const given = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const isTaken = [...given.values()].some(({ role }) => role.id === candidate.role.id);
    if (!isTaken && !given.has(candidate.index)) given.set(candidate.index, candidate);
  }
  return columns.map(({ header }, index): ColumnGuess => {
    const best = given.get(index);
    const unit = unitInHeader(header);
    return {
      column: block.firstColumn + index,
      header,
      role: best?.role.id,
      confidence: best === undefined ? "low" : confidenceOf(best.score),
      reasons: best?.reasons ?? [],
      ...(unit === undefined ? {} : { headerUnit: unit }),
    };
  });
}

const confidenceOf = (score: number): Confidence => (score >= 90 ? "high" : score >= 65 ? "medium" : "low");

function candidatesOf(
  index: number,
  header: string,
  values: readonly (CellContent | undefined)[],
  before: readonly { readonly header: string }[],
): readonly Candidate[] {
  return columnRoles.flatMap((role): Candidate[] => {
    const named = headerScore(header, role);
    const content = contentScore(values, role);
    const belongs = role.id === "factorUnit" && isUnitOfFactor(header, before);
    const score = named.score + content.score + (belongs ? points.same + points.bareUnit : 0);
    // Content alone makes no guess: many columns hold numbers.
    if ((named.score === 0 && !belongs) || score < 45) return [];
    const reasons = [named.reason, content.reason].filter((reason) => reason !== undefined);
    return [{ index, role, score, reasons }];
  });
}

/** 单位 right behind the factor is the factor's unit; the bare word alone would be that of the activity data. */
function isUnitOfFactor(header: string, before: readonly { readonly header: string }[]): boolean {
  const factor = columnRoles.find(({ id }) => id === "factor");
  const previous = before.at(-1)?.header ?? "";
  return (
    /^(计量)?单位$/.test(lastPart(header)) &&
    factor !== undefined &&
    headerScore(previous, factor).score >= points.begins
  );
}

function headerScore(header: string, role: ColumnRole): { readonly score: number; readonly reason?: Text } {
  const plain = folded(withoutUnit(header));
  const last = folded(withoutUnit(lastPart(header)));
  let best = 0;
  let found = "";
  for (const word of role.words) {
    const sought = folded(word);
    const score =
      plain === sought || last === sought
        ? points.same
        : last.startsWith(sought) || last.endsWith(sought)
          ? points.begins
          : sought.length > 2 && plain.includes(sought)
            ? points.contains
            : 0;
    if (score > best || (score === best && score > 0 && word.length > found.length)) {
      best = score;
      found = word;
    }
  }
  if (best === 0) return { score: 0 };
  return { score: best, reason: { zh: `表头含“${found}”`, en: `the header says "${found}"` } };
}

function contentScore(
  values: readonly (CellContent | undefined)[],
  role: ColumnRole,
): { readonly score: number; readonly reason?: Text } {
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length === 0) return { score: 0 };
  const fits = filled.every((value) => isOfContent(value, role));
  if (fits) return { score: points.fits, reason: contentReason[role.content] };
  const isHalf = filled.filter((value) => isOfContent(value, role)).length * 2 >= filled.length;
  return { score: isHalf ? 0 : points.contradicts };
}

const contentReason: Readonly<Record<ColumnRole["content"], Text>> = {
  number: { zh: "各行都是数值", en: "every row holds a number" },
  share: { zh: "各行都在 0 到 1 之间或是百分数", en: "every row lies between 0 and 1, or is a percentage" },
  unit: { zh: "各行都是单位", en: "every row holds a unit" },
  text: { zh: "各行都是文字", en: "every row holds words" },
  date: { zh: "各行都是日期或月份", en: "every row holds a day or a month" },
};

function isOfContent(value: CellContent | undefined, role: ColumnRole): boolean {
  switch (role.content) {
    case "number":
      return typeof value === "number";
    case "share":
      return (typeof value === "number" && value > 0 && value <= 100) || /^\d+(\.\d+)?%$/.test(textOf(value));
    case "unit":
      return "unit" in parseUnit(textOf(value));
    case "text":
      return typeof value === "string" || choiceOf(categories, String(value)) !== undefined;
    case "date":
      return typeof value === "number" || isMonth(textOf(value));
  }
}

function isMonth(text: string): boolean {
  return parseDate(text) !== undefined || /^(\d{4}[-/.年])?\d{1,2}月?$/.test(text) || /^\d{6}$/.test(text);
}

/** The part of a header below a merged one: 燃料煤·消耗量 → 消耗量. */
function lastPart(header: string): string {
  return header.slice(header.lastIndexOf("·") + 1);
}

function withoutUnit(header: string): string {
  return header.replace(/[(（[［].*?[)）\]］]/g, "").replace(/[/／][^·]*$/, "");
}

function unitInHeader(header: string): string | undefined {
  const bracket = /[(（[［]([^()（）]*)[)）\]］]\s*$/.exec(header)?.[1] ?? /[/／]([^·]+)$/.exec(header)?.[1];
  return bracket !== undefined && unitOfHeader(header) !== undefined ? bracket.trim() : undefined;
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s_:：]+/g, "")
    .toLowerCase();
}
