import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { sentence, type ChosenPathway, type ClauseRef, type StageId } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { overflowWrap: "anywhere" },
});

interface PathwayStagesProps {
  readonly chosen: ChosenPathway;
  readonly onTake: ((words: string) => void) | undefined;
}

/** 路径与阶段 — the line of table 1 for the type of production, stage by stage with what each asks (A9). */
export function PathwayStages({ chosen, onTake }: PathwayStagesProps) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const { pathway, decidedBy, findings } = chosen;
  const name = pathway.text[language];
  return (
    <div className={styles.part}>
      <Body1>
        {text.pathwayOf(decidedBy.text[language])} · <strong>{name}</strong> <ClauseTag clause="GUIDE 5.4" />
      </Body1>
      <ol className={styles.list}>
        {pathway.stages.map((id) => {
          const stage = stageOf(id, text);
          return (
            <li key={id} className={styles.item}>
              <Body1Strong>{stage.name}</Body1Strong> <ClauseTag clause={stage.clause} />
              <br />
              <Caption1>{stage.asks}</Caption1>
            </li>
          );
        })}
      </ol>
      {findings.map((finding) => (
        <Caption1 key={finding.code}>{sentence({ ...finding, at: {} }, language)}</Caption1>
      ))}
      <Caption1>{text.pathwayMayDiffer}</Caption1>
      {onTake !== undefined && workbook !== undefined && !isReadOnly && (
        <Button size="small" onClick={() => onTake(pathway.text.zh)}>
          {text.pathwayTake(name)}
        </Button>
      )}
    </div>
  );
}

interface Stage {
  readonly name: string;
  readonly asks: string;
  readonly clause: ClauseRef;
}

/** 阶段 — how a stage is called, what it asks, and where. */
function stageOf(id: StageId, text: PaneText): Stage {
  switch (id) {
    case "energySaving":
      return { name: text.stageEnergySaving, asks: text.stageEnergySavingAsks, clause: "GUIDE 7.1" };
    case "deepDecarbonisation":
      return {
        name: text.stageDeepDecarbonisation,
        asks: text.stageDeepDecarbonisationAsks,
        clause: "GUIDE 7.2",
      };
    case "neutrality":
      return { name: text.stageNeutrality, asks: text.stageNeutralityAsks, clause: "GUIDE 7.3" };
  }
}
