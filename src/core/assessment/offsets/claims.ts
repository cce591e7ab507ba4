import type { AssetRow, SerialRange } from "../../ledger";
import type { Exact } from "../../number";
import { periodFromText, periodText } from "../../time";
import { foldedWord } from "../../text/folded-word";

/** 使用主张 — one row that says its tonnes or megawatt-hours are used: for what, for which period, for whom. */
export interface Claim {
  /** The place of the row in the register, counted from 0. */
  readonly index: number;
  readonly name: string;
  readonly quantity: Exact;
  readonly serials: readonly SerialRange[] | undefined;
  /** Equal for rows that would be one and the same use. */
  readonly use: string;
  /** How well the row stands by itself, 0 is best: of rows that are one and the same use the better one keeps the units. */
  readonly standing: number;
  /** What makes a difference between rows of one name: their kind and their base. */
  readonly detail: string;
  /** Which lot it is a part of. */
  readonly lotKey: string;
  readonly lotTotal: Exact | undefined;
}

/** The claim of a row; none where nothing says that it is used, since a lot in stock is no use. */
export function claimOf(
  { fields, row }: AssetRow,
  index: number,
  serials: readonly SerialRange[] | undefined,
  standing: number,
): Claim | undefined {
  const { lot, kind, registry, quantity, use, usedFor, beneficiary, retiredOn, lotTotal, base } = fields;
  const isUsed = use.value === "clearance" || use.value === "neutrality" || retiredOn.value !== undefined;
  if (!isUsed || quantity.value === undefined || quantity.value.isNegative()) return undefined;
  const period = periodFromText(usedFor.value ?? "");
  const words = [
    use.value ?? "",
    period === undefined ? foldedWord(usedFor.value ?? "") : periodText(period),
    foldedWord(beneficiary.value ?? ""),
  ];
  return {
    index,
    name: lot.value ?? `${row}`,
    quantity: quantity.value,
    serials,
    use: words.join("|"),
    standing,
    detail: `${kind.value ?? ""}|${foldedWord(base.value ?? "")}`,
    lotKey: [kind.value ?? "", foldedWord(registry.value ?? ""), foldedWord(lot.value ?? `#${row}`)].join(
      "|",
    ),
    lotTotal: lotTotal.value,
  };
}

/** An order that does not depend on the order of the rows, and as little as can be on how a lot is cut into parts. */
export function compareClaims(first: Claim, second: Claim): number {
  return (
    compareTexts(first.use, second.use) ||
    first.standing - second.standing ||
    compareTexts(first.name, second.name) ||
    compareTexts(first.detail, second.detail) ||
    first.quantity.compare(second.quantity) ||
    compareTexts(serialText(first), serialText(second)) ||
    first.index - second.index
  );
}

/** By code units, the same on every machine. */
export function compareTexts(first: string, second: string): number {
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The ranges of a claim as one text; equal for rows that name the same ranges. */
export function serialText({ serials = [] }: Claim): string {
  return serials
    .map(({ series, from, to }) => `${series}|${from}|${to}`)
    .sort(compareTexts)
    .join(";");
}
