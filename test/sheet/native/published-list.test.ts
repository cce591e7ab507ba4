import { nativeFunctionFamilies, nativeFunctionNames } from "../../../src/sheet";
import { isExcelFunction } from "../../../src/sheet/native/excel-function-names";

/** What the product promises to calculate without Excel, at the least. */
const promised = `
SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL AGGREGATE PRODUCT AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS
MAX MIN MAXIFS MINIFS LARGE SMALL RANK MEDIAN MODE STDEV.S STDEV.P VAR.S VAR.P PERCENTILE QUARTILE ROUND ROUNDUP ROUNDDOWN
MROUND CEILING FLOOR CEILING.MATH FLOOR.MATH TRUNC INT ABS SIGN MOD QUOTIENT POWER SQRT EXP LN LOG LOG10 PI SUMSQ IF IFS
IFERROR IFNA SWITCH AND OR NOT XOR TRUE FALSE LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY INDEX MATCH XMATCH XLOOKUP
VLOOKUP HLOOKUP LOOKUP CHOOSE OFFSET INDIRECT ROW ROWS COLUMN COLUMNS ADDRESS TRANSPOSE FILTER SORT SORTBY UNIQUE SEQUENCE
VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS TEXT VALUE NUMBERVALUE LEFT RIGHT MID LEN
FIND SEARCH SUBSTITUTE REPLACE TRIM CLEAN UPPER LOWER PROPER REPT CONCAT CONCATENATE TEXTJOIN EXACT CHAR CODE UNICHAR UNICODE T
TEXTBEFORE TEXTAFTER DATE YEAR MONTH DAY TODAY NOW EDATE EOMONTH WEEKDAY WEEKNUM ISOWEEKNUM DAYS DAYS360 DATEDIF DATEVALUE
NETWORKDAYS WORKDAY HOUR MINUTE SECOND TIME ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA ISREF ISFORMULA
ISEVEN ISODD N NA TYPE ERROR.TYPE FORMULATEXT`;

describe("the published list of functions", () => {
  test("holds everything that is promised", () => {
    const missing = promised
      .trim()
      .split(/\s+/)
      .filter((name) => !nativeFunctionNames.includes(name));
    expect(missing).toEqual([]);
  });

  test("names no function twice", () => {
    expect(new Set(nativeFunctionNames).size).toBe(nativeFunctionNames.length);
  });

  test("names only functions that Excel has", () => {
    const strange = nativeFunctionNames.filter((name) => !isExcelFunction(name) && name !== "ANCHORARRAY");
    expect(strange).toEqual([]);
  });

  test("is ordered by families that hold each function once", () => {
    expect(Object.values(nativeFunctionFamilies).flat().length).toBe(nativeFunctionNames.length);
  });
});
