import type { WorkbookState } from "../calculation/workbook-state";
import { isSupported } from "../native";
import { isExcelFunction } from "../native/excel-function-names";
import type { FormulaReach } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import { failure } from "../value/failures";
import { compileWhole } from "./compile";
import type { Formula } from "./formula";
import { dependenceOf } from "./precedents";
import { readFormula } from "./read-formula";
import type { Scope } from "./scope";
import { shapeKey } from "./shape-key";

const unreadable = failure("#NAME?", "公式无法解析。", "The formula cannot be read.");

/** 公式缓存 — compiles each shape of formula once; a column of 100,000 rows is one shape. */
export class FormulaCache {
  private readonly formulas = new Map<string, Formula>();

  constructor(private readonly workbook: WorkbookState) {}

  /** How many different shapes were compiled. */
  get size(): number {
    return this.formulas.size;
  }

  formulaAt(text: string, sheet: Sheet, row: number, column: number, reach: FormulaReach): Formula {
    // Only `[@Column]` without a table name depends on the table around the cell.
    const table = text.includes("[") ? this.workbook.tableAround(sheet, row, column) : undefined;
    const mode = reach === "single" ? "s" : "a";
    const key = `${mode}${sheet.index}\u0001${table?.name ?? ""}\u0001${shapeKey(text, { row, column })}`;
    const known = this.formulas.get(key);
    if (known !== undefined) return known;
    const scope: Scope = {
      workbook: this.workbook,
      sheet,
      table,
      variables: null,
      isArray: reach !== "single",
      instrument: null,
    };
    const formula = compiledFormula(text, row, column, scope);
    this.formulas.set(key, formula);
    return formula;
  }
}

function compiledFormula(text: string, row: number, column: number, scope: Scope): Formula {
  const expression = readFormula(text, { row, column });
  if (expression === undefined) {
    return {
      expression,
      evaluate: () => unreadable,
      precedents: [],
      isVolatile: false,
      isSubtotal: false,
      unsupportedFunctions: [],
    };
  }
  const { precedents, isVolatile, isSubtotal, functions } = dependenceOf(expression, scope);
  return {
    expression,
    evaluate: compileWhole(expression, scope),
    precedents,
    isVolatile,
    isSubtotal,
    unsupportedFunctions: [...functions].filter((name) => isExcelFunction(name) && !isSupported(name)),
  };
}
