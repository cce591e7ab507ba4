/** 字体 — how the characters of a cell look; `color` is `#RRGGBB`, `null` the automatic colour. */
export interface CellFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly color: string | null;
}

/** 边框线 — one edge of a cell; the names are those of the file format. */
export interface BorderEdge {
  readonly style: BorderStyle;
  readonly color: string | null;
}

/** The line styles of the file format. */
export type BorderStyle =
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "hair"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

/** 边框 — the four edges of a cell; `null` is no line. */
export interface CellBorder {
  readonly top: BorderEdge | null;
  readonly right: BorderEdge | null;
  readonly bottom: BorderEdge | null;
  readonly left: BorderEdge | null;
}

/** 对齐 — where the content of a cell stands; `general` puts numbers right and texts left. */
export interface CellAlignment {
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** As stored: 0 to 180 degrees (above 90 is downwards), 255 for stacked characters. */
  readonly textRotation: number;
}

/** 单元格样式 — everything about a cell but its content; theme and indexed colours are resolved. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: CellFont;
  /** The background as `#RRGGBB`; `null` is none. */
  readonly fill: string | null;
  readonly border: CellBorder;
  readonly alignment: CellAlignment;
  /** Whether the cell may not be edited once the sheet is protected. */
  readonly isLocked: boolean;
  /** Whether the content is a text because it was typed with an apostrophe in front. */
  readonly hasQuotePrefix: boolean;
}

/** 样式修改 — the parts of a style that are to change; everything that is not given stays. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<CellFont>;
  readonly fill?: string | null;
  readonly border?: Partial<CellBorder>;
  readonly alignment?: Partial<CellAlignment>;
  readonly isLocked?: boolean;
  readonly hasQuotePrefix?: boolean;
}
