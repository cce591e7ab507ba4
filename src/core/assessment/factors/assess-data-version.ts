import { error, type Finding } from "../../finding";
import type { DataVersionFields } from "../../ledger";
import { factorEditionNames, factorEditions, factorTableVersion, findGwpSet, gwpSets } from "../../tables";

/**
 * 数据版本评审 — whether what a workbook is pinned to is known, and whether this program brings other data. A workbook pinned
 * to older data is in order: its periods stay as they were judged.
 */
export function assessDataVersion(fields: DataVersionFields): readonly Finding[] {
  const { dataVersion, factorEdition, gwpSet } = fields;
  const findings: Finding[] = [];
  if (dataVersion.value !== undefined && dataVersion.value !== factorTableVersion) {
    const values = { found: dataVersion.value, current: factorTableVersion };
    findings.push({ code: "data-version-differs", severity: "note", at: dataVersion.at, values });
  }
  if (factorEdition.value !== undefined && factorEditionNames.find(factorEdition.value).length === 0) {
    const near = factorEditionNames.nearest(factorEdition.value);
    const ids = (near.length > 0 ? near : factorEditions.slice(0, 4)).map(({ id }) => id);
    const values = {
      found: factorEdition.value,
      candidates: ids.join("、"),
      candidatesInEnglish: ids.join(", "),
    };
    findings.push({ ...error("factor-edition-unknown", undefined, values), at: factorEdition.at });
  }
  if (gwpSet.value !== undefined && findGwpSet(gwpSet.value) === undefined) {
    const values = { found: gwpSet.value, candidates: gwpSets.map(({ id }) => id).join("、") };
    findings.push({ ...error("gwp-set-unknown", undefined, values), at: gwpSet.at });
  }
  return findings;
}
