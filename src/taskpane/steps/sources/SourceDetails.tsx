import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SourceRow } from "../../../core";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  line: { display: "block", overflowWrap: "anywhere" },
  kind: { display: "block", color: tokens.colorNeutralForeground3 },
  standing: { fontWeight: tokens.fontWeightSemibold },
});

interface SourceDetailsProps {
  readonly source: SourceRow;
  /** Direct, indirect or special, where no heading says so. */
  readonly kind: string | undefined;
  readonly standing: string;
  /** Names of further rows of the register that mean the same source. */
  readonly alsoNamed: readonly string[];
}

/** 排放源说明 — what is meant, where it is found, which gases, and how it stands; a gas that is none of the seven says so. */
export function SourceDetails({ source, kind, standing, alsoNamed }: SourceDetailsProps) {
  const { language, text } = usePane();
  const styles = useStyles();
  const { industry, facilities, gases, gasesOutside } = source;
  const mark = language === "zh" ? "、" : ", ";
  const all = [...gases, ...gasesOutside.map(text.gasOutside)];
  return (
    <div>
      {kind !== undefined && <Caption1 className={styles.kind}>{kind}</Caption1>}
      {industry === undefined && <Caption1 className={styles.line}>{source.source[language]}</Caption1>}
      {facilities !== undefined && (
        <Caption1 className={styles.line}>{text.facilityExamples(facilities[language])}</Caption1>
      )}
      <Caption1 className={styles.line}>
        {all.length === 0 ? text.gasesNotNamed : text.gasesNamed(all.join(mark))}
      </Caption1>
      <Caption1 className={styles.line}>
        <span className={styles.standing}>{standing}</span>
        {alsoNamed.length > 0 ? ` · ${text.alsoNamed(alsoNamed.join(mark))}` : ""}
      </Caption1>
    </div>
  );
}
