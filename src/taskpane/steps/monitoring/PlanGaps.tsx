import { Body1Strong, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { PlannedSource } from "./planned-sources";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** 监测计划的缺口 — how many sources the plan holds, and which it does not. */
export function PlanGaps({ sources }: { readonly sources: readonly PlannedSource[] }) {
  const { text } = usePane();
  const styles = useStyles();
  if (sources.length === 0) return <Caption1>{text.noSourcesToPlan}</Caption1>;
  const missing = sources.filter(({ isPlanned }) => !isPlanned);
  return (
    <>
      <Body1Strong role="status">
        {text.sourcesPlanned(`${sources.length - missing.length}/${sources.length}`)}
      </Body1Strong>
      {missing.length > 0 && (
        <div>
          <Caption1Strong>{text.sourcesNotPlanned}</Caption1Strong>
          <ul className={styles.list} aria-label={text.sourcesNotPlanned}>
            {missing.map(({ name }) => (
              <li key={name}>
                <Caption1>{name}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
