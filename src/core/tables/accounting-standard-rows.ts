import type { Text } from "../text/language";
import type { Confidence } from "./gwp-row";

/** 核算标准 — one edition of an accounting standard with its days; part 0 is GB/T 32150, which is for every industry. */
export interface AccountingStandardRow {
  readonly part: number;
  readonly number: string;
  /** As printed: the name of a standard is not translated. */
  readonly title: string;
  readonly issued: string;
  readonly effective: string;
  readonly source: { readonly document: string; readonly table?: string };
  readonly confidence: Confidence;
}

/** 核算标准的行业 — whom a part of GB/T 32151 is for: its subject, what people call it, and GB/T 4754 codes as we read it. */
export interface AccountingSubject {
  readonly part: number;
  readonly subject: Text;
  readonly words: readonly string[];
  readonly codes: readonly string[];
}
