import type { CellContent } from "../../ledger";
import type { Text } from "../../text/language";
import { contentScore } from "./column-content";
import { columnRoles, type ColumnRole, type ColumnRoleId } from "./column-role";
import { carbonRoleByUnit, clearlySaid, headerScore, lastPart, unitInHeader, wordsOf } from "./header-words";
import type { LedgerBlock } from "./ledger-block";
import { unmerged, type SourceRange } from "./source-range";

/** 把握 — how sure a guess is; a doubtful one is shown as doubtful and never used without being confirmed. */
export type Confidence = "high" | "medium" | "low";

/** 列的猜测 — what a column seems to be, how sure that is, and why. */
export interface ColumnGuess {
  /** Column inside the range, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRoleId | undefined;
  readonly confidence: Confidence;
  readonly reasons: readonly Text[];
  /** The unit that the header itself states, such as 低位发热量（GJ/t）. */
  readonly headerUnit?: string;
  /** The header says per cent and no number is above 1: per cent, or fractions that are only shown as per cent. */
  readonly isPercentDoubtful?: true;
}

interface SeenColumn {
  readonly header: string;
  readonly values: readonly (CellContent | undefined)[];
}

interface Candidate {
  readonly index: number;
  readonly role: ColumnRole & { readonly id: ColumnRoleId };
  readonly score: number;
  readonly reasons: readonly Text[];
}

/** Below this a header says nothing; a unit right behind a factor is the factor's before it is anything else. */
const points = { least: 45, unitOfFactor: 105 } as const;

/** 猜列 — one guess per column of a block; a role is given once, to the column that it fits best. */
export function guessColumns(source: SourceRange, block: LedgerBlock): readonly ColumnGuess[] {
  const columns = seenColumns(source, block);
  // In a balance of materials 产出量 is an amount like any other; elsewhere it is the output of a product.
  const isBalance = columns.some((column) => saysCarbon(column));
  const candidates = columns
    .flatMap((column, index) => candidatesOf(column, index, columns[index - 1]?.header ?? "", isBalance))
    .sort((first, second) => second.score - first.score || first.index - second.index);
  const given = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const isTaken = [...given.values()].some(({ role }) => role.id === candidate.role.id);
    if (!isTaken && !given.has(candidate.index)) given.set(candidate.index, candidate);
  }
  return columns.map(({ header, values }, index): ColumnGuess => {
    const best = given.get(index);
    const unit = unitInHeader(header);
    const isDoubtful = unit !== undefined && isPercent(unit) && !values.some(isAboveOne);
    return {
      column: block.firstColumn + index,
      header,
      role: best?.role.id,
      confidence: best === undefined ? "low" : confidenceOf(best.score),
      reasons: best?.reasons ?? [],
      ...(unit === undefined || isDoubtful ? {} : { headerUnit: unit }),
      ...(isDoubtful ? { isPercentDoubtful: true } : {}),
    };
  });
}

/** Long ledgers say the same again and again; each content of a column is looked at once. */
function seenColumns(source: SourceRange, block: LedgerBlock): readonly SeenColumn[] {
  const cells = unmerged(source);
  return block.headers.map((header, index) => ({
    header,
    values: [
      ...new Set(
        block.rows.flatMap((kind, row) =>
          kind === "data" ? [cells[block.firstRow + row]?.[block.firstColumn + index]] : [],
        ),
      ),
    ],
  }));
}

const confidenceOf = (score: number): Confidence => (score >= 90 ? "high" : score >= 65 ? "medium" : "low");
const isPercent = (unit: string): boolean => unit.normalize("NFKC") === "%";
const isAboveOne = (value: CellContent | undefined): boolean => typeof value === "number" && value > 1;

const carbonRoles = columnRoles.filter(({ id }) => id === "carbonShare" || id === "carbonContent");

function saysCarbon({ header, values }: SeenColumn): boolean {
  return carbonRoles.some(
    (role) => role.id === "carbonShare" && scoreOf(role, header, values, false).score >= points.least,
  );
}

function candidatesOf(
  { header, values }: SeenColumn,
  index: number,
  previous: string,
  isBalance: boolean,
): readonly Candidate[] {
  return columnRoles.flatMap((role: ColumnRole & { readonly id: ColumnRoleId }): Candidate[] => {
    const { named, score, reasons } = scoreOf(role, header, values, isBalance);
    const belongs = role.id === "factorUnit" && isUnitOfFactor(header, previous);
    const whole = score + (belongs ? points.unitOfFactor : 0);
    // Content alone makes no guess: many columns hold numbers.
    if ((named === 0 && !belongs) || whole < points.least) return [];
    return [{ index, role, score: whole, reasons }];
  });
}

function scoreOf(
  role: ColumnRole & { readonly id: ColumnRoleId },
  header: string,
  values: SeenColumn["values"],
  isBalance: boolean,
): { readonly named: number; readonly score: number; readonly reasons: readonly Text[] } {
  const named = headerScore(header, wordsInHeader(role, header, isBalance));
  const content = contentScore(values, role);
  const reasons = [named.reason, content.reason].filter((reason) => reason !== undefined);
  return { named: named.score, score: named.score + content.score, reasons };
}

function wordsInHeader(
  role: ColumnRole & { readonly id: ColumnRoleId },
  header: string,
  isBalance: boolean,
): readonly string[] {
  const decided = carbonRoles.some(({ id }) => id === role.id) ? carbonRoleByUnit(header) : undefined;
  if (decided !== undefined) return decided === role.id ? carbonRoles.flatMap(({ words }) => words) : [];
  return role.id === "output" && isBalance ? [] : wordsOf(role, isBalance);
}

/** 单位 right behind the factor is the factor's unit; the bare word alone would be that of the activity data. */
function isUnitOfFactor(header: string, previous: string): boolean {
  const factor = columnRoles.find(({ id }) => id === "factor");
  return (
    /^(计量)?单位$/.test(lastPart(header)) &&
    factor !== undefined &&
    headerScore(previous, factor.words).score >= clearlySaid
  );
}
