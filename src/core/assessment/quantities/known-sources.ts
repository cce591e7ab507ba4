import { readRecords, sourcesTable, type CategoryId } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 可选的排放源 — a source of the ledger that was not rejected, with what it tells about its rows. */
export interface KnownSource {
  readonly name: string;
  readonly category: CategoryId | undefined;
  readonly base: string | undefined;
  readonly method: string | undefined;
  readonly isPlanned: boolean;
}

/** 台账中的排放源 — those that rows may be entered for, in the order of the table. */
export function knownSources(contents: LedgerContents): readonly KnownSource[] {
  const content = contents[sourcesTable.id];
  if (content === undefined) return [];
  return readRecords(sourcesTable, content, "expected").rows.flatMap(({ fields }): KnownSource[] => {
    const { source, category, base, method, status, stage } = fields;
    if (source.value === undefined || status.value === "rejected") return [];
    return [
      {
        name: source.value,
        category: category.value,
        base: base.value,
        method: method.value,
        isPlanned: stage.value === "planned",
      },
    ];
  });
}
