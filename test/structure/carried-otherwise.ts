/** Demands that people and not clauses make: what carries each of them, since no rule can cite a clause for it. */
export const carriedOtherwise: Readonly<Record<string, string>> = {
  F5: "CN.VERDICTS: one ledger judged under every standard, each with its own clauses",
  H1: "every function takes cells and whole columns; tables are found by their headers, whatever they are called",
  H2: "template workbooks and their consolidation",
  H4: "the manifest and the build",
};
