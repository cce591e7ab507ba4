import { createContext, useContext } from "react";
import type { Finding } from "../core";

/** 要去填写的地方 — the finding that somebody wants to see to; `done` once the focus is there. */
export interface FillIn {
  readonly finding: Finding | undefined;
  readonly done: () => void;
}

export const FillInContext = createContext<FillIn>({ finding: undefined, done: () => undefined });

/** 去填写 — leads from a finding to the field where it is cured. */
export function useFillIn(): FillIn {
  return useContext(FillInContext);
}

/** The name of the table that a finding is about. */
export function tableNameOf(finding: Finding | undefined): string | undefined {
  return finding?.at?.input?.split(".")[0];
}
