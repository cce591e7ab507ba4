import { Body1, Caption1 } from "@fluentui/react-components";
import type { Finding } from "../../../core";
import { attempt } from "../../attempt";
import { FindingList } from "../../components/FindingList";
import { usePane } from "../../pane-context";

/** More than these are better read among all findings. */
const shownAtMost = 20;

/** 缺证据清单 — what is missing, and the way to each cell. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Finding[] }) {
  const { text, workbook } = usePane();
  if (evidence.length === 0) return <Body1>{text.verdictEvidenceNone}</Body1>;
  return (
    <>
      <FindingList
        findings={evidence.slice(0, shownAtMost)}
        label={text.verdictEvidence}
        onGoTo={(cell) => void attempt(async () => workbook?.jumpTo(cell))}
      />
      {evidence.length > shownAtMost && (
        <Caption1>{text.verdictEvidenceMore(evidence.length - shownAtMost)}</Caption1>
      )}
    </>
  );
}
