import type { CellRange } from "../../../../sheet";
import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import { readRange } from "../../../../sheet/file/range-reference";
import type { ComparisonOperator, Validation } from "../../contract/cell-view";
import type { ValidationState } from "../../state/sheet-shape";
import type { XmlElement } from "../xml-tree";

/** The ranges of an attribute that names several, divided by spaces. */
export const readRangeList = (text: string): readonly CellRange[] =>
  text.split(/\s+/).flatMap((part) => readRange(part) ?? []);

/**
 * 数据验证 — the validations of a worksheet part. Rules that refer to other sheets may stand among its extensions, where
 * each formula and the cells are elements of their own.
 */
export function readValidations(root: XmlElement): readonly ValidationState[] {
  const own = root.child("dataValidations")?.all("dataValidation") ?? [];
  const extensions = root.child("extLst")?.descendants("dataValidation") ?? [];
  return [
    ...own.flatMap((element) => {
      const ranges = readRangeList(element.attribute("sqref") ?? "");
      return ranges.length === 0 ? [] : [{ ...readRule(element), ranges, source: element.source }];
    }),
    ...extensions.flatMap((element) => {
      const ranges = readRangeList(element.child("sqref")?.text ?? "");
      return ranges.length === 0 ? [] : [{ ...readRule(element), ranges }];
    }),
  ];
}

function readRule(element: XmlElement): Omit<Validation, "ranges"> {
  const text = (name: string): string | undefined => element.attribute(name);
  const formula = (name: string): string | undefined => {
    const holder = element.child(name);
    const stored = holder?.child("f")?.text ?? holder?.text;
    return stored === undefined ? undefined : formulaToTyped(stored);
  };
  const type = text("type") ?? "none";
  const [formula1, formula2] = [formula("formula1"), formula("formula2")];
  const [errorTitle, error] = [text("errorTitle"), text("error")];
  const [promptTitle, prompt] = [text("promptTitle"), text("prompt")];
  return {
    type: type === "none" ? "any" : (type as Validation["type"]),
    operator: (text("operator") ?? "between") as ComparisonOperator,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowsBlank: element.isSet("allowBlank"),
    // The attribute says the opposite of its name: it hides the arrow.
    showsDropdown: !element.isSet("showDropDown"),
    errorStyle: (text("errorStyle") ?? "stop") as Validation["errorStyle"],
    showsError: element.isSet("showErrorMessage"),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(error === undefined ? {} : { error }),
    showsPrompt: element.isSet("showInputMessage"),
    ...(promptTitle === undefined ? {} : { promptTitle }),
    ...(prompt === undefined ? {} : { prompt }),
  };
}
