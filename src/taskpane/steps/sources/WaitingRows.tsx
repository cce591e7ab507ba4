import { Caption1 } from "@fluentui/react-components";
import type { LedgerEditing } from "../../editing/use-editing";
import { usePane } from "../../pane-context";
import { statusChoices } from "./annex-row";
import { registerRows } from "./register-rows";

/** 待写入的行 — how many rows saving would add to the register, by what was decided. */
export function WaitingRows({ state }: { readonly state: LedgerEditing }) {
  const { language, text } = usePane();
  const waiting = registerRows(state, []).filter(({ row }) => typeof row === "string");
  if (waiting.length === 0) return null;
  const counts = statusChoices
    .map(({ id, text: words }) => ({
      words: words[language],
      count: waiting.filter(({ status }) => status === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words} ${count}`);
  return (
    <Caption1 role="status">{text.sourcesToWrite([`${waiting.length}`, ...counts].join(" · "))}</Caption1>
  );
}
