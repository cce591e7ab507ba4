import type { PaneText } from "./text";
import type { ExcelFailure } from "./workbook/excel-failure";

/** 提示 — what the pane has to tell after a command; shown until it is dismissed. */
export type Notice =
  | { readonly kind: "recalculated" }
  | { readonly kind: "saved"; readonly cells: number }
  | { readonly kind: "tables-made"; readonly names: readonly string[] }
  | { readonly kind: "inserted"; readonly cell: string }
  | {
      readonly kind: "said";
      readonly say: (text: PaneText) => string;
      readonly isWarning?: boolean;
      /** Takes back what the notice tells of. */
      readonly undo?: () => Promise<void>;
    }
  | { readonly kind: "failed"; readonly failure: ExcelFailure };

let current: Notice | undefined;
const listeners = new Set<() => void>();

/** The notice to be shown now, if there is one. */
export function currentNotice(): Notice | undefined {
  return current;
}

/** Shows a notice in the pane in place of the one before; `undefined` takes it away. */
export function showNotice(notice: Notice | undefined): void {
  current = notice;
  listeners.forEach((listener) => listener());
}

/** Calls the listener after every change until the returned function is called. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
