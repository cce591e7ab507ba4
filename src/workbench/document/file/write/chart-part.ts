import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { toXml } from "../../../../sheet/file/xml-text";
import type { ChartSeries } from "../../contract/chart-view";
import type { ChartState } from "../../state/workbook-shape";

/** The type of a chart part and of what leads to it. */
export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const chartRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";

interface Kind {
  readonly element: string;
  /** What stands before the series. */
  readonly before: string;
  /** What stands behind them; `%` axes are added where the kind has any. */
  readonly after?: string;
  readonly hasAxes: boolean;
  readonly isScatter?: boolean;
  /** How each series looks, where the kind says it. */
  readonly look?: string;
}

const bar = (direction: "bar" | "col", grouping: string): Kind => ({
  element: "barChart",
  before: `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
  after: `<c:gapWidth val="80"/>${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}`,
  hasAxes: true,
});

const line = (grouping: string, hasMarkers: boolean): Kind => ({
  element: "lineChart",
  before: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
  after: `<c:marker val="${Number(hasMarkers)}"/>`,
  hasAxes: true,
});

const area = (grouping: string): Kind => ({
  element: "areaChart",
  before: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
  hasAxes: true,
});

const scatter = (look: string): Kind => ({
  element: "scatterChart",
  before: '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
  hasAxes: true,
  isScatter: true,
  look,
});

const kinds: Readonly<Record<string, Kind>> = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: line("standard", false),
  LineMarkers: line("standard", true),
  LineStacked: line("stacked", false),
  Area: area("standard"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Pie: {
    element: "pieChart",
    before: '<c:varyColors val="1"/>',
    after: '<c:firstSliceAng val="0"/>',
    hasAxes: false,
  },
  Doughnut: {
    element: "doughnutChart",
    before: '<c:varyColors val="1"/>',
    after: '<c:firstSliceAng val="0"/><c:holeSize val="50"/>',
    hasAxes: false,
  },
  XYScatter: scatter("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"),
  XYScatterLines: scatter(""),
  XYScatterLinesNoMarkers: scatter('<c:marker><c:symbol val="none"/></c:marker>'),
};

/** Whether a chart of this type can be written. */
export const canWriteChart = (type: string): boolean => type in kinds;

/** 图表部件 — a chart as its own part, in Excel's own colours. */
export function chartPart({ type, title, series }: ChartState): string {
  const kind = kinds[type] as Kind;
  const axes = kind.hasAxes ? '<c:axId val="111111111"/><c:axId val="222222222"/>' : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>' +
    (title === null ? '<c:autoTitleDeleted val="1"/>' : `${titleXml(title)}<c:autoTitleDeleted val="0"/>`) +
    `<c:plotArea><c:layout/><c:${kind.element}>${kind.before}` +
    series.map((one, index) => seriesXml(one, index, kind)).join("") +
    `${kind.after ?? ""}${axes}</c:${kind.element}>${kind.hasAxes ? axesXml(kind) : ""}</c:plotArea>` +
    (series.length > 1 || !kind.hasAxes
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const titleXml = (title: string): string =>
  "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>" +
  `<a:t>${toXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriesXml({ name, categories, values }: ChartSeries, index: number, kind: Kind): string {
  const reference = (holder: string, formula: string, list: "strRef" | "numRef"): string =>
    `<c:${holder}><c:${list}><c:f>${toXml(formulaToStored(formula))}</c:f></c:${list}></c:${holder}>`;
  const nameXml =
    name === null
      ? ""
      : "formula" in name
        ? reference("tx", name.formula, "strRef")
        : `<c:tx><c:v>${toXml(name.text)}</c:v></c:tx>`;
  const [horizontal, vertical] = kind.isScatter ? ["xVal", "yVal"] : ["cat", "val"];
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml}${kind.look ?? ""}` +
    (categories === null
      ? ""
      : reference(horizontal ?? "", categories, kind.isScatter ? "numRef" : "strRef")) +
    `${reference(vertical ?? "", values, "numRef")}</c:ser>`
  );
}

function axesXml({ element, before, isScatter }: Kind): string {
  const isBar = element === "barChart" && before.includes('"bar"');
  const first = isScatter ? "valAx" : "catAx";
  const axis = (name: string, own: string, other: string, position: string, rest: string): string =>
    `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${rest}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${name}>`;
  return (
    axis(first, "111111111", "222222222", isBar ? "l" : "b", "") +
    axis("valAx", "222222222", "111111111", isBar ? "b" : "l", "<c:majorGridlines/>")
  );
}
