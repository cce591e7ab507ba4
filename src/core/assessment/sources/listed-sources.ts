import { exclusionsTable, readRecords, sourcesTable } from "../../ledger";
import { annexSources } from "../../tables";
import type { ListedSource, SourceStanding } from "./completeness";
import { nameKey } from "./same-name";
import type { LedgerContents } from "../ledger/ledger-contents";
import { hasActivityTables, recordedAmounts, type RecordedAmount } from "./recorded-amounts";

/** Whether a source only has to be named, or also what became of it. */
export type Asked = "named" | "quantified";

/**
 * 登记的排放源 — the register of sources as it is counted: a source that is left out with its reason, and for the others
 * what the activity tables hold under their name. Where amounts are asked but no such table is there yet, being named is all
 * one can look at.
 */
export function listedSources(contents: LedgerContents, asked: Asked): readonly ListedSource[] {
  const amounts =
    asked === "quantified" && hasActivityTables(contents) ? recordedAmounts(contents) : undefined;
  return [...fromRegister(contents, amounts), ...fromExclusions(contents)];
}

function fromRegister(
  contents: LedgerContents,
  amounts: ReadonlyMap<string, RecordedAmount> | undefined,
): readonly ListedSource[] {
  const content = contents[sourcesTable.id];
  if (content === undefined) return [];
  return readRecords(sourcesTable, content, "expected").rows.flatMap(({ fields }): ListedSource[] => {
    const { source, key, status, reason } = fields;
    const name = annexKeyOf(key.value) ?? source.value;
    if (name === undefined) return [];
    const amount = amounts?.get(nameKey(source.value ?? name));
    const isRejected = status.value === "rejected";
    const standing = isRejected ? "excluded" : status.isBlank ? "open" : standingOf(amounts, amount);
    // A source without amounts is left out by its standing, not by a remark; the remark proves a zero.
    const proof = isRejected || standing === "zero" ? (reason.value ?? amount?.evidence) : undefined;
    const at = isRejected || standing === "zero" ? reason.at : source.at;
    return [{ name, standing, ...(proof === undefined ? {} : { reason: proof }), at }];
  });
}

function standingOf(
  amounts: ReadonlyMap<string, RecordedAmount> | undefined,
  amount: RecordedAmount | undefined,
): SourceStanding {
  if (amounts === undefined) return "identified";
  if (amount === undefined || !amount.isComplete) return "open";
  return amount.isZero ? "zero" : "quantified";
}

function fromExclusions(contents: LedgerContents): readonly ListedSource[] {
  const content = contents[exclusionsTable.id];
  if (content === undefined) return [];
  return readRecords(exclusionsTable, content, "expected").rows.flatMap(({ fields }): ListedSource[] => {
    const { source, reason } = fields;
    if (source.value === undefined) return [];
    return [
      {
        name: source.value,
        standing: "excluded",
        ...(reason.value === undefined ? {} : { reason: reason.value }),
        at: reason.at,
      },
    ];
  });
}

/** A number of the annex in the register; anything else there says nothing. */
function annexKeyOf(text: string | undefined): string | undefined {
  const key = text?.trim().toUpperCase();
  return annexSources.find((row) => row.key.toUpperCase() === key)?.key;
}
