import type { Finding, FindingCode } from "../../finding";
import { parseSerials, type AssetRow } from "../../ledger";
import type { Verdict } from "../verdict/verdict";
import { serialRelations } from "./serial-relations";

/** 编号重叠 — two rows of the register that name the same units. */
export interface Overlap {
  readonly names: readonly [string, string];
  readonly from: string;
  readonly to: string;
}

/** 重复使用 — overlaps of serial numbers, serials that cannot be read, and what the rules say of units used twice. */
export interface RegisterDoubles {
  readonly overlaps: readonly Overlap[];
  readonly unreadable: readonly string[];
  readonly findings: readonly Finding[];
}

const codes: readonly FindingCode[] = ["offset-used-twice", "offset-parts-exceed", "offset-part-by-quantity"];

/** Looks at the register as a whole; the same clash under several standards is said once. */
export function registerDoubles(lots: readonly AssetRow[], verdicts: readonly Verdict[]): RegisterDoubles {
  const serials = lots.map(({ fields: { serial, serialFrom, serialTo } }) =>
    serial.isBlank && serialFrom.isBlank && serialTo.isBlank
      ? []
      : parseSerials(serial.value ?? "", serialFrom.value ?? "", serialTo.value ?? ""),
  );
  const nameOf = (index: number): string =>
    lots[index]?.fields.lot.value ?? String(lots[index]?.row ?? index + 1);
  const overlaps = [...serialRelations(serials)].flatMap(([index, relations]) =>
    relations
      .filter(({ kind }) => kind === "overlap")
      .map(({ other, from, to }): Overlap => ({ names: [nameOf(other), nameOf(index)], from, to })),
  );
  const found = new Map<string, Finding>();
  for (const { side } of verdicts) {
    for (const finding of side?.lots.flatMap((lot) => lot.findings) ?? []) {
      const key = `${finding.code} ${finding.at?.row}`;
      if (codes.includes(finding.code) && !found.has(key)) found.set(key, finding);
    }
  }
  return {
    overlaps,
    unreadable: serials.flatMap((ranges, index) => (ranges === undefined ? [nameOf(index)] : [])),
    findings: [...found.values()],
  };
}
