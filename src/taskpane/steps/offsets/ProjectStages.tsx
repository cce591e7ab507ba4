import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import type { ProjectProgress } from "../../../core";
import { usePane } from "../../pane-context";
import { shownAmount } from "../../shown-number";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  figures: { display: "block" },
});

/** 项目阶段 — how far each own project has come, and what it may bring in a year. */
export function ProjectStages({ projects }: { readonly projects: readonly ProjectProgress[] }) {
  const { language, text } = usePane();
  const styles = useStyles();
  if (projects.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.offsetsProjects}>
      {projects.map(({ row, reached, next, estimate }) => (
        <li key={row.row}>
          <Body1>{row.fields.project.value ?? row.row}</Body1>
          <Caption1 className={styles.figures}>
            {[
              ...(reached === undefined ? [] : [text.offsetsProjectStage(reached[language])]),
              ...(next === undefined ? [] : [text.offsetsProjectNext(next[language])]),
              ...(estimate === undefined ? [] : [text.offsetsProjectEstimate(shownAmount(estimate))]),
            ].join(" · ")}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
