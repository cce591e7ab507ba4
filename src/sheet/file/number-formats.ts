import { XmlScanner } from "./xml-scanner";

/**
 * Formats that files refer to by number only. 27–36 and 50–58 depend on the language of Excel; these are the ones of
 * simplified Chinese, as the file format's standard lists them.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...[34, 55].map((id) => [id, '上午/下午h"时"mm"分"'] as const),
  ...[35, 56].map((id) => [id, '上午/下午h"时"mm"分"ss"秒"'] as const),
]);

/** 数字格式 — the format code for each cell style of the workbook; undefined is General. */
export function readNumberFormats(source: string): readonly (string | undefined)[] {
  const custom = new Map<number, string>();
  const ofStyles: number[] = [];
  let isInCellStyles = false;
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.token === "text") continue;
    if (scanner.name === "cellXfs") isInCellStyles = scanner.token === "open";
    if (scanner.token === "close") continue;
    if (scanner.name === "numFmt") {
      custom.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (scanner.name === "xf" && isInCellStyles) {
      ofStyles.push(Number(scanner.attribute("numFmtId") ?? 0));
    }
  }
  return ofStyles.map((id) => {
    const code = custom.get(id) ?? BUILT_IN.get(id);
    return code === "General" ? undefined : code;
  });
}
