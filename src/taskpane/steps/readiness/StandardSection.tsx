import { Body1, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { dateText, sentence, type StandingEdition } from "../../../core";
import { SeverityLabel } from "../../components/SeverityLabel";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import { subjectChoice, type ReadinessView } from "./readiness-view";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  item: { overflowWrap: "anywhere" },
  line: { display: "block" },
});

interface StandardSectionProps {
  readonly state: LedgerEditing;
  readonly view: ReadinessView;
}

/** 适用核算标准 — the editions for the industry on the last day of the period, and those that are coming (A10). */
export function StandardSection({ state, view }: StandardSectionProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { standard, day, candidates } = view;
  if (standard === undefined || day === undefined) return <Caption1>{text.standardNeeds}</Caption1>;
  const findings = standard.ok ? standard.value.findings : [standard.finding];
  return (
    <>
      <Caption1>{text.standardOn(dateText(day))}</Caption1>
      {candidates.length > 0 && (
        <Field label={text.standardWhich}>
          <Select
            value={state.choices[subjectChoice] ?? ""}
            onChange={(_event, data) => state.choose(subjectChoice, data.value)}
          >
            <option value="">{text.standardNotChosen}</option>
            {candidates.map(({ part, subject }) => (
              <option key={part} value={subject.zh}>
                {subject[language]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {standard.ok && (
        <ul className={styles.list} aria-label={text.readinessStandard}>
          {standard.value.editions.map(({ row, standing }) => (
            <li key={row.number} className={styles.item}>
              <Body1Strong className={styles.line}>
                {row.number} · {standingWord(standing, text)}
              </Body1Strong>
              <Body1 className={styles.line} lang="zh">
                {row.title}
              </Body1>
              <Caption1 className={styles.line}>{text.standardFrom(row.issued, row.effective)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={`${finding.code} ${index}`} className={styles.item}>
            <SeverityLabel severity={finding.severity} />
            <Caption1 className={styles.line}>
              {sentence(
                { ...finding, at: { name: { zh: "国民经济行业", en: "Industry division" } } },
                language,
              )}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

function standingWord(standing: StandingEdition["standing"], text: PaneText): string {
  switch (standing) {
    case "applies":
      return text.standardApplies;
    case "coming":
      return text.standardComing;
    case "replaced":
      return text.standardReplaced;
    case "general":
      return text.standardGeneral;
  }
}
