import type { CellRange } from "../../../sheet";
import type { ConditionalFormat } from "../contract/cell-view";
import type { EditResult } from "../contract/edit-result";
import type { ConditionalFormatCollection } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { isEvaluated } from "../file/read/conditional-formats";
import { refuse } from "../history/edit-refusal";
import { enteredFormula } from "../input/formula-input";
import { copiedFormula } from "../reference/copy-formula";
import { difference } from "../reference/ranges";
import type { ConditionalFormatState } from "../state/sheet-shape";

/** 条件格式集合 — the rules that colour cells by what they hold. */
export class DocumentConditionalFormats implements ConditionalFormatCollection {
  constructor(private readonly core: DocumentCore) {}

  on(sheet: string): readonly ConditionalFormat[] {
    return this.core.sheet(sheet).shape.conditionalFormats;
  }

  add(sheet: string, format: Omit<ConditionalFormat, "priority" | "isEvaluated">): EditResult {
    return this.core.step("条件格式 · Conditional format", () => {
      if (!isEvaluated(format.type)) {
        refuse(
          `此处不能新建“${format.type}”类型的条件格式。`,
          `Conditional formats of the type "${format.type}" cannot be made here.`,
        );
      }
      for (const range of format.ranges) this.core.checkRange(range);
      const state = this.core.editedSheet(sheet);
      const { conditionalFormats } = state.shape;
      const added = {
        ...format,
        formulas: format.formulas.map(enteredFormula),
        // The newest rule comes first, as in Excel.
        priority: Math.min(1, ...conditionalFormats.map(({ priority }) => priority - 1)),
        isEvaluated: true,
      };
      this.core.state.setSheetShape(state, { conditionalFormats: [added, ...conditionalFormats] });
    });
  }

  clear(sheet: string, range: CellRange): EditResult {
    return this.core.step("清除条件格式 · Clear conditional formats", () => {
      const state = this.core.editedSheet(sheet);
      const conditionalFormats = state.shape.conditionalFormats.flatMap((format) => without(format, range));
      this.core.state.setSheetShape(state, { conditionalFormats });
    });
  }
}

function without(format: ConditionalFormatState, range: CellRange): ConditionalFormatState[] {
  const ranges = format.ranges.flatMap((own) => difference(own, range));
  const [first, before] = [ranges[0], format.ranges[0]];
  if (first === undefined || before === undefined) return [];
  const [down, across] = [first.startRow - before.startRow, first.startColumn - before.startColumn];
  return [
    { ...format, ranges, formulas: format.formulas.map((formula) => copiedFormula(formula, down, across)) },
  ];
}
