import { Exact, error, failure, lazyList, success, type Finding, type Outcome } from "../core";
import type { Computation } from "./computation";

/** A cell or a range as Excel hands it over: rows of values. */
export type CellGrid = readonly (readonly unknown[])[];

/** 失败 — a cell that shows an error, with the finding that explains it. */
export interface FunctionFailure {
  readonly kind: "failure";
  readonly finding: Finding;
}

/** What one cell of a result is: a number with its derivation, words, or the reason why there is neither. */
export type ResultCell = Computation | string | FunctionFailure;
export type ResultGrid = readonly (readonly ResultCell[])[];

/** 现成的结果 — a cell of a result that is ready to be shown as it is, or one that still has to be asked. */
export type ReadyCell = number | ResultCell;

/** All cells of a result that is ready. */
export interface ReadyCells {
  readonly cells: ReadyCell[][];
  /** Nothing but numbers: there is nothing left to be shown. */
  readonly areNumbers: boolean;
}

const readyCells = new WeakMap<ResultGrid, ReadyCells>();

/**
 * A result whose cells are made when somebody looks at them one by one (to have them explained), while what they show is
 * ready beforehand.
 */
export function readyGrid(
  cells: ReadyCell[][],
  cellAt: (row: number, column: number) => ResultCell,
  areNumbers = false,
): ResultGrid {
  const grid = lazyList(cells.length, (row) =>
    Array.from({ length: cells[row]?.length ?? 0 }, (_, column) => cellAt(row, column)),
  );
  readyCells.set(grid, { cells, areNumbers });
  return grid;
}

/** What a result shows, where that is ready: the caller may put in the cells' places what is shown for them. */
export function readyCellsOf(grid: ResultGrid): ReadyCells | undefined {
  return readyCells.get(grid);
}

export function failed(finding: Finding): FunctionFailure {
  return { kind: "failure", finding };
}

/**
 * Blank: nothing, or the empty text that formulas use for nothing. Excel hands a blank cell over as `null`, `""` or an
 * object of type Empty, depending on platform and version; some desktop versions hand over 0, which no function can tell
 * from a zero that was typed.
 */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || typeOf(value) === "Empty";
}

/**
 * 读数 — reads one cell as a number. Nothing becomes a number silently: text that looks like one, TRUE, an error, a blank
 * are each refused with a sentence of their own. A date cannot be told from a number: Excel hands over its serial number.
 */
export function readNumber(value: unknown, input: string): Outcome<Exact> {
  if (isBlank(value)) return failure(error("blank", input));
  if (typeof value === "number") {
    const exact = Exact.fromDouble(value);
    return exact === undefined ? failure(error("not-finite", input)) : success(exact);
  }
  if (typeof value === "boolean") {
    return failure(error("logical", input, { found: value ? "TRUE" : "FALSE" }));
  }
  if (typeof value === "string") {
    return failure(
      error(looksLikeNumber(value) ? "text-number" : "text", input, { found: shortened(value) }),
    );
  }
  const code = errorCodeOf(value);
  if (code !== undefined) return failure(error("error-value", input, { found: code }));
  return failure(error("rich-value", input, { found: typeOf(value) ?? typeof value }));
}

/** Reads one cell as text; a number is taken as its text (a period `2025`, a unit `1`). Blank is `undefined`. */
export function readText(value: unknown, input: string): Outcome<string | undefined> {
  if (isBlank(value)) return success(undefined);
  if (typeof value === "string") return success(value.trim() === "" ? undefined : value.trim());
  if (typeof value === "number") return success(`${value}`);
  const code = errorCodeOf(value);
  if (code !== undefined) return failure(error("error-value", input, { found: code }));
  return failure(
    error("not-text", input, { found: typeof value === "boolean" ? `${value}`.toUpperCase() : "object" }),
  );
}

/** Errors come as objects with a code; the runtime's own class cannot be relied on across windows. */
export function errorCodeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("code" in value && typeof value.code === "string" && value.code.startsWith("#")) return value.code;
  if (typeOf(value) === "Error" && "basicValue" in value) return String(value.basicValue);
  return undefined;
}

function typeOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
    ? value.type
    : undefined;
}

/** Digits with separators, signs, per cent, full-width forms: what people type into cells formatted as text. */
function looksLikeNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s,，'’]/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?%?$/.test(plain);
}

function shortened(text: string): string {
  const shown = [...text.trim()];
  return shown.length > 24 ? `${shown.slice(0, 24).join("")}…` : shown.join("");
}
