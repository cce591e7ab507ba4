import type { Finding } from "../../finding";
import type { EnterpriseFields } from "../../ledger";
import { dzjn108 } from "../../standards";
import { against } from "../finding-of-rule";

/** 组织边界 — A3: none of the production systems that exist may be left out. */
export function assessOrganisation(enterprise: EnterpriseFields): readonly Finding[] {
  const { mainSystem, auxiliarySystem, ancillarySystem } = enterprise;
  return [mainSystem, auxiliarySystem, ancillarySystem]
    .filter(({ value }) => value === "outside")
    .map(({ at }) => against(dzjn108.targetsAndScope.productionSystems, "system-left-out", at));
}
