import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { measureGroups, type MeasureExample } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { columnOf, contentsWith, shownRows } from "../../editing/draft";
import { enterTemplateRows, entriesNotThere } from "../../editing/template-rows";
import type { LedgerEditing } from "../../editing/use-editing";
import { isFromTemplate } from "../../editing/use-new-rows";
import { usePane } from "../../pane-context";
import { entryOf, groupChoice, groupOf, measuresOf, stageChoice } from "./catalogue";

/** A long list is shown piece by piece. */
const shownAtFirst = 8;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  item: { display: "flex", flexDirection: "column", alignItems: "start", overflowWrap: "anywhere" },
  foot: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** 措施目录 — what the texts name for a stage and an industry; picked measures become rows that are saved with all else (D4). */
export function MeasureCatalogue({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const [count, setCount] = useState(shownAtFirst);
  const stages = columnOf("measures", "stage").choices ?? [];
  const stage = (["energySaving", "deepDecarbonisation", "neutrality"] as const).find(
    (id) => id === state.choices[stageChoice],
  );
  const group = groupOf(contentsWith(state.snapshot ?? {}, state.draft), state.choices);
  const measures = measuresOf(group, stage);
  const waiting = shownRows(state.snapshot ?? {}, state.draft, "measures").filter(isFromTemplate);
  return (
    <>
      <Caption1>{text.catalogueOpen}</Caption1>
      <Field label={text.catalogueStage}>
        <Select value={stage ?? ""} onChange={(_event, data) => state.choose(stageChoice, data.value)}>
          <option value="">{text.catalogueAnyStage}</option>
          {stages.map(({ id, text: words }) => (
            <option key={id} value={id}>
              {words[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.catalogueIndustry}>
        <Select value={group} onChange={(_event, data) => state.choose(groupChoice, data.value)}>
          <option value="any">{text.catalogueAnyIndustry}</option>
          {measureGroups.map(({ id, text: words }) => (
            <option key={id} value={id}>
              {words[language]}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list} aria-label={text.measuresCatalogue}>
        {measures.slice(0, count).map((measure) => (
          <li key={measure.key} className={styles.item}>
            <CatalogueEntry state={state} measure={measure} />
          </li>
        ))}
      </ul>
      {measures.length > count && (
        <Button onClick={() => setCount(measures.length)}>
          {text.catalogueMore(measures.length - count)}
        </Button>
      )}
      <Caption1 role="status">{waiting.length > 0 && text.catalogueWaiting(waiting.length)}</Caption1>
    </>
  );
}

interface CatalogueEntryProps {
  readonly state: LedgerEditing;
  readonly measure: MeasureExample;
}

function CatalogueEntry({ state, measure }: CatalogueEntryProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const entry = entryOf(measure, language);
  // It may have been taken over while the pane spoke the other language.
  const written = [entryOf(measure, "zh"), entryOf(measure, "en")];
  const isThere = entriesNotThere(state, "measures", written).length < written.length;
  const canAdd = workbook !== undefined && !isReadOnly && state.snapshot?.["measures"] !== undefined;
  return (
    <>
      <Body1>{measure.measure[language]}</Body1>
      <span className={styles.foot}>
        <ClauseTag clause={measure.clause} />
        {isThere ? (
          <Caption1>{text.catalogueAdded}</Caption1>
        ) : (
          canAdd && (
            <Button
              size="small"
              aria-label={text.catalogueAddOf(measure.measure[language])}
              onClick={() => enterTemplateRows(state, "measures", [entry])}
            >
              {text.catalogueAdd}
            </Button>
          )
        )}
      </span>
    </>
  );
}
