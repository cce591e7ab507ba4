import { apartTable, readRecords } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 另行列示的源 — sources whose emissions are special have their rows in the table of what is shown apart. */
export function sourcesApart(contents: LedgerContents): readonly string[] {
  const content = contents[apartTable.id];
  if (content === undefined) return [];
  return readRecords(apartTable, content, "expected").rows.flatMap(({ fields }) => fields.source.value ?? []);
}
