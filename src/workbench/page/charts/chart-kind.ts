/** 图表类型 — the kinds that are drawn here; everything else is kept and named. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
  readonly isStacked: boolean;
  /** Each category adds up to 100 %. */
  readonly isPercent: boolean;
  /** Of points: whether they are joined, and whether each has a mark. */
  readonly points?: { readonly areJoined: boolean; readonly areMarked: boolean };
}

/** Reads the words of Office.js, such as `ColumnStacked100`; `undefined` for kinds that are not drawn. */
export function chartKind(type: string): ChartKind | undefined {
  const points = /^XYScatter(Lines|LinesNoMarkers)?$/.exec(type);
  if (points !== null) {
    const [, lines = ""] = points;
    const look = { areJoined: lines !== "", areMarked: lines !== "LinesNoMarkers" };
    return { shape: "scatter", isStacked: false, isPercent: false, points: look };
  }
  const match =
    /^(Column|Bar|Line|Area|Pie|Doughnut)(Clustered|Stacked100|Stacked|Markers|MarkersStacked|MarkersStacked100)?$/i.exec(
      type,
    );
  const shape = match?.[1]?.toLowerCase();
  if (shape === undefined) return undefined;
  const rest = match?.[2] ?? "";
  return {
    shape: shape as ChartKind["shape"],
    isStacked: /stacked/i.test(rest),
    isPercent: /100/.test(rest),
  };
}
