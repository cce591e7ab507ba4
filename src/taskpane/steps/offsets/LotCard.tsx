import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { assetKinds, choiceOf, type AssetColumnId } from "../../../core";
import { ColumnField } from "../../editing/ColumnField";
import { ColumnJudgement } from "../../editing/ColumnJudgement";
import { columnOf, shownText } from "../../editing/draft";
import { RecordCard } from "../../editing/RecordCard";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";
import {
  firstColumns,
  isCredit,
  lotGroups,
  qualityQuestions,
  qualityRecord,
  type LotGroup,
} from "./lot-groups";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  more: { alignSelf: "flex-start" },
});

interface LotCardProps {
  readonly state: LedgerEditing;
  readonly row: number | string;
  readonly name: string;
  readonly onTakeOut: (row: string) => void;
}

/** 一个批次 — the fields of a lot in groups: what matters for its kind, the rest on request, then the questions of quality. */
export function LotCard({ state, row, name, onTakeOut }: LotCardProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const cell = (column: AssetColumnId) => ({ table: "carbonAssets", row, column });
  const shown = (column: AssetColumnId) => shownText(state.snapshot ?? {}, state.draft, cell(column));
  const kind = choiceOf(assetKinds, shown("kind"))?.id;
  const known = assetKinds.find(({ id }) => id === kind)?.id;
  const first = firstColumns(known);
  const groups = lotGroups
    .map(({ id, columns }) => ({ id, columns: columns.filter((column) => isWhole || first.has(column)) }))
    .filter(({ columns }) => columns.length > 0);
  return (
    <RecordCard name={name} row={row} onTakeOut={onTakeOut}>
      {groups.map(({ id, columns }) => (
        <div key={id} className={styles.group} role="group" aria-label={groupTitle(id, text)}>
          <h4 className={styles.heading}>{groupTitle(id, text)}</h4>
          {columns.map((column) => (
            <ColumnField key={column} state={state} cell={cell(column)} />
          ))}
        </div>
      ))}
      <Button size="small" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {text.offsetsMoreFields}
      </Button>
      {isCredit(known) && (
        <div className={styles.group} role="group" aria-label={text.offsetsQuality}>
          <h4 className={styles.heading}>{text.offsetsQuality}</h4>
          <Caption1>{text.offsetsQualityHint}</Caption1>
          {qualityQuestions.map((column) => (
            <QualityQuestion key={column} state={state} column={column} row={row} name={name} />
          ))}
          {qualityQuestions.some((column) => shown(column) !== "") &&
            qualityRecord.map((column) => <ColumnField key={column} state={state} cell={cell(column)} />)}
        </div>
      )}
    </RecordCard>
  );
}

interface QualityQuestionProps {
  readonly state: LedgerEditing;
  readonly column: AssetColumnId;
  readonly row: number | string;
  readonly name: string;
}

function QualityQuestion({ state, column, row, name }: QualityQuestionProps) {
  const { language } = usePane();
  const { header, clause } = columnOf("carbonAssets", column);
  return (
    <ColumnJudgement
      state={state}
      cell={{ table: "carbonAssets", row, column }}
      question={`${name} · ${header[language]}`}
      clause={clause}
    />
  );
}

function groupTitle(id: LotGroup["id"], text: PaneText): string {
  switch (id) {
    case "identity":
      return text.offsetsIdentity;
    case "quantity":
      return text.offsetsQuantity;
    case "dates":
      return text.offsetsDates;
    case "use":
      return text.offsetsUse;
  }
}
