import { Body1, Caption1, Field, Select } from "@fluentui/react-components";
import { sentence, type Finding, type History, type Text, type TrendMethod } from "../../../core";
import { LineChart } from "../../components/charts";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { historyLines, methodName, type ForecastChoice } from "./history-lines";
import type { ReadinessView } from "./readiness-view";

const methods: readonly TrendMethod[] = ["leastSquares", "theilSen", "compoundRate"];
const spans = [3, 5, 10] as const;
const methodChoice = "forecastMethod";
const spanChoice = "forecastYears";

interface TrendSectionProps {
  readonly state: LedgerEditing;
  readonly view: ReadinessView;
}

/** 趋势与预测 — totals and intensities of past years, each with the trend carried on and its method named (A8). */
export function TrendSection({ state, view: { history } }: TrendSectionProps) {
  const { text } = usePane();
  if (history === undefined) return <Caption1>{text.answerNoHistory}</Caption1>;
  const method = methods.find((each) => each === state.choices[methodChoice]) ?? "leastSquares";
  const years = spans.find((each) => `${each}` === state.choices[spanChoice]) ?? 3;
  const hasIntensities = history.intensities.values.some((value) => value !== undefined);
  return (
    <>
      <Field label={text.forecastMethod}>
        <Select value={method} onChange={(_event, data) => state.choose(methodChoice, data.value)}>
          {methods.map((each) => (
            <option key={each} value={each}>
              {methodName(each, text)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.forecastYears}>
        <Select value={`${years}`} onChange={(_event, data) => state.choose(spanChoice, data.value)}>
          {spans.map((each) => (
            <option key={each} value={`${each}`}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <HistoryChart
        history={history.totals}
        choice={{ method, years }}
        title={text.historyTotals}
        unit="tCO2e"
        name={{ zh: "排放总量", en: "Total emissions" }}
      />
      {hasIntensities && (
        <HistoryChart
          history={history.intensities}
          choice={{ method, years }}
          title={text.historyIntensities}
          unit={text.ownUnit}
          name={{ zh: "排放强度", en: "Intensity" }}
        />
      )}
      <Caption1>{text.forecastBand}</Caption1>
    </>
  );
}

interface HistoryChartProps {
  readonly history: History;
  readonly choice: ForecastChoice;
  readonly title: string;
  readonly unit: string;
  /** How sentences call the series. */
  readonly name: Text;
}

function HistoryChart({ history, choice, title, unit, name }: HistoryChartProps) {
  const { language, text } = usePane();
  const { lines, findings } = historyLines(history, choice, text);
  return (
    <>
      <LineChart title={title} unit={unit} labelled={text.historyYear} lines={lines} />
      {findings.map((finding: Finding) => (
        <Body1 key={finding.code}>{sentence({ ...finding, at: { name } }, language)}</Body1>
      ))}
    </>
  );
}
