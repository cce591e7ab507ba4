import type { Finding } from "../../finding";
import type { EnterpriseFields } from "../../ledger";
import { db43 } from "../../standards";
import { against } from "../finding-of-rule";

/** 企业概况 — A1: whether the enterprise is an industrial one, by the first two digits of its division. */
export function assessProfile({ division }: EnterpriseFields): readonly Finding[] {
  if (division.value === undefined) return [];
  const code = /^\s*(\d{2})(?!\d)/.exec(division.value.normalize("NFKC"))?.[1];
  const { industrialEnterprise } = db43.scope;
  const values = { found: division.value };
  if (code === undefined) return [against(industrialEnterprise, "division-unreadable", division.at, values)];
  if (code < "06" || code > "46") {
    return [
      { ...against(industrialEnterprise, "division-outside-scope", division.at, values), severity: "note" },
    ];
  }
  return [];
}
