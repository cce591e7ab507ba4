import { parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import type { RangeA1 } from "@borgar/fx/xlsx";
import { areUnderstood, formulaTokens, type Token } from "../../../sheet/file/formula-tokens";

/** 引用 — one A1 reference of a formula: what stands before `!`, and the cells. */
export interface CellReference {
  /** The sheet as named in the formula, without quotes; `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  /** Whether it leads to another workbook or over several sheets. */
  readonly isElsewhere: boolean;
  readonly range: RangeA1;
}

/** What becomes of a reference: other cells, other cells of another sheet, `"deleted"`, or `undefined` for no change. */
export type MappedReference =
  { readonly range: RangeA1; readonly sheetPrefix?: string } | "deleted" | undefined;

/** Formulas without a letter next to a digit, and without `A:A` or `1:1`, hold no A1 reference. */
const mayRefer = /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/;

/** 改写引用 — the formula with each A1 reference replaced as `map` says; everything else stays as written. */
export function mapReferences(formula: string, map: (reference: CellReference) => MappedReference): string {
  if (!mayRefer.test(formula)) return formula;
  return mapTokens(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam" && token.type !== "range_ternary") {
      return undefined;
    }
    const mark = token.value.lastIndexOf("!") + 1;
    const parsed = parseA1Ref(token.value);
    if (!parsed || !("range" in parsed)) return undefined;
    const { workbookName, sheetName = "", range } = parsed;
    const sheet = mark === 0 ? undefined : sheetName;
    const isElsewhere = workbookName !== "" || (sheetName.includes(":") && mark > 0);
    const mapped = map({ sheet, isElsewhere, range });
    if (mapped === undefined) return undefined;
    const prefix = token.value.slice(0, mark);
    if (mapped === "deleted") return `${prefix}#REF!`;
    return (mapped.sheetPrefix ?? prefix) + stringifyA1Ref({ range: mapped.range });
  });
}

/** The formula with some of its tokens replaced; a formula that is not understood stays as it is. */
export function mapTokens(formula: string, map: (token: Token) => string | undefined): string {
  const tokens = formulaTokens(formula);
  if (!areUnderstood(tokens)) return formula;
  let isChanged = false;
  let text = "";
  for (const token of tokens) {
    const changed = map(token);
    if (changed !== undefined) isChanged = true;
    text += changed ?? token.value;
  }
  return isChanged ? text : formula;
}
