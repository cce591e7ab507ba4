import { showNotice } from "./notices";
import { failureOf } from "./workbook/excel-failure";

/** 尝试 — does something in the workbook; where Excel refuses, the pane says why and the answer is `undefined`. */
export async function attempt<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await action();
  } catch (exception) {
    showNotice({ kind: "failed", failure: failureOf(exception) });
    return undefined;
  }
}
