import { readRange } from "../../../../sheet/file/range-reference";
import type { HyperlinkState } from "../../state/sheet-shape";
import type { XmlElement } from "../xml-tree";

/** 超链接 — the links of a worksheet part; addresses outside stand in its relationships. */
export function readHyperlinks(
  root: XmlElement,
  targetOf: (id: string) => string | undefined,
): readonly HyperlinkState[] {
  return (root.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((link) => {
    const range = readRange(link.attribute("ref") ?? "");
    if (range === undefined) return [];
    const id = link.prefixedAttribute("id");
    const address = id === undefined ? undefined : targetOf(id);
    const location = link.attribute("location");
    const tooltip = link.attribute("tooltip");
    return [
      {
        range,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { location }),
        ...(tooltip === undefined ? {} : { tooltip }),
        source: link.source,
      },
    ];
  });
}
