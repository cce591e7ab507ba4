import { createContext, useContext } from "react";
import type { Language } from "../core";
import type { PaneText } from "./text";
import type { LedgerWorkbook } from "./workbook/ledger-workbook";

/** What every part of the pane needs: the language, its texts, and the workbook where there is one. */
export interface Pane {
  readonly language: Language;
  readonly text: PaneText;
  /** `undefined` outside Excel: everything can be read, nothing can be written. */
  readonly workbook: LedgerWorkbook | undefined;
  /** A newer version made the workbook: it is looked at and never written to. */
  readonly isReadOnly: boolean;
  /** The version that made it. */
  readonly newerVersion?: string;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** 窗格环境 — the language, texts and workbook of the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("usePane is called outside the pane");
  return pane;
}
