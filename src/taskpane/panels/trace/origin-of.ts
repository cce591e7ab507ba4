import { Exact, type CellContent, type Language } from "../../../core";
import { Calculation, cellAddress, quotedSheetName, type Explanation } from "../../../sheet";
import type { SelectedCell } from "../../workbook/trace/selected-cell";
import type { CellOrigin, ExplainedCallOfCell, ReferredCells } from "./cell-origin";
import { calledFunction, explainCallOfCell, type PlaceInResult } from "./explain-call-of-cell";
import { functionLibrary } from "./function-library";
import { contentsOf, plainContent, referredCells, type ContentAt } from "./referred-cells";

/**
 * 单元格的来历 — where what a cell holds comes from. A formula is calculated once more with the values around it, so that what
 * is explained is what the formula does, branch by branch; nothing is written.
 */
export function originOf(selected: SelectedCell, language: Language): CellOrigin {
  const { content, formula, sheet, holder, tableRow: row } = selected;
  if (formula === undefined) return { kind: content === undefined ? "blank" : "entered", row };
  if (selected.isTooLarge) return { kind: "unreadable", formula, why: "too-large" };
  const calculation = Calculation.of(selected.surroundings, { library: functionLibrary(language) });
  const whole = calculation.explain(sheet, holder.row, holder.column);
  if (whole === undefined) return { kind: "unreadable", formula, why: "no-formula" };
  const contentAt = contentsOf(selected);
  const place = { row: selected.row - holder.row, column: selected.column - holder.column };
  const isFilled = place.row !== 0 || place.column !== 0;
  const { isVolatile } = calculation.precedents(sheet, holder.row, holder.column);
  const now = plainContent(calculation.value(sheet, selected.row, selected.column));
  const calls = callsIn(whole, place, language, contentAt);
  return {
    kind: "calculated",
    formula,
    filledFrom: isFilled ? `${quotedSheetName(sheet)}!${cellAddress(holder.row, holder.column)}` : undefined,
    calls,
    references: otherThan(calls, unique(referencesIn(whole, contentAt))),
    nowGives: isVolatile || isSame(now, content) ? undefined : now,
    row,
  };
}

/** The calls of CN functions that were carried out, outermost first. */
function callsIn(
  part: Explanation,
  place: PlaceInResult,
  language: Language,
  contentAt: ContentAt,
): readonly ExplainedCallOfCell[] {
  const definition = calledFunction(part);
  const call =
    definition === undefined ? undefined : explainCallOfCell(part, definition, place, language, contentAt);
  // What stands inside another function fills no cells of its own.
  const inside = carriesPlace(part) ? place : { row: 0, column: 0 };
  const inner = part.parts.flatMap((each) => callsIn(each, inside, language, contentAt));
  return call === undefined ? inner : [call, ...inner];
}

/** Of these the taken branch is the result, cell by cell. */
function carriesPlace({ kind, name = "" }: Explanation): boolean {
  return kind === "call" && /^(IF|IFERROR|IFNA|IFS|SWITCH|CHOOSE)$/i.test(name);
}

/** What is referred to outside of the calls of CN functions. */
function referencesIn(part: Explanation, contentAt: ContentAt): readonly ReferredCells[] {
  if (calledFunction(part) !== undefined && part.given !== undefined) return [];
  const { kind, text, address } = part;
  if (address !== undefined && (kind === "range" || kind === "table" || kind === "name")) {
    return [referredCells(text, address, contentAt)];
  }
  // INDEX and others give the very cell that they have found: the way leads there before anywhere else.
  const found =
    address !== undefined && kind === "call"
      ? [{ ...referredCells(text, address, contentAt), isFound: true as const }]
      : [];
  return [...found, ...part.parts.flatMap((each) => referencesIn(each, contentAt))];
}

/** What the calls have told of already is not listed again. */
function otherThan(
  calls: readonly ExplainedCallOfCell[],
  references: readonly ReferredCells[],
): readonly ReferredCells[] {
  const told = new Set(calls.flatMap(({ inputs }) => inputs.map(({ from }) => from?.address)));
  return references.filter(({ address }) => !told.has(address));
}

function unique(references: readonly ReferredCells[]): readonly ReferredCells[] {
  return [...new Map(references.map((each) => [each.address, each])).values()];
}

/** An empty text and a blank cell look the same; numbers may differ in the last digit that a double has. */
function isSame(now: CellContent | undefined, content: CellContent | undefined): boolean {
  if (typeof now === "number" && typeof content === "number") return isNear(now, content);
  if (typeof now === "object" && typeof content === "object") return now.error === content.error;
  return (now ?? "") === (content ?? "");
}

/** Excel keeps fifteen digits; Exact compares without rounding of its own. */
function isNear(now: number, content: number): boolean {
  const [left, right] = [Exact.fromDouble(now), Exact.fromDouble(content)];
  if (left === undefined || right === undefined) return now === content;
  return left.toText(14).text === right.toText(14).text;
}
