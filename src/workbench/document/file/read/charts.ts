import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import type { ChartCorner, ChartSeries } from "../../contract/chart-view";
import type { ChartState } from "../../state/workbook-shape";
import { readXml, type XmlElement } from "../xml-tree";

/** Lengths in drawings are counted in these; one point has so many. */
const unitsPerPoint = 12700;

/** An anchor of a drawing that holds a chart. */
export interface ChartAnchor {
  readonly name: string;
  /** The relationship of the drawing that leads to the chart. */
  readonly relationship: string;
  /** Which anchor of the drawing it is, counted from 0. */
  readonly anchor: number;
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** 绘图锚点 — the charts of a drawing part and where they stand. */
export function readChartAnchors(source: string): readonly ChartAnchor[] {
  const anchors = (readXml(source)?.children ?? []).filter(({ name }) => name.endsWith("Anchor"));
  return anchors.flatMap((anchor, index): ChartAnchor[] => {
    const frame = anchor.descendants("graphicFrame")[0];
    const relationship = frame?.descendants("chart")[0]?.prefixedAttribute("id");
    if (frame === undefined || relationship === undefined) return [];
    const from = readCorner(anchor.child("from"));
    const name = frame.descendants("cNvPr")[0]?.attribute("name") ?? "";
    const end = anchor.child("to");
    const to = end === undefined ? beside(from, anchor.child("ext")) : readCorner(end);
    return [{ name, relationship, anchor: index, from, to }];
  });
}

function readCorner(corner: XmlElement | undefined): ChartCorner {
  const number = (name: string): number => Number(corner?.child(name)?.text ?? 0) || 0;
  return {
    row: number("row"),
    column: number("col"),
    rowOffset: number("rowOff") / unitsPerPoint,
    columnOffset: number("colOff") / unitsPerPoint,
  };
}

/** An anchor of one cell gives a size instead of an end; rows of 15 and columns of 48 points are what Excel starts with. */
function beside(from: ChartCorner, size: XmlElement | undefined): ChartCorner {
  const width = (size?.numberAttribute("cx") ?? 0) / unitsPerPoint + from.columnOffset;
  const height = (size?.numberAttribute("cy") ?? 0) / unitsPerPoint + from.rowOffset;
  return {
    row: from.row + Math.floor(height / 15),
    rowOffset: height % 15,
    column: from.column + Math.floor(width / 48),
    columnOffset: width % 48,
  };
}

/** The element of a chart part by the type that Office.js calls it. */
const kinds: readonly { readonly element: string; readonly type: (chart: XmlElement) => string }[] = [
  { element: "barChart", type: barType },
  { element: "bar3DChart", type: (chart) => `3D${barType(chart)}` },
  { element: "lineChart", type: (chart) => `Line${hasMarkers(chart) ? "Markers" : ""}${stacking(chart)}` },
  { element: "pieChart", type: () => "Pie" },
  { element: "doughnutChart", type: () => "Doughnut" },
  { element: "areaChart", type: (chart) => `Area${stacking(chart)}` },
  { element: "scatterChart", type: scatterType },
  { element: "radarChart", type: () => "Radar" },
];

function barType(chart: XmlElement): string {
  const direction = chart.child("barDir")?.attribute("val") === "bar" ? "Bar" : "Column";
  return `${direction}${stacking(chart) || "Clustered"}`;
}

/** Points are joined unless every series says that its line is not drawn. */
function scatterType(chart: XmlElement): string {
  const series = chart.all("ser");
  if (series.every((each) => each.path("spPr", "ln", "noFill") !== undefined)) return "XYScatter";
  const isPlain = series.every((each) => each.path("marker", "symbol")?.attribute("val") === "none");
  return isPlain ? "XYScatterLinesNoMarkers" : "XYScatterLines";
}

function stacking(chart: XmlElement): string {
  const grouping = chart.child("grouping")?.attribute("val");
  return grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
}

const hasMarkers = (chart: XmlElement): boolean => chart.child("marker")?.isSet("val", true) ?? false;

/** What a chart part says, as far as the workbench draws it. */
export function readChart(source: string): Pick<ChartState, "type" | "title" | "series"> {
  const chart = readXml(source)?.child("chart");
  const plot = chart?.child("plotArea");
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const types = groups.map(
    (group) => kinds.find(({ element }) => element === group.name)?.type(group) ?? "Unknown",
  );
  return {
    // A chart that mixes types is kept but drawn as nothing it is not.
    type: new Set(types).size === 1 ? (types[0] ?? "Unknown") : "Unknown",
    title: titleOf(chart?.child("title")),
    series: groups.flatMap((group) => group.all("ser").map(readSeries)),
  };
}

function titleOf(title: XmlElement | undefined): string | null {
  if (title === undefined) return null;
  const texts = title.descendants("t").map(({ text }) => text);
  if (texts.length > 0) return texts.join("");
  return title.descendants("v")[0]?.text ?? null;
}

function readSeries(series: XmlElement): ChartSeries {
  const formulaOf = (...names: readonly string[]): string | null => {
    const holder = names.map((name) => series.child(name)).find((found) => found !== undefined);
    const formula = holder?.descendants("f")[0]?.text;
    return formula === undefined ? null : formulaToTyped(formula);
  };
  const nameFormula = formulaOf("tx");
  const nameText = series.path("tx", "v")?.text;
  const name =
    nameFormula !== null ? { formula: nameFormula } : nameText !== undefined ? { text: nameText } : null;
  return { name, categories: formulaOf("cat", "xVal"), values: formulaOf("val", "yVal") ?? "" };
}
