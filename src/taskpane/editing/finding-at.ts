import { sentence, type Finding, type Language } from "../../core";
import { rowNumber, tableOf, type CellKey } from "./draft";
import type { LedgerEditing } from "./use-editing";

/** 这一格的发现 — what is to say about one cell; that it is not filled in yet one sees. */
export function findingAt({ snapshot, draft, findings }: LedgerEditing, cell: CellKey): Finding | undefined {
  const { name, form } = tableOf(cell.table);
  const row = form === "items" ? undefined : rowNumber(snapshot ?? {}, draft, cell);
  return findings.find(
    ({ at, code }) =>
      code !== "unanswered" &&
      at?.input === `${name}.${cell.column}` &&
      (form === "items" || (row !== undefined && at.row === row)),
  );
}

/** The sentence as it stands beside the cell's own field, where place and clause are seen anyway. */
export function sentenceInPlace({ code, severity, values, at }: Finding, language: Language): string {
  const place = at?.name === undefined ? {} : { at: { name: at.name } };
  return sentence({ code, severity, values, ...place }, language);
}
