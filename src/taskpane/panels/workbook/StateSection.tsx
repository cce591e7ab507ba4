import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  assessWorkbook,
  itemHeaderPosition,
  itemRows,
  shownContent,
  templateInfoTable,
  type Column,
  type SchemaStanding,
  type WorkbookContents,
} from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { findingsSummary } from "../../findings-summary";
import { usePane } from "../../pane-context";
import type { PaneText } from "../../text";

/** More findings than this nobody reads at once. */
const shownAtMost = 50;

const useStyles = makeStyles({
  stamp: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
  },
  group: { display: "contents" },
  content: { margin: 0, overflowWrap: "anywhere" },
  action: { alignSelf: "flex-start" },
});

interface StateSectionProps {
  readonly contents: WorkbookContents | undefined;
  readonly onReload: () => Promise<void>;
}

/** 状态 — by which version the workbook was made, its stamp, and everything that is wrong with its tables. */
export function StateSection({ contents, onReload }: StateSectionProps) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const assessment = useMemo(
    () => (contents === undefined ? undefined : assessWorkbook(contents)),
    [contents],
  );
  if (contents === undefined || assessment === undefined) return <Body1 role="status">{text.reading}</Body1>;
  const { standing, findings } = assessment;
  const stamp = stampOf(contents);
  return (
    <>
      <Body1>{Object.keys(contents).length === 0 ? text.noTablesYet : standingText(standing, text)}</Body1>
      <Caption1Strong>{text.stampOfTemplate}</Caption1Strong>
      {stamp === undefined ? (
        <Caption1>{text.noStamp}</Caption1>
      ) : (
        <dl className={styles.stamp}>
          {stamp.map(({ column, content }) => (
            <div key={column.id} className={styles.group}>
              <dt>
                <Caption1>{column.header[language]}</Caption1>
              </dt>
              <dd className={styles.content}>
                <Caption1>{content === "" ? text.empty : content}</Caption1>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Caption1Strong>{text.workbookFindings}</Caption1Strong>
      <Caption1>{findings.length === 0 ? text.noFindings : findingsSummary(findings, text)}</Caption1>
      <FindingList
        findings={findings.slice(0, shownAtMost)}
        label={text.workbookFindings}
        onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
      />
      {findings.length > shownAtMost && (
        <Caption1>{text.moreFindings(findings.length - shownAtMost)}</Caption1>
      )}
      <Button size="small" className={styles.action} onClick={() => void onReload()}>
        {text.readAgain}
      </Button>
    </>
  );
}

function standingText(standing: SchemaStanding, text: PaneText): string {
  switch (standing) {
    case "same":
      return text.standingSame;
    case "older":
      return text.standingOlder;
    case "newer":
      return text.standingNewer;
    case "unstated":
      return text.standingUnstated;
  }
}

interface StampItem {
  readonly column: Column;
  readonly content: string;
}

function stampOf(contents: WorkbookContents): readonly StampItem[] | undefined {
  const table = contents[templateInfoTable.name];
  if (table === undefined) return undefined;
  const item = itemHeaderPosition(table.headers, "item");
  const content = itemHeaderPosition(table.headers, "content");
  return templateInfoTable.items.map((column) => {
    const [row] = itemRows(table, item, column);
    return { column, content: row === undefined ? "" : shownContent(column, table.rows[row]?.[content]) };
  });
}
