import {
  error,
  failure,
  standardIds,
  success,
  type ClauseRef,
  type Outcome,
  type StandardId,
} from "../finding";
import { clauseIn } from "../text";
import { clauses, parentOfClause } from "./clause-list";

/** How people write the five standards, with number, year and spaces or without. */
const written: readonly (readonly [RegExp, StandardId])[] = [
  [/^(?:T ?\/? ?)?CIECCPA ?061(?: ?- ?2023)?/, "CIECCPA061"],
  [/^(?:T ?\/? ?)?DZJN ?-? ?108(?: ?- ?20\d[\dX])?/, "DZJN108"],
  [/^DB ?14(?: ?\/ ?T(?: ?\d+)?)?(?: ?- ?20\d\d)?/, "DB14"],
  [/^DB ?43(?: ?\/ ?T(?: ?[X×]+)?)?(?: ?- ?20\d\d)?/, "DB43"],
  [/^(?:GUIDE|指南|工业企业碳中和实施指南)/, "GUIDE"],
];

/**
 * 读条款号 — finds the clause that a text names, with whatever spaces, full-width signs and words people put into it:
 * `T/CIECCPA 061-2023 第8.2.5.3条`, `guide 8.3 a)`, `DB43 附录E`. A standard by itself stands for
 * all of it.
 */
export function readClause(text: string): Outcome<ClauseRef | StandardId> {
  const folded = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s+/g, " ")
    .replace(/[‐‒–—−]/g, "-")
    .trim();
  const match = standardOf(folded);
  if (match === undefined) {
    return failure(error("clause-of-no-standard", "clause", listed(text, standardIds)));
  }
  const { standard, rest } = match;
  const key = keyOf(rest);
  if (key === "") return success(standard);
  const own = clauses.filter((clause) => clause.startsWith(`${standard} `));
  const found = own.find((clause) => keyOf(clause.slice(standard.length)) === key);
  if (found !== undefined) return success(found);
  const near = nearest(standard, key, own);
  return failure(error("clause-unknown", "clause", listed(text, near)));
}

function listed(found: string, candidates: readonly string[]): Record<string, string> {
  return {
    found,
    candidates: candidates.map((candidate) => clauseIn(candidate, "zh")).join("、"),
    candidatesInEnglish: candidates.join(", "),
  };
}

function standardOf(text: string): { standard: StandardId; rest: string } | undefined {
  for (const [pattern, standard] of written) {
    const match = pattern.exec(text);
    if (match !== null) return { standard, rest: text.slice(match[0].length) };
  }
  return undefined;
}

/** What makes a clause number: figures, letters, dots; words for table, annex and note in one form. */
function keyOf(rest: string): string {
  return rest
    .toUpperCase()
    .replace(/表/g, "TABLE")
    .replace(/附录/g, "ANNEX")
    .replace(/注/g, "NOTE")
    .replace(/CLAUSE/g, "")
    .replace(/[^A-Z0-9.]/g, "");
}

/** The clauses beside the one that was meant: those that begin alike, the fewest levels away. */
function nearest(standard: StandardId, key: string, own: readonly ClauseRef[]): readonly ClauseRef[] {
  for (let length = key.length - 1; length > 0; length -= 1) {
    const stem = key.slice(0, length).replace(/\.$/, "");
    const parent = own.find((clause) => keyOf(clause.slice(standard.length)) === stem);
    if (parent === undefined) continue;
    const below = own.filter((clause) => parentOfClause(clause) === parent);
    return [parent, ...below].slice(0, 8);
  }
  return own.filter((clause) => parentOfClause(clause) === undefined).slice(0, 12);
}
