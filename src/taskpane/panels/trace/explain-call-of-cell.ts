import type { Language } from "../../../core";
import { catalogue } from "../../../functions/catalogue";
import type { FunctionDefinition, ParameterDefinition } from "../../../functions/define";
import { explainCall, type ExplainedCell } from "../../../functions/explain-call";
import { explanationSteps, lineNotation } from "../../../functions/explanation-line";
import { readFormula, type Explanation } from "../../../sheet";
import type { CallInput, CallOutcome, ExplainedCallOfCell } from "./cell-origin";
import { namedCell, plainContent, referredCells, type ContentAt } from "./referred-cells";

/** Which cell of a result is looked at; the first one unless the formula fills others. */
export interface PlaceInResult {
  readonly row: number;
  readonly column: number;
}

/** The definition of a CN function that a part of a formula calls. */
export function calledFunction({ kind, name = "" }: Explanation): FunctionDefinition | undefined {
  if (kind !== "call") return undefined;
  const id = /^CN\.([A-Z0-9]+)$/i.exec(name)?.[1]?.toUpperCase();
  return catalogue.find((definition) => definition.id === id);
}

/**
 * 解释一次调用 — the call of a CN function inside a formula, by the very arguments that it was given; `undefined` where it was
 * not called at all, because an argument could not be had.
 */
export function explainCallOfCell(
  part: Explanation,
  definition: FunctionDefinition,
  place: PlaceInResult,
  language: Language,
  contentAt: ContentAt,
): ExplainedCallOfCell | undefined {
  const { given } = part;
  if (given === undefined) return undefined;
  const written = argumentsOf(part);
  const parameterAddresses = written.map((argument) => argument?.address);
  let units: Readonly<Record<string, string>> = {};
  const notate: ReturnType<typeof lineNotation> = (found) => {
    units = found;
    return lineNotation(language)(found);
  };
  const invocation = { functionName: definition.id, parameterAddresses };
  const grid = explainCall(definition, [...given, invocation], language, notate);
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const isPlaceIn = place.row < rows && place.column < columns;
  const isWhole = rows === 1 && columns === 1;
  const cell = isWhole ? grid[0]?.[0] : isPlaceIn ? grid[place.row]?.[place.column] : undefined;
  const isInTable = definition.result.shape === "table" && isPlaceIn && place.row > 0;
  const isTable = definition.result.shape === "table" && place.row === 0 && place.column === 0;
  const outcome: CallOutcome =
    cell === undefined || isTable ? { kind: "table", rows, columns } : outcomeOf(cell, definition);
  const cells = cell?.kind === "number" ? cell.trace.cells : undefined;
  return {
    definition,
    text: part.text,
    partOfTable: isInTable ? headed(grid, place) : undefined,
    inputs: written.flatMap((argument, index): CallInput[] => {
      const parameter = definition.parameters[Math.min(index, definition.parameters.length - 1)];
      if (argument === undefined || parameter === undefined) return [];
      const row = definition.result.shape === "each" && rows > 1 ? place.row : undefined;
      return [inputOf(argument, parameter, units[parameter.id], row, contentAt)];
    }),
    taken:
      cells === undefined || cells.length === 0 ? undefined : cells.map((at) => namedCell(at, contentAt)),
    outcome,
  };
}

/** The words at the beginning of the row and at the head of the column. */
function headed(grid: readonly (readonly ExplainedCell[])[], { row, column }: PlaceInResult): string {
  return [grid[row]?.[0], grid[0]?.[column]]
    .flatMap((cell) => (cell?.kind === "text" && cell.text !== "" ? [cell.text] : []))
    .join(" · ");
}

function outcomeOf(cell: ExplainedCell, definition: FunctionDefinition): CallOutcome {
  if (cell.kind === "number") return { kind: "number", steps: explanationSteps(cell.trace, definition) };
  if (cell.kind === "text") return { kind: "words", text: cell.text, derived: cell.derived };
  const { clauses } = definition;
  const clause = cell.finding.clause ?? clauses[0];
  return { kind: "error", finding: clause === undefined ? cell.finding : { ...cell.finding, clause } };
}

/** The parts of a call in the places of its parameters; nothing in the place of one that is left empty. */
function argumentsOf({ text, parts }: Explanation): readonly (Explanation | undefined)[] {
  // Where the formula stands decides nothing about which arguments are empty.
  const expression = readFormula(text, { row: 0, column: 0 });
  const given = expression?.kind === "call" ? expression.given : parts.map(() => null);
  let next = 0;
  return given.map((argument) => (argument === null ? undefined : parts[next++]));
}

function inputOf(
  { text, address, value, height, width }: Explanation,
  { name, unit, kind }: ParameterDefinition,
  stated: string | undefined,
  row: number | undefined,
  contentAt: ContentAt,
): CallInput {
  const all = address === undefined ? undefined : referredCells(text, address, contentAt);
  // Of a formula that fills a column, each row has its own cell.
  const isRow = row !== undefined && width === 1 && height > 1 && all?.size === height;
  const from = isRow
    ? { ...all, cells: all.cells.filter((each) => isInRow(each.address, all.address, row)) }
    : all;
  return {
    name,
    text,
    unit: kind === "numbers" ? (stated ?? unit) : undefined,
    isDate: kind === "date",
    value: Array.isArray(value) || value === "LAMBDA" ? undefined : plainContent(value as never),
    from,
  };
}

function isInRow(cell: string, range: string, row: number): boolean {
  const first = Number(/!\D+(\d+)/.exec(range)?.[1]);
  return Number(/(\d+)$/.exec(cell)?.[1]) === first + row;
}
