import { annexSources, choiceOf, expectedSourceOf, nameKey, type SourceRow } from "../../../core";
import { shownRows, shownText } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";
import { statusChoices } from "./annex-row";

/** 清单的一行 — one row of the register as the pane shows it, saved or not. */
export interface RegisterRow {
  readonly row: number | string;
  readonly name: string;
  readonly status: "accepted" | "rejected" | "own" | undefined;
  /** The expected source that it means, where it means one. */
  readonly source: SourceRow | undefined;
}

/** 清单各行 — the rows of the register, and which expected source each of them means. */
export function registerRows(state: LedgerEditing, expected: readonly SourceRow[]): readonly RegisterRow[] {
  const snapshot = state.snapshot ?? {};
  return shownRows(snapshot, state.draft, "sources").map((row) => {
    const shown = (column: string) => shownText(snapshot, state.draft, { table: "sources", row, column });
    const name = shown("source");
    const key = nameKey(shown("key"));
    const source =
      annexSources.find((each) => key !== "" && nameKey(each.key) === key) ??
      (name === "" ? undefined : expectedSourceOf(name, expected));
    return {
      row,
      name,
      status: choiceOf(statusChoices, shown("status"))?.id as RegisterRow["status"],
      source,
    };
  });
}
