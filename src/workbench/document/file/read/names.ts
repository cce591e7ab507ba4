import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import type { NameState } from "../../state/workbook-shape";
import type { XmlElement } from "../xml-tree";

/** 定义名称 — the names of the workbook part; `sheets` are the ids of all its tabs, charts on tabs of their own included. */
export function readNames(
  workbook: XmlElement,
  sheets: readonly (string | undefined)[],
): readonly NameState[] {
  return (workbook.child("definedNames")?.all("definedName") ?? []).map((element): NameState => {
    const place = element.numberAttribute("localSheetId");
    const sheet = place === undefined ? undefined : sheets[place];
    const comment = element.attribute("comment");
    return {
      name: element.attribute("name") ?? "",
      formula: formulaToTyped(element.text),
      ...(sheet === undefined ? {} : { sheet }),
      ...(comment === undefined ? {} : { comment }),
      isHidden: element.isSet("hidden"),
      source: element.source,
    };
  });
}
