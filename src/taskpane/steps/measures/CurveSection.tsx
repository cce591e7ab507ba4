import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import { error, sentence, shown, type BaselineLedger, type History } from "../../../core";
import { ChartToWorkbook } from "../../components/ChartToWorkbook";
import { drawnNumber, StepChart } from "../../components/charts";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";
import { curveOf, measuresNeeded, nextTarget, type PricedStep } from "./curve";
import { sheetOfCurve } from "./curve-sheet";
import type { MeasuresView } from "./measures-view";

/** 边际减排成本曲线 — the measures ahead by their economy, and how far along they reach the next target (D4). */
export function CurveSection({ view }: { readonly view: MeasuresView }) {
  const { language, text } = usePane();
  const { steps, apart } = curveOf(view.ledger);
  return (
    <>
      {steps.length === 0 ? (
        <Caption1>{text.curveNone}</Caption1>
      ) : (
        <>
          <StepChart
            title={text.measuresCurve}
            unit={text.curveUnit}
            labelled={text.curveMeasure}
            widthName={text.curveAbatement}
            heightName={text.curveCost}
            steps={steps.map(({ name, abatement, cumulativeAbatement, perTonne }) => ({
              label: name,
              width: drawnNumber(abatement),
              reached: drawnNumber(cumulativeAbatement),
              height: drawnNumber(perTonne),
            }))}
          />
          <Caption1>{text.curveOrder}</Caption1>
        </>
      )}
      {apart.length > 0 && (
        <>
          <Caption1>{text.curveApart}</Caption1>
          <ul aria-label={text.curveApart}>
            {apart.map(({ name, finding }, index) => (
              <li key={`${name} ${index}`}>
                <Caption1>
                  {sentence(
                    {
                      ...finding,
                      at: { name: { zh: name || text.curveMeasure, en: name || text.curveMeasure } },
                    },
                    language,
                  )}
                </Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      <Needed ledger={view.ledger} totals={view.totals} steps={steps} />
      <ChartToWorkbook chart={sheetOfCurve(steps, text)} />
    </>
  );
}

interface NeededProps {
  readonly ledger: BaselineLedger;
  readonly totals: History | undefined;
  readonly steps: readonly PricedStep[];
}

/** 达到下一个目标所需 — the gap, and which measures in the order of cost close it. */
function Needed({ ledger, totals, steps }: NeededProps) {
  const { language, text } = usePane();
  const next = nextTarget(ledger, totals);
  if (next === undefined) return <Caption1>{text.neededNone}</Caption1>;
  const { target, targetYear, targetValue, lastYear, actual, gap } = next;
  const name = `${target} (${targetYear.toText().text})`;
  const isReached = gap.isNegative() || gap.isZero();
  const needed = isReached ? [] : measuresNeeded(steps, gap);
  const cost = needed?.at(-1)?.cumulativeCost;
  const short = error("abatement-not-enough", undefined, {
    found: shown(steps.at(-1)?.cumulativeAbatement ?? gap.minus(gap)),
    expected: shown(gap),
  });
  return (
    <div>
      <Body1Strong>{text.neededTitle}</Body1Strong>
      <br />
      <Caption1>
        {text.neededFrom(shownAmount(actual), `${lastYear}`, name, shownAmount(targetValue))}
      </Caption1>
      <br />
      <Body1 role="status">
        {isReached && text.neededReached(name)}
        {!isReached && text.neededGap(shownAmount(gap))}
      </Body1>
      <br />
      {needed === undefined && <Caption1>{sentence({ ...short, at: measuresTogether }, language)}</Caption1>}
      {needed !== undefined && needed.length > 0 && (
        <Caption1>
          {text.neededMeasures(needed.map((step) => step.name).join(language === "zh" ? "、" : "; "))}{" "}
          {cost !== undefined && text.neededCost(shownAmount(cost))}
        </Caption1>
      )}
    </div>
  );
}

const measuresTogether = { name: { zh: "计划和实施中的措施", en: "The measures ahead" } };
