import type { StandardId } from "../finding";
import { offsetPolicy as cieccpa061 } from "./cieccpa061/08-4-offset-policy";
import { carbonAssets } from "./db14/08-5-carbon-assets";
import { offsetPolicy as db43 } from "./db43/03-offset-policy";
import { offsetPolicy as dzjn108 } from "./dzjn108/09-offset-policy";
import { offsetPolicy as guide } from "./guide/07-3-offset-policy";
import type { OffsetPolicy } from "./offset-policy";
import type { Rule } from "./rule";

/** 各标准的抵消规则 — by standard; one that has no verdict of neutrality gives the rule that says so. */
export const offsetPolicies: Readonly<Record<StandardId, OffsetPolicy | { readonly none: Rule }>> = {
  GUIDE: guide,
  CIECCPA061: cieccpa061,
  DB14: { none: carbonAssets.development },
  DB43: db43,
  DZJN108: dzjn108,
};
