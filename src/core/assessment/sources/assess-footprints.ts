import type { Finding } from "../../finding";
import { dzjn108 } from "../../standards";
import { against, open } from "../finding-of-rule";
import type { SourceLedger } from "./source-ledger";

const { calculated, purchasing } = dzjn108.productFootprints;

/** 碳足迹 — C15: bought materials are tied to a source or said to be information; who verified is asked, not presumed. */
export function assessFootprints({ footprints }: SourceLedger): readonly Finding[] {
  return footprints.flatMap(({ fields }): Finding[] => [
    ...(fields.kind.value === "purchased" && fields.link.isBlank
      ? [against(purchasing, "footprint-link-missing", fields.link.at)]
      : []),
    ...(fields.verifier.isBlank ? [open(calculated, "footprint-unverified", fields.verifier.at)] : []),
  ]);
}
