import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { categories, choiceOf } from "../../../core";
import { ClauseTag } from "../../components/ClauseTag";
import { SeverityLabel } from "../../components/SeverityLabel";
import { usePane } from "../../pane-context";
import { columnOf, shownRows, shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
  line: { margin: 0 },
});

/** 必须纳入 — direct emissions and imported energy: no switch, and a way back where a sheet says otherwise. */
export function AlwaysInside({ state }: { readonly state: LedgerEditing }) {
  const { language, text, workbook } = usePane();
  const styles = useStyles();
  const inside = columnOf("boundaryCategories", "inside").choices ?? [];
  const insideWord = inside[0]?.text.zh ?? "";
  const rows = shownRows(state.snapshot ?? {}, state.draft, "boundaryCategories");
  return (
    <>
      <Body1 as="p" className={styles.line}>
        {text.alwaysInside}
      </Body1>
      <ul className={styles.list}>
        {categories
          .filter(({ isAlwaysInside }) => isAlwaysInside)
          .map((category) => {
            const row = rows.find((each) => {
              const cell = { table: "boundaryCategories", row: each, column: "category" } as const;
              return choiceOf([category], shownText(state.snapshot ?? {}, state.draft, cell)) !== undefined;
            });
            const cell = { table: "boundaryCategories", row: row ?? "", column: "inside" } as const;
            const answer = row === undefined ? "" : shownText(state.snapshot ?? {}, state.draft, cell);
            const isInside = row === undefined || choiceOf(inside, answer)?.id === "inside";
            return (
              <li key={category.id} className={styles.item}>
                {category.text[language]} <ClauseTag clause={category.clause} />
                <Caption1 block>{category.holds[language]}</Caption1>
                {!isInside && <SeverityLabel severity={answer === "" ? "question" : "error"} />}
                {!isInside && workbook !== undefined && (
                  <Button size="small" onClick={() => state.enter(cell, insideWord)}>
                    {text.putInside}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
    </>
  );
}
