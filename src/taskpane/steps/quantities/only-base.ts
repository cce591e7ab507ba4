import { basesTable, readRecords } from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 唯一基地 — the base of an enterprise that has no other; of several, people say which. */
export function onlyBase(contents: TableContents): string | undefined {
  const content = contents[basesTable.id];
  if (content === undefined) return undefined;
  const names = readRecords(basesTable, content, "expected").rows.flatMap(({ fields: { base } }) =>
    base.value === undefined ? [] : [base.value],
  );
  return names.length === 1 ? names[0] : undefined;
}
