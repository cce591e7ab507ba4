import { quotedSheetName } from "../../../sheet";
import { mapTokens } from "./map-references";

/** 表名改写 — a formula after a sheet got another name. */
export function renamedSheet(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return mapSheets(formula, ({ first, last }) => {
    const isMeant = [first, last].some((name) => name?.toLowerCase() === wanted);
    const change = (name: string): string => (name.toLowerCase() === wanted ? to : name);
    return isMeant
      ? { first: change(first), last: last === undefined ? undefined : change(last) }
      : undefined;
  });
}

/**
 * 删除工作表后的公式 — references to the sheet are lost; a reference over several sheets loses only its end. `order` is the
 * order of the tabs before the sheet went.
 */
export function withoutSheet(formula: string, deleted: string, order: readonly string[]): string {
  const lower = order.map((name) => name.toLowerCase());
  const gone = deleted.toLowerCase();
  return mapSheets(formula, ({ first, last }) => {
    const isFirst = first.toLowerCase() === gone;
    if (last === undefined) return isFirst ? "deleted" : undefined;
    const isLast = last.toLowerCase() === gone;
    if (!isFirst && !isLast) return undefined;
    const start = lower.indexOf(first.toLowerCase());
    const end = lower.indexOf(last.toLowerCase());
    if (start === end || start < 0 || end < 0) return "deleted";
    const step = start < end ? 1 : -1;
    const newFirst = isFirst ? order[start + step] : first;
    const newLast = isLast ? order[end - step] : last;
    if (newFirst === undefined) return "deleted";
    return { first: newFirst, last: newLast === newFirst ? undefined : newLast };
  });
}

interface NamedSheets {
  readonly first: string;
  /** Set where the reference reaches over several sheets. */
  readonly last: string | undefined;
}

const mayNameSheet: ReadonlySet<string> = new Set([
  "range",
  "range_beam",
  "range_ternary",
  "range_named",
  "context",
  "context_quote",
]);

function mapSheets(
  formula: string,
  map: (sheets: NamedSheets) => NamedSheets | "deleted" | undefined,
): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, (token) => {
    if (!mayNameSheet.has(token.type)) return undefined;
    const isContext = token.type.startsWith("context");
    const mark = isContext ? token.value.length : token.value.lastIndexOf("!");
    if (mark < 0) return undefined;
    const sheets = sheetsIn(token.value.slice(0, mark));
    const mapped = sheets && map(sheets);
    if (mapped === undefined) return undefined;
    const rest = token.value.slice(mark);
    if (mapped !== "deleted") return contextOf(mapped) + rest;
    // What is left of `Sheet1!#REF!` is an error whatever stands before it.
    return isContext ? undefined : "#REF!";
  });
}

function sheetsIn(context: string): NamedSheets | undefined {
  const isQuoted = context.startsWith("'") && context.endsWith("'");
  const plain = isQuoted ? context.slice(1, -1).replace(/''/g, "'") : context;
  // A bracket means another workbook: `[1]Sheet1`.
  if (plain.includes("[")) return undefined;
  const [first = "", last] = plain.split(":", 2);
  return { first, last };
}

function contextOf({ first, last }: NamedSheets): string {
  if (last === undefined) return quotedSheetName(first);
  const isPlain = quotedSheetName(first) === first && quotedSheetName(last) === last;
  return isPlain ? `${first}:${last}` : `'${first.replace(/'/g, "''")}:${last.replace(/'/g, "''")}'`;
}
