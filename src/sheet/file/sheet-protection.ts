import { XmlScanner } from "./xml-scanner";

/** 工作表保护 — whether a sheet part from the given place on, which is behind its cells, says that the sheet is protected. */
export function isSheetProtected(source: string, from: number): boolean {
  const scanner = new XmlScanner(source, from);
  while (scanner.next() !== "end") {
    if (scanner.name !== "sheetProtection" || scanner.token === "text") continue;
    const sheet = scanner.attribute("sheet");
    return sheet === "1" || sheet === "true";
  }
  return false;
}
