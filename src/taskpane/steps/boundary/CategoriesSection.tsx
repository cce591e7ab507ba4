import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { categories, choiceOf } from "../../../core";
import { usePane } from "../../pane-context";
import { AlwaysInside } from "./AlwaysInside";
import { ColumnField } from "../../editing/ColumnField";
import { ColumnJudgement } from "../../editing/ColumnJudgement";
import { shownRows, shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";

const useStyles = makeStyles({ line: { margin: 0, paddingBlockStart: tokens.spacingVerticalS } });

/** 核算边界 — what is always inside, and the categories about which the enterprise decides (A4). */
export function CategoriesSection({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const styles = useStyles();
  const rows = shownRows(state.snapshot ?? {}, state.draft, "boundaryCategories").map((row) => {
    const cell = (column: string) => ({ table: "boundaryCategories", row, column });
    const shown = (column: string) => shownText(state.snapshot ?? {}, state.draft, cell(column));
    const category = choiceOf(categories, shown("category"));
    return { row, cell, category: categories.find(({ id }) => id === category?.id) };
  });
  return (
    <>
      <AlwaysInside state={state} />
      <Body1 as="p" className={styles.line}>
        {text.decideYourselves}
      </Body1>
      {rows.map(({ row, cell, category }) =>
        category === undefined || category.isAlwaysInside ? null : (
          <ColumnJudgement
            key={row}
            state={state}
            cell={cell("inside")}
            question={category.text[language]}
            clause={category.clause}
            details={<Caption1>{category.holds[language]}</Caption1>}
          >
            <ColumnField state={state} cell={cell("reason")} isLong />
            <ColumnField state={state} cell={cell("decidedBy")} />
            <ColumnField state={state} cell={cell("decidedOn")} />
          </ColumnJudgement>
        ),
      )}
    </>
  );
}
