import { assetKind, parseSerials, type AssetRow, type SerialRange } from "../../ledger";
import type { OffsetPolicy } from "../../standards";
import { checkAge, checkLater } from "./check-age";
import { checkExit, isPending } from "./check-exit";
import { checkHost } from "./check-host";
import { checkKind, checkQuantity } from "./check-kind";
import { checkQuality } from "./check-quality";
import { checkSerials } from "./check-serials";
import { checkUse } from "./check-use";
import { kindWords, type Lot } from "./lot";
import { missing, refused, type Objection } from "./objection";
import type { OffsetContext } from "./offset-count";

/** 单看一行 — a lot as the rules see it by itself, before it is held against the others. */
export interface JudgedAlone {
  readonly row: AssetRow;
  /** `undefined` where its kind is refused or not known. */
  readonly lot: Lot | undefined;
  readonly serials: readonly SerialRange[] | undefined;
  readonly objections: readonly Objection[];
}

/** 判断一个批次 — everything there is to say about one row, the rules applied one after the other. */
export function judgeAlone(row: AssetRow, policy: OffsetPolicy, context: OffsetContext): JudgedAlone {
  const { fields } = row;
  const serials = parseSerials(
    fields.serial.value ?? "",
    fields.serialFrom.value ?? "",
    fields.serialTo.value ?? "",
  );
  const kindId = fields.kind.value;
  if (kindId === undefined) {
    const objections = [missing(policy.otherKinds.rule, "offset-kind-unknown", fields.kind.at)];
    return { row, lot: undefined, serials, objections };
  }
  const kind = assetKind(kindId);
  const admission = policy.kinds[kindId] ?? policy.otherKinds;
  if ("isRefused" in admission) {
    const objection = refused(admission.rule, "offset-kind-not-admitted", fields.kind.at, kindWords(row));
    return { row, lot: undefined, serials, objections: [objection] };
  }
  const lot: Lot = { row, fields, kind, admission, policy, context, serials };
  const exit = checkExit(lot);
  return {
    row,
    lot,
    serials,
    objections: [
      ...checkKind(lot),
      ...checkHost(lot),
      ...checkQuantity(lot),
      ...checkUse(lot, isPending(exit)),
      ...exit,
      ...checkAge(lot),
      ...checkLater(lot),
      ...checkSerials(lot),
      ...checkQuality(lot),
    ],
  };
}
