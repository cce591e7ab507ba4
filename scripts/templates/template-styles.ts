import type { CellStyle } from "hucre";
import type { ColumnRole } from "./template-sheet";

const font = "Microsoft YaHei";
const side = (style: "thin" | "hair" | "medium") => ({ style, color: { rgb: "9DB0A8" } }) as const;
const frame = (style: "thin" | "hair" | "medium") => ({
  top: side(style),
  right: side(style),
  bottom: side(style),
  left: side(style),
});
const solid = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

export const titleStyle: CellStyle = { font: { name: font, size: 16, bold: true, color: { rgb: "0B5345" } } };
export const noteStyle: CellStyle = {
  font: { name: font, size: 10, color: { rgb: "44544D" } },
  alignment: { vertical: "top" },
};
export const textStyle: CellStyle = {
  font: { name: font, size: 11 },
  alignment: { vertical: "top", wrapText: true },
};
export const strongStyle: CellStyle = { ...textStyle, font: { name: font, size: 11, bold: true } };
export const linkStyle: CellStyle = {
  ...textStyle,
  font: { name: font, size: 11, underline: true, color: { rgb: "0B5394" } },
};

/**
 * 三种单元格 — entered, calculated and explaining cells are told apart by fill, by frame and by slant, so that also a print in
 * grey or an eye that sees no colour tells them apart.
 */
export function bodyStyle(role: ColumnRole, numberFormat: string | undefined): CellStyle {
  const format = numberFormat === undefined ? {} : { numFmt: numberFormat };
  switch (role) {
    case "input":
      return { ...textStyle, fill: solid("FFF8DC"), border: frame("thin"), ...format };
    case "calculated":
      return {
        font: { name: font, size: 11, bold: true },
        fill: solid("E8EEEB"),
        border: frame("medium"),
        alignment: { vertical: "top" },
        ...format,
      };
    case "label":
      return { ...textStyle, font: { name: font, size: 11, italic: true }, border: frame("hair"), ...format };
  }
}

export function headerStyle(role: ColumnRole): CellStyle {
  return {
    font: { name: font, size: 11, bold: true, italic: role === "calculated", color: { rgb: "FFFFFF" } },
    fill: solid(role === "calculated" ? "44544D" : "14665A"),
    border: frame("thin"),
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}
