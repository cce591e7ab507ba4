import { CellError, type CellRange, type CellValue } from "../../../sheet";
import type { Validation } from "../contract/cell-view";
import type { EditResult } from "../contract/edit-result";
import type { ValidationCollection } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { displayText } from "../input/display-text";
import { comparison } from "../reading/compare-values";
import { copiedFormula } from "../reference/copy-formula";
import { containsCell, difference } from "../reference/ranges";
import type { ValidationState } from "../state/sheet-shape";

/** 数据验证集合 — what may be typed where. */
export class DocumentValidations implements ValidationCollection {
  constructor(private readonly core: DocumentCore) {}

  on(sheet: string): readonly Validation[] {
    return this.core.sheet(sheet).shape.validations;
  }

  at(sheet: string, row: number, column: number): Validation | undefined {
    return this.on(sheet).find(({ ranges }) => ranges.some((range) => containsCell(range, row, column)));
  }

  set(sheet: string, range: CellRange, rule: Omit<Validation, "ranges"> | null): EditResult {
    return this.core.step("数据验证 · Data validation", () => {
      this.core.checkRange(range);
      const state = this.core.editedSheet(sheet);
      const kept = state.shape.validations.flatMap((one): ValidationState[] => withoutRange(one, range));
      this.core.state.setSheetShape(state, {
        validations: rule === null ? kept : [...kept, { ...rule, ranges: [range] }],
      });
    });
  }

  choices(sheet: string, row: number, column: number): readonly string[] | undefined {
    const rule = this.at(sheet, row, column);
    if (rule?.type !== "list" || rule.formula1 === undefined) return undefined;
    const literal = /^"((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
    if (literal !== undefined) {
      return literal
        .replace(/""/g, '"')
        .split(",")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
    }
    const { name } = this.core.sheet(sheet);
    const formula = formulaAt(rule, rule.formula1, row, column);
    const values = this.core.calculator.evaluateRange(formula, name, row, column).flat();
    if (values.some((value) => value instanceof CellError)) return undefined;
    return values
      .filter((value) => value !== null && value !== "")
      .map((value) => displayText(value, "General"));
  }

  check(sheet: string, row: number, column: number, value: CellValue): EditResult {
    const rule = this.at(sheet, row, column);
    if (rule === undefined || rule.type === "any" || (value === null && rule.allowsBlank)) {
      return { ok: true };
    }
    if (this.allows(sheet, rule, row, column, value)) return { ok: true };
    const own = rule.error;
    return {
      ok: false,
      failure: own
        ? { zh: own, en: own }
        : {
            zh: "此值与此单元格定义的数据验证限制不匹配。",
            en: "This value does not match the cell's validation.",
          },
    };
  }

  private allows(sheet: string, rule: Validation, row: number, column: number, value: CellValue): boolean {
    if (rule.type === "list") {
      const choices = this.choices(sheet, row, column);
      // A list that cannot be found out forbids nothing.
      return choices === undefined || choices.includes(displayText(value, "General"));
    }
    const { name } = this.core.sheet(sheet);
    const limits = [rule.formula1, rule.formula2].map((formula) =>
      formula === undefined
        ? null
        : this.core.calculator.evaluate(formulaAt(rule, formula, row, column), name, row, column),
    );
    const [first = null, second = null] = limits;
    if (rule.type === "custom") return first === true || (typeof first === "number" && first !== 0);
    if (rule.type === "textLength") {
      return comparison(displayText(value, "General").length, rule.operator, first, second);
    }
    if (typeof value !== "number" || (rule.type === "whole" && !Number.isInteger(value))) return false;
    return comparison(value, rule.operator, first, second);
  }
}

/** The formula of a rule as seen from a cell. */
function formulaAt(rule: Validation, formula: string, row: number, column: number): string {
  const [first] = rule.ranges;
  return copiedFormula(formula, row - (first?.startRow ?? row), column - (first?.startColumn ?? column));
}

/** The rule for what is left of its cells; where the first of them went, its formulas are seen from the next. */
function withoutRange(rule: ValidationState, range: CellRange): ValidationState[] {
  const ranges = rule.ranges.flatMap((own) => difference(own, range));
  const [first, before] = [ranges[0], rule.ranges[0]];
  if (first === undefined || before === undefined) return [];
  if (JSON.stringify(ranges) === JSON.stringify(rule.ranges)) return [rule];
  const [down, across] = [first.startRow - before.startRow, first.startColumn - before.startColumn];
  const { formula1, formula2 } = rule;
  return [
    {
      ...rule,
      ranges,
      ...(formula1 === undefined ? {} : { formula1: copiedFormula(formula1, down, across) }),
      ...(formula2 === undefined ? {} : { formula2: copiedFormula(formula2, down, across) }),
    },
  ];
}
