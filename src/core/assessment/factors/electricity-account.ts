import { success, failure, error, type Finding, type Outcome } from "../../finding";
import { Exact } from "../../number";
import { marketBasedElectricity, netPurchase, purchasedEnergy } from "../../quantification";
import { dzjn108 } from "../../standards";
import { shown } from "../../trace";
import { against } from "../finding-of-rule";

/** 外购电力的数据 — purchased electricity of one period in MWh, with factors in tCO2/MWh; left out means there was none. */
export interface ElectricityGiven {
  readonly purchased: Exact;
  readonly locationFactor: Exact;
  readonly greenPower?: Exact | undefined;
  readonly certificates?: Exact | undefined;
  /** Certificates among them that came with the green power: the same MWh. */
  readonly bundled?: Exact | undefined;
  readonly marketFactor?: Exact | undefined;
  readonly passedOn?: Exact | undefined;
}

export type ElectricityPart = "greenPower" | "certificates" | "rest";

/** One part of the net purchase with its emissions on both bases; `market` is absent where its factor is. */
export interface ElectricityAmount {
  readonly energy: Exact;
  readonly location: Exact;
  readonly marketFactor: Exact | undefined;
  readonly market: Exact | undefined;
}

/** 外购电力账 — the parts add up to the net total on each basis; the two bases are never added. */
export interface ElectricityAccount {
  readonly purchased: Exact;
  readonly passedOn: Exact;
  readonly parts: Readonly<Record<ElectricityPart, ElectricityAmount>>;
  readonly total: ElectricityAmount;
  /** Green power and certificates beyond the net purchase: shown, not counted. */
  readonly notCounted: Exact;
  readonly findings: readonly Finding[];
}

const { onlyElectricityUsed, twoBases } = dzjn108.greenElectricity;

/** 外购电力两种核算 — location-based and market-based side by side (C8). */
export function electricityAccount(given: ElectricityGiven): Outcome<ElectricityAccount> {
  const { purchased, locationFactor, marketFactor } = given;
  const { passedOn = Exact.zero, greenPower = Exact.zero, bundled = Exact.zero } = given;
  const { certificates = Exact.zero } = given;
  const refused = firstNegative({ locationFactor, greenPower, certificates, bundled, marketFactor });
  if (refused !== undefined) return failure(refused);
  if (bundled.compare(certificates) > 0 || bundled.compare(greenPower) > 0) {
    return failure(error("bundled-exceeds-certificates", "bundled", { found: shown(bundled) }));
  }
  const net = netPurchase.calculate({ purchased, passedOn });
  if (!net.ok) return net;
  const power = lesser(greenPower, net.value);
  const unbundled = certificates.minus(bundled);
  const certified = lesser(unbundled, net.value.minus(power));
  const rest = net.value.minus(power).minus(certified);
  const location = purchasedEnergy.calculate({ purchased, passedOn, factor: locationFactor });
  if (!location.ok) return location;
  const isKnown = marketFactor !== undefined || rest.isZero();
  const market = isKnown
    ? marketBasedElectricity.calculate({
        net: net.value,
        greenPower: power,
        certificates: certified,
        factor: marketFactor ?? Exact.zero,
      })
    : undefined;
  if (market !== undefined && !market.ok) return market;
  const notCounted = greenPower.minus(power).plus(unbundled.minus(certified));
  const covered = (energy: Exact): ElectricityAmount => ({
    energy,
    location: energy.times(locationFactor),
    marketFactor: Exact.zero,
    market: Exact.zero,
  });
  return success({
    purchased,
    passedOn,
    parts: {
      greenPower: covered(power),
      certificates: covered(certified),
      rest: { energy: rest, location: rest.times(locationFactor), marketFactor, market: market?.value },
    },
    total: { energy: net.value, location: location.value, marketFactor: undefined, market: market?.value },
    notCounted,
    findings: [...beyond(greenPower, power, notCounted), ...withoutFactor(isKnown, rest)],
  });
}

function beyond(given: Exact, counted: Exact, notCounted: Exact): readonly Finding[] {
  if (notCounted.isZero()) return [];
  const input = given.compare(counted) > 0 ? "greenPower" : "certificates";
  return [against(onlyElectricityUsed, "green-power-exceeds-use", { input }, { found: shown(notCounted) })];
}

function withoutFactor(isKnown: boolean, rest: Exact): readonly Finding[] {
  if (isKnown) return [];
  return [against(twoBases, "market-factor-missing", { input: "marketFactor" }, { found: shown(rest) })];
}

function firstNegative(inputs: Readonly<Record<string, Exact | undefined>>): Finding | undefined {
  const found = Object.entries(inputs).find(([, value]) => value?.isNegative() === true);
  return found && error("negative", found[0], { found: shown(found[1] ?? Exact.zero) });
}

function lesser(first: Exact, second: Exact): Exact {
  return first.compare(second) <= 0 ? first : second;
}
