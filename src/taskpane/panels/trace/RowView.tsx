import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { contentText } from "./content-text";
import type { RowLine } from "./row-lines";

const useStyles = makeStyles({
  list: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  content: { marginInlineStart: "auto", textAlign: "end", overflowWrap: "anywhere", minWidth: 0 },
});

interface RowViewProps {
  readonly title: string;
  readonly lines: readonly RowLine[];
}

/** 一行的内容 — cells of a row by their headers. */
export function RowView({ title, lines }: RowViewProps) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong>{title}</Caption1Strong>
      <dl className={styles.list}>
        {lines.map(({ header, content, isDate, unit }) => (
          <div key={header} className={styles.line}>
            <dt>
              <Caption1>{header}</Caption1>
            </dt>
            <dd className={styles.content}>
              <Caption1>
                {contentText(content, text, isDate)}
                {unit === undefined || unit === "1" || typeof content !== "number" ? "" : ` ${unit}`}
              </Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
