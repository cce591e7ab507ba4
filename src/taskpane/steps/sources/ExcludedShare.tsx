import { Body1Strong, Caption1 } from "@fluentui/react-components";
import { assessExclusions, exclusionsTable, readRecords } from "../../../core";
import type { TableContents } from "../../editing/draft";
import { usePane } from "../../pane-context";
import { shownPercent } from "../../shown-number";

/** 未纳入的份额 — the sum of the estimated shares, and how many rows have none yet (A5). */
export function ExcludedShare({ contents }: { readonly contents: TableContents }) {
  const { text } = usePane();
  const content = contents[exclusionsTable.id];
  if (content === undefined) return null;
  const { rows } = readRecords(exclusionsTable, content, "expected");
  if (rows.length === 0) return <Caption1>{text.noThreshold}</Caption1>;
  const { share } = assessExclusions({ exclusions: rows });
  const without = rows.filter(({ fields }) => fields.share.value === undefined).length;
  return (
    <>
      <Body1Strong role="status">{text.excludedSum(shownPercent(share, 6))}</Body1Strong>
      {without > 0 && <Caption1>{text.sharesUnknown(without)}</Caption1>}
      <Caption1>{text.noThreshold}</Caption1>
    </>
  );
}
