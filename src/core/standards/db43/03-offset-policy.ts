import type { KindAdmission, OffsetPolicy } from "../offset-policy";
import { terms } from "./03-terms";
import { scopeOfTheSystem } from "./04-3-scope-of-the-system";

/** Sinks that are bought count only by the other reading of the note under 4.3.1. */
const boughtRemoval: KindAdmission = {
  rule: scopeOfTheSystem.waysToSinks,
  onlyWith: "purchasedRemovalsCounted",
  doubt: scopeOfTheSystem.waysToSinks,
  isRemovalOnly: true,
};

/** DB43 3.6 抵消规则 — emissions and own removals; no allowances, no reduction credits, bought sinks by choice. */
export const offsetPolicy: OffsetPolicy = {
  kinds: {
    certifiedSink: boughtRemoval,
    ccer: boughtRemoval,
    provincialCcer: boughtRemoval,
    tanpuhui: boughtRemoval,
    gs: boughtRemoval,
    vcs: boughtRemoval,
    acr: boughtRemoval,
    car: boughtRemoval,
  },
  otherKinds: { rule: terms.neutrality, isRefused: true },
  outside: terms.neutrality,
  use: terms.neutrality,
  period: terms.neutrality,
  exit: {
    rule: scopeOfTheSystem.waysToSinks,
    proof: scopeOfTheSystem.waysToSinks,
    ways: ["retired", "equivalent"],
  },
  later: { rule: terms.neutrality, excluded: "laterReductionsRefused" },
  quality: [],
  once: terms.neutrality,
};
