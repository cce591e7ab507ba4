import type { FunctionLibrary, FunctionMetadata } from "../model/function-library";
import type { StoredTable, StoredWorkbook } from "../model/workbook";
import type { Expression } from "../formula/expression";
import { readFormula } from "../formula/read-formula";
import { Sheet } from "../store/sheet";
import type { Demand } from "../store/sheet";
import type { UsedExtent } from "../value/operand";

/** A function of the library with the code behind it. */
export interface CustomFunction {
  /** As formulas write it: `CN.EMISSION`. */
  readonly fullName: string;
  readonly metadata: FunctionMetadata;
  readonly library: FunctionLibrary;
}

/** 计算中的工作簿 — sheets, tables, names and functions as formulas see them. */
export class WorkbookState implements UsedExtent {
  readonly sheets: readonly Sheet[];
  /** How many LAMBDA calls are under way. */
  lambdaDepth = 0;
  private readonly sheetsByName = new Map<string, Sheet>();
  private readonly tablesByName = new Map<string, StoredTable>();
  private readonly formulasByName = new Map<string, string>();
  private readonly expressionsByName = new Map<string, Expression | undefined>();
  private readonly customByName = new Map<string, CustomFunction>();

  constructor(
    private readonly stored: StoredWorkbook,
    library: FunctionLibrary | undefined,
    /** The serial number of this moment. */
    readonly clock: () => number,
    demand: Demand,
  ) {
    const changes = { count: 0 };
    this.sheets = stored.sheets.map(
      (sheet, index) =>
        new Sheet(
          sheet.name,
          index,
          sheet.hiddenRows ?? noRows,
          sheet.filteredRows ?? noRows,
          demand,
          changes,
        ),
    );
    for (const sheet of this.sheets) this.sheetsByName.set(sheet.name.toLowerCase(), sheet);
    for (const table of stored.tables) this.tablesByName.set(table.name.toLowerCase(), table);
    for (const { name, formula, sheet } of stored.names) {
      this.formulasByName.set(nameKey(name, sheet), formula.replace(/^=/, ""));
    }
    for (const metadata of library?.functions ?? []) {
      const fullName = `${library?.namespace ?? ""}.${metadata.name}`.toUpperCase();
      if (library !== undefined) this.customByName.set(fullName, { fullName, metadata, library });
    }
  }

  get rows(): number {
    return this.sheets.reduce((most, sheet) => Math.max(most, sheet.usedRows), 1);
  }

  get columns(): number {
    return this.sheets.reduce((most, sheet) => Math.max(most, sheet.usedColumns), 1);
  }

  /** What to add to a serial number to count it from 1899-12-30: workbooks of the 1904 date system start later. */
  get dayShift(): number {
    return this.stored.usesDateSystem1904 ? 1462 : 0;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheetsByName.get(name.toLowerCase());
  }

  tableNamed(name: string): StoredTable | undefined {
    return this.tablesByName.get(name.toLowerCase());
  }

  /** The table that a cell belongs to. */
  tableAround(sheet: Sheet, row: number, column: number): StoredTable | undefined {
    return this.stored.tables.find(
      ({ range, sheet: name }) =>
        name.toLowerCase() === sheet.name.toLowerCase() &&
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    );
  }

  customFunction(name: string): CustomFunction | undefined {
    return this.customByName.get(name.toUpperCase());
  }

  /** The formula behind a name: that of the sheet first, then that of the workbook. */
  definedName(name: string, sheet: string | undefined, from: Sheet): Expression | undefined {
    const own = nameKey(name, sheet ?? from.name);
    if (this.formulasByName.has(own)) return this.nameExpression(own);
    const shared = nameKey(name, undefined);
    return this.formulasByName.has(shared) ? this.nameExpression(shared) : undefined;
  }

  private nameExpression(key: string): Expression | undefined {
    if (!this.expressionsByName.has(key)) {
      this.expressionsByName.set(key, readFormula(this.formulasByName.get(key) ?? "", { row: 0, column: 0 }));
    }
    return this.expressionsByName.get(key);
  }
}

const noRows: ReadonlySet<number> = new Set();

const nameKey = (name: string, sheet: string | undefined): string =>
  `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
