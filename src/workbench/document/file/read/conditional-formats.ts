import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import type { ComparisonOperator, ConditionalLook } from "../../contract/cell-view";
import type { ConditionalFormatState } from "../../state/sheet-shape";
import type { XmlElement } from "../xml-tree";
import { readRangeList } from "./validations";

/** The styles that rules refer to by number. */
export interface LookSources {
  readonly looks: readonly ConditionalLook[];
}

/** Rules that the workbench can tell where they hold. */
export const isEvaluated = (type: string): boolean => type === "cellIs" || type === "expression";

/** 条件格式 — the rules of a worksheet part, each with its element. */
export function readConditionalFormats(
  root: XmlElement,
  { looks }: LookSources,
): readonly ConditionalFormatState[] {
  return root.all("conditionalFormatting").flatMap((group) => {
    const ranges = readRangeList(group.attribute("sqref") ?? "");
    if (ranges.length === 0) return [];
    return group.all("cfRule").map((rule): ConditionalFormatState => {
      const type = rule.attribute("type") ?? "expression";
      const operator = rule.attribute("operator");
      return {
        ranges,
        type,
        ...(operator === undefined ? {} : { operator: operator as ComparisonOperator }),
        formulas: rule.all("formula").map(({ text }) => formulaToTyped(text)),
        look: looks[rule.numberAttribute("dxfId") ?? -1] ?? {},
        priority: rule.numberAttribute("priority") ?? 0,
        stopsIfTrue: rule.isSet("stopIfTrue"),
        isEvaluated: isEvaluated(type),
        source: rule.source,
      };
    });
  });
}
