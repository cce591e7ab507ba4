import { Exact } from "../../number";
import type { Text } from "../../text/language";
import type { Confidence } from "../gwp-row";
import type { FactorQuantity } from "./factor-quantities";
import type { FactorEdition, FactorItem, FactorRow } from "./factor-row";

/** 因子取值 — one value of an item with everything that belongs to it, printed in a document or derived from such. */
export interface Factor {
  readonly item: FactorItem;
  readonly quantity: FactorQuantity;
  readonly edition: FactorEdition;
  /** Absent where the document prints only a range. */
  readonly value?: Exact;
  /** The decimal, ratio or range as it is printed, a derived value to six digits. */
  readonly printed: string;
  readonly unit: string;
  readonly from: number;
  readonly to?: number;
  readonly table?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
  /** Of a value that no document prints: what it was derived from. */
  readonly derivation?: Text;
}

/** A row with its item, quantity and edition. */
export function factorOfRow(
  row: FactorRow,
  item: FactorItem,
  quantity: FactorQuantity,
  edition: FactorEdition,
): Factor {
  const to = row.to ?? edition.to;
  return {
    item,
    quantity,
    edition,
    ...(row.upper === undefined ? { value: exactOf(row.value) } : {}),
    printed: row.upper === undefined ? row.value : `${row.value}–${row.upper}`,
    unit: row.unit,
    from: row.from ?? edition.from,
    ...(to === undefined ? {} : { to }),
    ...(row.table === undefined ? {} : { table: row.table }),
    confidence: row.confidence,
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

/** A decimal, or a ratio such as 44/56, which stays the exact ratio. */
function exactOf(value: string): Exact {
  const [top = "0", bottom] = value.split("/");
  const exact = Exact.of(top);
  return bottom === undefined ? exact : exact.dividedBy(Exact.of(bottom));
}
