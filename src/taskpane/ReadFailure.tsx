import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { failureText } from "./NoticeBar";
import { usePane } from "./pane-context";
import type { Ledger } from "./use-ledger";

/** 读取失败 — why the workbook could not be read, and another try. */
export function ReadFailure({ ledger }: { readonly ledger: Ledger }) {
  const { text } = usePane();
  if (ledger.failure === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{failureText(ledger.failure, text)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void ledger.reload()}>
          {text.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
