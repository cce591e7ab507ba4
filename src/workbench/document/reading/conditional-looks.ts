import type { CellValue } from "../../../sheet";
import { CellError } from "../../../sheet";
import type { ConditionalLook } from "../contract/cell-view";
import type { DocumentCore } from "../document-core";
import { copiedFormula } from "../reference/copy-formula";
import { containsCell } from "../reference/ranges";
import type { ConditionalFormatState } from "../state/sheet-shape";
import type { SheetState } from "../state/sheet-state";
import { comparison } from "./compare-values";

/** 条件格式判断 — which conditional formats hold at a cell; answers are kept until a value changes. */
export class ConditionalLooks {
  private known = new Map<string, ConditionalLook | undefined>();
  private version = -1;
  private readonly shapes = new WeakMap<object, number>();
  private shapeCount = 0;

  constructor(private readonly core: DocumentCore) {}

  /** What the rules that hold put over the style of a cell; of two rules that say the same, the first one wins. */
  at(sheet: SheetState, row: number, column: number): ConditionalLook | undefined {
    const rules = sheet.shape.conditionalFormats.filter(
      ({ isEvaluated, ranges }) => isEvaluated && ranges.some((range) => containsCell(range, row, column)),
    );
    if (rules.length === 0) return undefined;
    if (this.version !== this.core.calculator.version) {
      this.version = this.core.calculator.version;
      this.known = new Map();
    }
    const key = `${this.numberOf(sheet.shape)} ${row} ${column}`;
    if (!this.known.has(key)) this.known.set(key, this.lookOf(rules, sheet, row, column));
    return this.known.get(key);
  }

  private lookOf(
    rules: readonly ConditionalFormatState[],
    sheet: SheetState,
    row: number,
    column: number,
  ): ConditionalLook | undefined {
    let look: ConditionalLook | undefined;
    for (const rule of rules.slice().sort((a, b) => a.priority - b.priority)) {
      if (!this.holds(rule, sheet, row, column)) continue;
      look = { ...rule.look, ...look };
      if (rule.stopsIfTrue) break;
    }
    return look;
  }

  private holds(rule: ConditionalFormatState, sheet: SheetState, row: number, column: number): boolean {
    const first = rule.ranges[0];
    if (first === undefined) return false;
    const values = rule.formulas.map((formula): CellValue => {
      const here = copiedFormula(formula, row - first.startRow, column - first.startColumn);
      return this.core.calculator.evaluate(here, sheet.name, row, column);
    });
    if (rule.type === "cellIs") {
      const value = this.core.calculator.value(sheet.name, row, column);
      return (
        rule.operator !== undefined && comparison(value, rule.operator, values[0] ?? null, values[1] ?? null)
      );
    }
    const [truth = null] = values;
    return !(truth instanceof CellError) && (truth === true || (typeof truth === "number" && truth !== 0));
  }

  /** A number for the shape of a sheet: rules that were changed are other rules. */
  private numberOf(shape: object): number {
    const known = this.shapes.get(shape);
    if (known !== undefined) return known;
    this.shapes.set(shape, ++this.shapeCount);
    return this.shapeCount;
  }
}
