import { error, type Finding } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/**
 * 外购能源净消耗量 — what the enterprise itself used of the energy it bought: what it passed on to others is taken off,
 * because only what the organisation consumes makes its emissions.
 */
export const netPurchase = defineMethod<{ purchased: Exact; passedOn: Exact }>({
  requirement: "C8",
  clauses: ["DB14 3.2", "CIECCPA061 8.2.2.2"],
  writes: "AD净 = AD购入 − AD转供",
  symbols: { purchased: "AD购入", passedOn: "AD转供" },
  conditions: [mustNotBeNegative("purchased"), mustNotBeNegative("passedOn")],
  formula: ({ purchased, passedOn }) => purchased.minus(passedOn),
  negativeResult: (result) => exceeding(result.negated()),
});

/**
 * 输入能源的间接排放 — purchased electricity, heat, steam, cooling or compressed air, net of what is passed on, times the
 * factor of its production: formula (2), which 8.2.5.5 names for imported energy.
 */
export const purchasedEnergy = defineMethod<{ purchased: Exact; passedOn?: Exact; factor: Exact }>({
  requirement: "C8",
  clauses: ["CIECCPA061 8.2.2.2", "CIECCPA061 8.2.5.5", "DB14 3.2"],
  writes: "E输入能源 = (AD购入 − AD转供) × EF",
  symbols: { purchased: "AD购入", passedOn: "AD转供", factor: "EF" },
  defaults: { passedOn: Exact.zero },
  // With a factor of zero the result would not show it.
  misfit: ({ purchased, passedOn }) =>
    passedOn !== undefined && purchased.compare(passedOn) < 0
      ? exceeding(passedOn.minus(purchased))
      : undefined,
  conditions: [mustNotBeNegative("purchased"), mustNotBeNegative("passedOn"), mustNotBeNegative("factor")],
  formula: ({ purchased, passedOn, factor }) => purchased.minus(passedOn).times(factor),
});

/**
 * 基于市场的外购电力排放 — the net purchase without what contracts and certificates cover, times the factor of the rest.
 * What they cover counts as zero on this basis, and only on this one.
 */
export const marketBasedElectricity = defineMethod<{
  net: Exact;
  greenPower: Exact;
  certificates: Exact;
  factor: Exact;
}>({
  requirement: "C8",
  clauses: ["DZJN108 9.4"],
  writes: "E市场 = (AD净 − AD绿电 − AD绿证) × EF市场",
  symbols: { net: "AD净", greenPower: "AD绿电", certificates: "AD绿证", factor: "EF市场" },
  misfit: ({ net, greenPower, certificates }) => {
    const beyond = greenPower.plus(certificates).minus(net);
    const found = { found: shown(beyond), unit: "MWh" };
    return beyond.compare(Exact.zero) > 0
      ? error("green-power-exceeds-use", "certificates", found)
      : undefined;
  },
  conditions: [
    mustNotBeNegative("net"),
    mustNotBeNegative("greenPower"),
    mustNotBeNegative("certificates"),
    mustNotBeNegative("factor"),
  ],
  formula: ({ net, greenPower, certificates, factor }) =>
    net.minus(greenPower).minus(certificates).times(factor),
});

function exceeding(beyond: Exact): Finding {
  return error("passed-on-exceeds-purchase", "passedOn", { found: shown(beyond) });
}
