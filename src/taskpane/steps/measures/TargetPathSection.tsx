import { Caption1, Field, Select } from "@fluentui/react-components";
import { sentence } from "../../../core";
import { ChartToWorkbook } from "../../components/ChartToWorkbook";
import { LineChart } from "../../components/charts";
import type { LedgerEditing } from "../../editing/use-editing";
import { columnOf } from "../../editing/draft";
import { usePane } from "../../pane-context";
import type { MeasuresView } from "./measures-view";
import { linesOf, pathMethodName, sheetOfLines } from "./path-lines";
import { pathSubjects, targetPath, type PathMethod, type PathSubject } from "./target-path";

const subjectChoice = "pathSubject";
const methodChoice = "pathMethod";
const methods: readonly PathMethod[] = ["linear", "constantRate"];

interface TargetPathSectionProps {
  readonly state: LedgerEditing;
  readonly view: MeasuresView;
}

/** 目标路径 — what the targets ask year by year, against past years and what was reached (D3, D9). */
export function TargetPathSection({ state, view }: TargetPathSectionProps) {
  const { language, text } = usePane();
  const subjects = pathSubjects(view.ledger);
  const subject = subjects.find(({ id }) => id === state.choices[subjectChoice]) ?? subjects[0];
  if (subject === undefined) return <Caption1>{text.pathNone}</Caption1>;
  const method = methods.find((each) => each === state.choices[methodChoice]) ?? "linear";
  const path = targetPath(subject, method, view);
  const lines = linesOf(path, method, text);
  const levels = columnOf("targets", "level").choices ?? [];
  const named = ({ level, object, indicator }: PathSubject) =>
    [levels.find(({ id }) => id === level)?.text[language], object, indicator]
      .filter((word) => word !== undefined && word !== "")
      .join(" · ");
  return (
    <>
      <Field label={text.pathOf}>
        <Select value={subject.id} onChange={(_event, data) => state.choose(subjectChoice, data.value)}>
          {subjects.map((each) => (
            <option key={each.id} value={each.id}>
              {named(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.pathMethod}>
        <Select value={method} onChange={(_event, data) => state.choose(methodChoice, data.value)}>
          {methods.map((each) => (
            <option key={each} value={each}>
              {pathMethodName(each, text)}
            </option>
          ))}
        </Select>
      </Field>
      <LineChart
        title={text.measuresPath}
        unit={subject.indicator}
        labelled={text.historyYear}
        lines={lines}
      />
      {path.findings.map((finding) => (
        <Caption1 key={finding.code}>
          {sentence({ ...finding, at: { name: { zh: "目标", en: "The target" } } }, language)}
        </Caption1>
      ))}
      {path.series === undefined && <Caption1>{text.pathHistoryNone}</Caption1>}
      {path.series !== undefined && path.history.length === 0 && <Caption1>{text.pathHistoryEmpty}</Caption1>}
      <ChartToWorkbook chart={sheetOfLines(lines, `${text.measuresPath} · ${named(subject)}`, text)} />
    </>
  );
}
