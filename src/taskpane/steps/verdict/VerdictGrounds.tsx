import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sentence, type ClauseRef, type Verdict } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  grounds: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
});

/** 判定的依据 — clauses not met, what would change the answer, the second answer, and the readings used. */
export function VerdictGrounds({ verdict }: { readonly verdict: Verdict }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { unmet, flips, notes, readings, production } = verdict;
  const said = [...new Set([...flips, ...notes].map((finding) => sentence(finding, language)))];
  return (
    <div className={styles.grounds}>
      {unmet.length > 0 && (
        <Part title={text.verdictUnmet}>
          {grouped(unmet).map(([clause, names]) => (
            <li key={clause}>
              <ClauseTag clause={clause} />
              <Caption1>{names.join(language === "zh" ? "、" : ", ")}</Caption1>
            </li>
          ))}
        </Part>
      )}
      {said.length > 0 && (
        <Part title={text.verdictFlips}>
          {said.map((words) => (
            <li key={words}>
              <Caption1>{words}</Caption1>
            </li>
          ))}
        </Part>
      )}
      {production !== undefined && (
        <Part title={text.verdictProduction}>
          <li>
            <Caption1>{sentence(production.finding, language)}</Caption1>
          </li>
        </Part>
      )}
      <Part title={text.verdictReadings}>
        {readings.length === 0 && (
          <li>
            <Caption1>{text.verdictReadingsDefault}</Caption1>
          </li>
        )}
        {readings.map(({ name, choice, clause }) => (
          <li key={clause + name.en}>
            <Caption1>
              {name[language]}: {choice[language]}
            </Caption1>
            <ClauseTag clause={clause} />
          </li>
        ))}
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  const styles = useStyles();
  return (
    <div>
      <Caption1Strong>{title}</Caption1Strong>
      <ul className={styles.list} aria-label={title}>
        {children}
      </ul>
    </div>
  );
}

/** Many lots may fail by the same clause. */
function grouped(unmet: Verdict["unmet"]): readonly (readonly [ClauseRef, readonly string[]])[] {
  const names = new Map<ClauseRef, string[]>();
  for (const { clause, name } of unmet) {
    const own = names.get(clause) ?? [];
    names.set(clause, own);
    if (name !== undefined && !own.includes(name)) own.push(name);
  }
  return [...names];
}
