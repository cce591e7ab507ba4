import type { PaneText } from "../../text";
import type { SheetChart } from "../../workbook/insert-chart";
import type { PricedStep } from "./curve";

/**
 * 曲线的工作表图 — the measures as a table, and the outline of each as points: Excel's columns are all equally wide, lines
 * through points are as wide as the measures reduce.
 */
export function sheetOfCurve(steps: readonly PricedStep[], text: PaneText): SheetChart {
  const reached = `${text.chartCumulative} · ${text.curveAbatement}`;
  const cost = `${text.curveCost} (${text.curveUnit})`;
  return {
    sheet: text.chartSheetCurve,
    kind: "outlines",
    title: text.measuresCurve,
    note: text.chartNote,
    headers: [text.curveMeasure, text.curveAbatement, reached, cost],
    rows: steps.map(({ name, abatement, cumulativeAbatement, perTonne }) => [
      name,
      abatement.toDouble(),
      cumulativeAbatement.toDouble(),
      perTonne.toDouble(),
    ]),
    points: {
      title: text.chartOutlines,
      headers: [reached, ...steps.map(({ name }) => name)],
      rows: steps.flatMap((step, index) => outlineOf(step, index)),
    },
  };
}

/** From zero to the cost where the measure begins, and back to zero where it ends, in a column of its own. */
function outlineOf(
  { abatement, cumulativeAbatement, perTonne }: PricedStep,
  index: number,
): readonly (readonly (number | undefined)[])[] {
  const from = cumulativeAbatement.minus(abatement).toDouble();
  const to = cumulativeAbatement.toDouble();
  const cost = perTonne.toDouble();
  const others = Array.from({ length: index }, () => undefined);
  return [
    [from, ...others, 0],
    [from, ...others, cost],
    [to, ...others, cost],
    [to, ...others, 0],
  ];
}
