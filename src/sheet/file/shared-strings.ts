import { fromCellText } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

/**
 * 文本内容 — the text of a string item (`si` or `is`) from its open tag to its close tag: its runs put together, without
 * the pronunciation (`rPh`) that East Asian workbooks may carry beside it.
 */
export function readStringItem(scanner: XmlScanner): string {
  const item = scanner.name;
  let text = "";
  while (scanner.next() !== "end") {
    if (scanner.token === "close" && scanner.name === item) break;
    if (scanner.token !== "open") continue;
    if (scanner.name === "rPh") scanner.skip();
    else if (scanner.name === "t") text += scanner.readContent();
  }
  return fromCellText(text);
}

/** 共享字符串 — all texts that cells refer to by number. */
export function readSharedStrings(source: string): readonly string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.name !== "si") continue;
    if (scanner.token === "empty") strings.push("");
    else if (scanner.token === "open") strings.push(readStringItem(scanner));
  }
  return strings;
}
