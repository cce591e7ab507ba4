import type { KindAdmission, OffsetPolicy } from "../offset-policy";
import { carbonAssets as assets } from "./08-3-carbon-assets";
import { orderOfUse } from "./08-4-2-order-of-use";
import { verdict } from "./08-4-verdict";

/** Credits that 8.4.2 does not name, though 8.4.1 says 碳信用. */
const unnamed: KindAdmission = {
  rule: orderOfUse.order,
  onlyWith: "otherCreditsCounted",
  doubt: orderOfUse.order,
};

/** CIECCPA061 8.4 抵销规则 — allowances bought, CCER, energy saving, own certified sinks; green certificates never. */
export const offsetPolicy: OffsetPolicy = {
  kinds: {
    allowancePurchased: { rule: orderOfUse.order, exchange: orderOfUse.order },
    allowanceAllocated: {
      rule: verdict.balance,
      onlyWith: "allocatedAllowancesCounted",
      doubt: verdict.balance,
    },
    ccer: { rule: orderOfUse.ccer },
    energySaving: { rule: orderOfUse.energySaving, needs: ["recognition"] },
    certifiedSink: {
      rule: orderOfUse.ownSinks,
      needs: ["recognition", "outside", "removalInPeriod"],
      isUnnumbered: true,
    },
    provincialCcer: unnamed,
    gs: unnamed,
    vcs: unnamed,
    acr: unnamed,
    car: unnamed,
    cdm: unnamed,
    internationalOther: unnamed,
    tanpuhui: unnamed,
    provincialCredit: unnamed,
  },
  otherKinds: { rule: orderOfUse.order, isRefused: true },
  outside: orderOfUse.ownSinks,
  use: assets.allowances,
  period: verdict.balance,
  exit: { rule: verdict.balance, proof: verdict.balance, ways: ["retired", "equivalent", "transferred"] },
  later: { rule: verdict.balance, excluded: "laterReductionsRefused" },
  quality: [],
  once: assets.countedOnce,
  order: {
    rule: orderOfUse.order,
    ranks: [["allowancePurchased", "allowanceAllocated"], ["ccer"], ["energySaving"], ["certifiedSink"]],
    preferences: { ccer: ["forest", "local"], energySaving: ["local"], certifiedSink: ["local"] },
  },
};
