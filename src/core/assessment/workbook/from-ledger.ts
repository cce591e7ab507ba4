import { ledgerTables } from "../../ledger";

const tableNames = new Set(ledgerTables.map(({ name }) => name.toLowerCase()));

/**
 * 取自台账 — whether a formula takes all that it has from tables of the ledger, whose own cells are looked at. A reference to any
 * other cell, or a number of its own in the arithmetic, is not known from there.
 */
export function isFromLedger(formula: string): boolean {
  const plainText = formula.replace(/"[^"]*"/g, "");
  const references = plainText.match(/[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu) ?? [];
  const rest = plainText.replace(/\[[^\]]*\]+/g, "");
  return (
    references.length > 0 &&
    references.every((name) => tableNames.has(name.toLowerCase())) &&
    !/!|\$|(?<![\p{L}\p{N}_.])[A-Z]{1,3}[0-9]+(?![\p{L}\p{N}_.(])/iu.test(rest) &&
    !/[-+*/^]\s*[0-9.]|[0-9]\s*[-+*/^]/.test(rest)
  );
}
