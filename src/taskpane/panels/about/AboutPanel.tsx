import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Link,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { editions, standardIds } from "../../../core";
import { attempt } from "../../attempt";
import { showNotice } from "../../notices";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** 关于 — what the add-in does and never does, the standards it follows and how they stand, where to read on. */
export function AboutPanel() {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const recalculate = async () => {
    const isDone = await attempt(async () => {
      await workbook?.recalculate();
      return true;
    });
    if (isDone === true) showNotice({ kind: "recalculated" });
  };
  return (
    <section className={styles.panel} aria-label={text.aboutTab}>
      <Body1Strong as="p" className={styles.paragraph}>
        {text.purpose}
      </Body1Strong>
      <Body1 as="p" className={styles.paragraph}>
        {text.purposeDetails}
      </Body1>
      <Body1 as="p" className={styles.paragraph}>
        {text.privacy}
      </Body1>
      <div className={styles.actions}>
        {workbook !== undefined && <Button onClick={() => void recalculate()}>{text.recalculate}</Button>}
        <Link href={text.helpPage} target="_blank" rel="noopener" inline>
          {text.help}
        </Link>
      </div>
      <Subtitle2 as="h2" className={styles.paragraph}>
        {text.standards}
      </Subtitle2>
      <ul className={styles.list}>
        {standardIds.map((id) => (
          <li key={id}>
            <strong>{id}</strong> {editions[id].title[language]}
            <br />
            <Caption1>{editions[id].standing[language]}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 as="p" className={styles.paragraph}>
        {text.notInRealExcel}
      </Caption1>
    </section>
  );
}
