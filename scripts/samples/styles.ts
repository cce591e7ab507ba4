import type { CellStyle } from "hucre";
import type { SampleColumn } from "./sample-workbook";

const font = "Microsoft YaHei";
const line = { style: "thin", color: { rgb: "BFC9C4" } } as const;
const border = { top: line, right: line, bottom: line, left: line };

const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const titleStyle: CellStyle = { font: { name: font, size: 16, bold: true, color: { rgb: "0B5345" } } };

export const headerStyle: CellStyle = {
  font: { name: font, size: 11, bold: true, color: { rgb: "FFFFFF" } },
  fill: solid("14665A"),
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

export const lineLabelStyle: CellStyle = {
  font: { name: font, size: 11, bold: true },
  alignment: { vertical: "top" },
};

export const lineTextStyle: CellStyle = {
  font: { name: font, size: 11 },
  alignment: { vertical: "top", wrapText: true },
};

/** Input, formula and result cells are told apart by fill and by weight; formula headers also carry ƒ. */
export function cellStyle(kind: SampleColumn["kind"], format: string | undefined): CellStyle {
  const base: CellStyle = {
    font: { name: font, size: 11, bold: kind === "result", italic: kind === "note" },
    border,
    alignment: { vertical: "center", wrapText: kind === "note" },
    ...(format === undefined ? {} : { numFmt: format }),
  };
  if (kind === "input") return { ...base, fill: solid("FFF8DC") };
  if (kind === "result") return { ...base, fill: solid("E8EEEB") };
  return base;
}
