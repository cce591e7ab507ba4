/** 图表系列 — one series of a chart; references are formulas without `=`, such as `汇总!$B$2:$B$9`. */
export interface ChartSeries {
  /** The text of the name, or the formula that gives it. */
  readonly name: { readonly text: string } | { readonly formula: string } | null;
  readonly categories: string | null;
  readonly values: string;
}

/** 图表位置 — a corner of a chart: a cell, and how far into it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** 图表 — a chart on a sheet, as far as the workbench draws it. */
export interface ChartView {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  readonly sheet: string;
  /** In the words of Office.js: `ColumnClustered`, `Line`, `Pie`, …; `Unknown` for what is kept but not drawn. */
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}
