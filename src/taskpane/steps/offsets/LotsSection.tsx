import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { assetKinds, choiceOf, type Choice } from "../../../core";
import { shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { useNewRows } from "../../editing/use-new-rows";
import { usePane } from "../../pane-context";
import { LotCard } from "./LotCard";

const useStyles = makeStyles({
  opener: { justifyContent: "flex-start", textAlign: "start", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** So many lots are shown at once; a longer register is shown piece by piece. */
const shownAtOnce = 12;

/** 批次列表 — the lots of the register; one opens to its fields, new ones stand open until they are saved. */
export function LotsSection({ state }: { readonly state: LedgerEditing }) {
  const { language, text, workbook, isReadOnly } = usePane();
  const styles = useStyles();
  const { rows, add, takeOut } = useNewRows(state, "carbonAssets");
  const [opened, setOpened] = useState<number | string>();
  const [most, setMost] = useState(shownAtOnce);
  const isTyped = (row: number | string) => typeof row === "string" && row.startsWith("new:");
  const shown = [...rows.slice(0, most), ...rows.slice(most).filter(isTyped)];
  return (
    <>
      {rows.length === 0 && <Caption1>{text.offsetsNoLots}</Caption1>}
      {shown.map((row, index) => {
        const written = (column: string) =>
          shownText(state.snapshot ?? {}, state.draft, { table: "carbonAssets", row, column });
        const kind = choiceOf(assetKinds, written("kind"));
        const name = written("lot") || `${text.offsetsLot} ${index + 1}`;
        const isOpen = isTyped(row) || opened === row;
        return (
          <div key={row}>
            {!isTyped(row) && (
              <Button
                appearance="subtle"
                className={styles.opener}
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? undefined : row)}
              >
                {index + 1}.{" "}
                {[
                  typeof row === "string" ? text.rowAdded(name) : name,
                  kind?.text[language] ?? written("kind"),
                  written("quantity") === ""
                    ? ""
                    : `${written("quantity")} ${quantityUnit(kind, written("unit"))}`.trim(),
                ]
                  .filter((word) => word !== "")
                  .join(" · ")}
              </Button>
            )}
            {isOpen && <LotCard state={state} row={row} name={name} onTakeOut={takeOut} />}
          </div>
        );
      })}
      {rows.length > shown.length && (
        <Button size="small" onClick={() => setMost(most + shownAtOnce)}>
          {text.offsetsMoreLots(rows.length - shown.length)}
        </Button>
      )}
      {workbook !== undefined && !isReadOnly && state.snapshot?.["carbonAssets"] !== undefined && (
        <Button onClick={add}>{text.offsetsAdd}</Button>
      )}
    </>
  );
}

/** The unit of a quantity: as stated in the row, else that of the kind. */
function quantityUnit(kind: Choice | undefined, stated: string): string {
  return stated !== "" ? stated : (assetKinds.find(({ id }) => id === kind?.id)?.unit ?? "");
}
