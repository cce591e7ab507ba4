/** 公布的算例 — one worked example as somebody published it, with its source. */
export interface PublishedCase {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, { readonly value: string; readonly unit: string }>>;
  /** The formula in the names of the inputs; arithmetic as in Python (`**` for powers). */
  readonly formula: string;
  readonly expected: {
    readonly value: string;
    readonly unit: string;
    /** `0.01 (last printed place; half-up)`, or a spreadsheet double to compare to 1e-12 relative. */
    readonly printed_precision: string;
  };
  readonly source: { readonly title: string; readonly url?: string; readonly table?: string };
  /** False where the publisher's own figures contradict one another, null where the answer was derived, not printed. */
  readonly agrees: boolean | null;
  readonly note?: string;
}

/** A unit text without the remarks that publications put behind it. */
export function bareUnit(text: string): string {
  return text.replace(/\s*[(（].*$/, "").trim();
}
