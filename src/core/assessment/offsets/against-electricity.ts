import type { AssetRow } from "../../ledger";
import { Exact } from "../../number";
import type { OffsetPolicy, Rule } from "../../standards";
import { against } from "../finding-of-rule";
import { unbundled } from "./bundles";
import { electricityShares, hasElectricity, type ElectricityClaim } from "./electricity-cap";
import type { Lot } from "./lot";
import { missing, refused, type Objection } from "./objection";
import type { OffsetContext } from "./offset-count";

/** A row on its way: what is its own, and what has been said against it so far. */
interface Weighed {
  readonly row: AssetRow;
  readonly lot: Lot | undefined;
  readonly units: Exact;
  readonly objections: readonly Objection[];
}

/** 折算之后 — what a row of certificates or power stands for in tonnes. */
export interface ElectricityWeight {
  readonly tonnes: Exact;
  readonly objections: readonly Objection[];
  /** It cannot be put into tonnes yet. */
  readonly isOpen: boolean;
}

/** 对照外购电力 — certificates and power become tonnes by the electricity they stand against, the same MWh only once. */
export function againstElectricity(
  weighed: readonly Weighed[],
  policy: OffsetPolicy,
  { electricity, settings }: OffsetContext,
): ReadonlyMap<number, ElectricityWeight> {
  const rows = weighed.flatMap((each, index) =>
    each.lot?.admission.isForElectricity === true ? [{ ...each, index, lot: each.lot }] : [],
  );
  const alive = rows.filter(({ objections }) => !has(objections, "refused"));
  const bundles = unbundled(
    alive.map(({ index, row, lot, units }) => ({
      index,
      name: nameOf(row),
      bundledWith: row.fields.bundledWith.value,
      isPower: lot.admission.isUnnumbered === true,
      megawattHours: units,
    })),
  );
  const extra = new Map<number, Objection[]>();
  const claims = alive.flatMap(({ index, row, lot, units, objections }): readonly ElectricityClaim[] => {
    const rule = policy.electricity ?? lot.admission.rule;
    const bundle = bundles.get(index);
    const own: Objection[] = [];
    if (bundle !== undefined && bundle.megawattHours.compare(units) < 0) {
      own.push(severe(rule, "offset-bundled", row, { found: bundle.sameAs }));
    }
    const base = row.fields.base.value;
    const at = row.fields.base.at;
    if (settings.isMarketBased === true) {
      own.push(refused(rule, "offset-market-based", row.fields.kind.at));
    } else if (electricity.length === 0) {
      own.push(missing(rule, "offset-electricity-missing", row.fields.quantity.at));
    } else if (base !== undefined && !hasElectricity(base, electricity)) {
      own.push(missing(rule, "offset-base-unknown", at, { found: base }));
    }
    extra.set(index, own);
    if (own.some(({ weight }) => weight !== "remark")) return [];
    const round = has(objections, "missing") ? 2 : has(objections, "pending") ? 1 : 0;
    return [{ index, name: nameOf(row), base, megawattHours: bundle?.megawattHours ?? units, round }];
  });
  const claimsByRow = new Map(claims.map((claim) => [claim.index, claim]));
  const shares = electricityShares(claims, electricity);
  return new Map(
    rows.map(({ index, row, lot }): [number, ElectricityWeight] => {
      const objections = extra.get(index) ?? [];
      const claim = claimsByRow.get(index);
      const share = shares.get(index);
      if (claim === undefined || share === undefined) {
        return [index, { tonnes: Exact.zero, objections, isOpen: has(objections, "missing") }];
      }
      if (share.megawattHours.compare(claim.megawattHours) < 0) {
        const values = {
          found: claim.megawattHours.toText().text,
          used: share.megawattHours.toText().text,
          amount: share.tonnes.toText(17).text,
        };
        const rule = policy.electricity ?? lot.admission.rule;
        objections.push(severe(rule, "offset-electricity-cap", row, values));
      }
      return [index, { tonnes: share.tonnes, objections, isOpen: false }];
    }),
  );
}

function has(objections: readonly Objection[], weight: Objection["weight"]): boolean {
  return objections.some((each) => each.weight === weight);
}

function nameOf({ fields, row }: AssetRow): string {
  return fields.lot.value ?? `${row}`;
}

/** Part of the row may still count, so this is no refusal of the whole. */
function severe(
  rule: Rule,
  code: "offset-bundled" | "offset-electricity-cap",
  { fields }: AssetRow,
  values: Readonly<Record<string, string>>,
): Objection {
  return { weight: "remark", finding: against(rule, code, fields.quantity.at, values) };
}
