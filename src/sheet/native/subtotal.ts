import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { errorDivision, errorValue } from "../value/failures";
import { finite } from "../value/arithmetic";
import { Grid } from "../value/grid";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import type { Area } from "../value/reference";
import { define } from "./native-function";
import {
  deviation,
  median,
  mode,
  nthSmallest,
  percentile,
  percentileExclusive,
  variance,
} from "./distribution";

/** What SUBTOTAL and AGGREGATE leave out. */
interface Exclusions {
  readonly rows: "none" | "filtered" | "hidden";
  readonly errors: boolean;
  readonly subtotals: boolean;
}

/** The filled cells that are left after the exclusions, or the first error. */
function includedValues(operands: readonly Operand[], exclusions: Exclusions): CellValue[] | CellError {
  const values: CellValue[] = [];
  for (const operand of operands) {
    if (operand instanceof CellError) return operand;
    const found =
      operand instanceof Reference ? operand.areas.flatMap((area) => cellsOf(area, exclusions)) : [];
    values.push(...(operand instanceof Grid ? operand.cells : found));
  }
  const error = values.find((value) => value instanceof CellError);
  if (error === undefined) return values;
  return exclusions.errors ? values.filter((value) => !(value instanceof CellError)) : (error as CellError);
}

function cellsOf(area: Area, exclusions: Exclusions): CellValue[] {
  const { sheet } = area;
  const { startRow, startColumn, endRow, endColumn } = sheet.clipped(area);
  const values: CellValue[] = [];
  for (let row = startRow; row <= endRow; row++) {
    if (exclusions.rows !== "none" && sheet.filteredRows.has(row)) continue;
    if (exclusions.rows === "hidden" && sheet.hiddenRows.has(row)) continue;
    for (let column = startColumn; column <= endColumn; column++) {
      if (exclusions.subtotals && sheet.formulaAt(row, column)?.formula.isSubtotal) continue;
      const value = sheet.read(row, column);
      if (value !== null) values.push(value);
    }
  }
  return values;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The eleven functions that SUBTOTAL knows by number, and two more of AGGREGATE. */
function summary(kind: number, values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  switch (kind) {
    case 1:
      return numbers.length === 0 ? errorDivision : finite(total(numbers) / numbers.length);
    case 2:
      return numbers.length;
    case 3:
      return values.length;
    case 4:
      return numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
    case 5:
      return numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);
    case 6:
      return numbers.length === 0 ? 0 : finite(numbers.reduce((result, number) => result * number, 1));
    case 7:
    case 8:
      return deviation(numbers, kind === 7);
    case 9:
      return finite(total(numbers));
    case 10:
    case 11:
      return variance(numbers, kind === 10);
    case 12:
      return median(numbers);
    case 13:
      return mode(numbers);
    default:
      return errorValue;
  }
}

/** The functions of AGGREGATE that take a further number: LARGE, SMALL, percentiles and quartiles. */
function ranked(kind: number, values: readonly CellValue[], place: number): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  switch (kind) {
    case 14:
    case 15:
      return nthSmallest(numbers, place, kind === 14);
    case 16:
      return percentile(numbers, place);
    case 17:
      return percentile(numbers, Math.trunc(place) / 4);
    case 18:
      return percentileExclusive(numbers, place);
    case 19:
      return percentileExclusive(numbers, Math.trunc(place) / 4);
    default:
      return errorValue;
  }
}

/** AGGREGATE's second argument: 1, 3, 5, 7 leave out hidden rows, 2, 3, 6, 7 errors, 0 to 3 nested subtotals. */
function exclusionsOf(option: number): Exclusions | undefined {
  if (option < 0 || option > 7) return undefined;
  return {
    rows: option % 2 === 1 ? "hidden" : "none",
    errors: [2, 3, 6, 7].includes(option),
    subtotals: option <= 3,
  };
}

/** 分类汇总 — totals that know about hidden rows and other totals. */
export const subtotalFunctions = [
  define("SUBTOTAL", ["number", "reference", "reference*"], (kind, ...references) => {
    const whole = Math.trunc(kind);
    const rows = whole > 100 ? "hidden" : "filtered";
    const number = whole > 100 ? whole - 100 : whole;
    if (number < 1 || number > 11) return errorValue;
    const values = includedValues(references, { rows, errors: false, subtotals: true });
    return values instanceof CellError ? values : summary(number, values);
  }),
  define("AGGREGATE", ["number", "number", "source", "source*"], (kind, option, ...operands) => {
    const [whole, exclusions] = [Math.trunc(kind), exclusionsOf(Math.trunc(option))];
    if (exclusions === undefined || whole < 1 || whole > 19) return errorValue;
    const place = whole >= 14 ? operands[1] : undefined;
    const values = includedValues(whole >= 14 ? operands.slice(0, 1) : operands, exclusions);
    if (values instanceof CellError) return values;
    if (whole < 14) return summary(whole, values);
    const number = place instanceof Reference ? place.first.at(0, 0) : place;
    return typeof number === "number" ? ranked(whole, values, number) : errorValue;
  }),
];
