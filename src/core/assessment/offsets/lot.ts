import { assetKind, type AssetKind, type AssetRow, type SerialRange } from "../../ledger";
import type { KindAdmission, OffsetPolicy } from "../../standards";
import { periodFromText, periodText } from "../../time";
import type { OffsetContext } from "./offset-count";
import { foldedWord } from "../../text/folded-word";

/** 待判断的批次 — one row with the rules and the circumstances under which it is judged. */
export interface Lot {
  readonly row: AssetRow;
  readonly fields: AssetRow["fields"];
  readonly kind: AssetKind;
  readonly admission: KindAdmission;
  readonly policy: OffsetPolicy;
  readonly context: OffsetContext;
  /** `undefined` where there are none, or none that can be read. */
  readonly serials: readonly SerialRange[] | undefined;
}

/** The words of a kind as a finding shows them. */
export function kindWords({ fields }: AssetRow): { found: string; foundInEnglish: string } {
  const id = fields.kind.value;
  const { zh, en } = id === undefined ? { zh: "", en: "" } : assetKind(id).text;
  return { found: zh, foundInEnglish: en };
}

/** 期间相同 — whether a label means the period in question: the same words, or the same days. */
export function isOfPeriod(label: string, { period, periodLabel }: OffsetContext): boolean {
  if (foldedWord(label) === foldedWord(periodLabel)) return true;
  const meant = periodFromText(label);
  return meant !== undefined && periodText(meant) === periodText(period);
}
