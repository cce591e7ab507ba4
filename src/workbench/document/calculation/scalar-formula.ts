import { readFormula, type Expression } from "../../../sheet";

/** Functions that give one value whatever ranges they are given. */
const reducing = new Set(
  (
    "SUM AVERAGE AVERAGEA MIN MAX MINA MAXA COUNT COUNTA COUNTBLANK PRODUCT SUMSQ SUMPRODUCT MEDIAN STDEV STDEV.S " +
    "STDEV.P VAR VAR.S VAR.P AND OR XOR ROWS COLUMNS SUBTOTAL AGGREGATE GEOMEAN HARMEAN NPV IRR CONCAT"
  ).split(" "),
);

/** Functions that want a range at some places, counted from 0, and one value at the others. */
const rangePlaces: Readonly<Record<string, (place: number) => boolean>> = {
  SUMIF: (place) => place !== 1,
  AVERAGEIF: (place) => place !== 1,
  COUNTIF: (place) => place === 0,
  SUMIFS: (place) => place === 0 || place % 2 === 1,
  AVERAGEIFS: (place) => place === 0 || place % 2 === 1,
  MAXIFS: (place) => place === 0 || place % 2 === 1,
  MINIFS: (place) => place === 0 || place % 2 === 1,
  COUNTIFS: (place) => place % 2 === 0,
  VLOOKUP: (place) => place === 1,
  HLOOKUP: (place) => place === 1,
  MATCH: (place) => place === 1,
  TEXTJOIN: (place) => place >= 2,
  RANK: (place) => place === 1,
  LARGE: (place) => place === 0,
  SMALL: (place) => place === 0,
  PERCENTILE: (place) => place === 0,
  QUARTILE: (place) => place === 0,
};

/** Functions that take single values and give one. */
const scalar = new Set(
  (
    "IF IFERROR IFNA IFS SWITCH NOT TRUE FALSE NA ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR MOD " +
    "QUOTIENT POWER SQRT EXP LN LOG LOG10 PI DATE YEAR MONTH DAY TODAY NOW EOMONTH EDATE DAYS HOUR MINUTE SECOND TIME " +
    "WEEKDAY DATEVALUE TEXT VALUE LEN LEFT RIGHT MID TRIM UPPER LOWER PROPER CLEAN SUBSTITUTE REPLACE FIND SEARCH REPT " +
    "EXACT CHAR CODE CONCATENATE ISBLANK ISNUMBER ISTEXT ISERROR ISERR ISNA ISLOGICAL N T"
  ).split(" "),
);

const known = new Map<string, boolean>();

/**
 * 单值公式 — whether a formula surely gives one value, calculated with single values: then it does not matter whether it is
 * entered as an ordinary formula or as one that may spill. In doubt the answer is no.
 */
export function isScalarFormula(formula: string): boolean {
  // Formulas of a column differ only in their row numbers, which do not matter where no range has two of them.
  const key = formula.includes(":") ? formula : formula.replace(/\d+(?![\d(])/g, "1");
  let answer = known.get(key);
  if (answer === undefined) {
    const expression = readFormula(key, { row: 0, column: 0 });
    answer = expression !== undefined && isScalar(expression);
    if (known.size > 5000) known.clear();
    known.set(key, answer);
  }
  return answer;
}

function isScalar(expression: Expression): boolean {
  switch (expression.kind) {
    case "constant":
      return true;
    case "range":
      return isOneCell(expression);
    case "table":
      return expression.sections.includes("this row") && expression.columns.length === 1;
    case "unary":
      return expression.operator !== "#" && isScalar(expression.operand);
    case "binary":
      return (
        ![":", ",", " "].includes(expression.operator) && [expression.left, expression.right].every(isScalar)
      );
    case "call":
      return isScalarCall(expression.name.toUpperCase(), expression.given);
    default:
      return false;
  }
}

function isScalarCall(name: string, given: readonly (Expression | null)[]): boolean {
  if (reducing.has(name)) return given.every((part) => part === null || isRangeOrScalar(part));
  const takesRange = rangePlaces[name];
  if (takesRange === undefined && !scalar.has(name)) return false;
  return given.every((part, place) => {
    if (part === null) return true;
    return takesRange?.(place) ? isRangeOrScalar(part) : isScalar(part);
  });
}

/** A plain range is read as it is by a function that wants one; a calculated one would depend on how it is entered. */
const isRangeOrScalar = (part: Expression): boolean =>
  part.kind === "range" || part.kind === "table" || isScalar(part);

function isOneCell({ top, bottom, left, right }: Extract<Expression, { kind: "range" }>): boolean {
  return top.index === bottom.index && left.index === right.index;
}
