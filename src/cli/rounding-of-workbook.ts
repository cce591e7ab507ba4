import {
  readItems,
  reportingItems,
  reportRounding,
  reportRoundingFindings,
  sentence,
  verdictSettingsTable,
  type Language,
  type ReportRounding,
} from "../core";
import type { Calculation, StoredWorkbook } from "../sheet";
import { ledgerOf } from "./ledger-of-workbook";

/** 工作簿的修约 — what the workbook sets for stated amounts, and in sentences what is wrong with the setting. */
export function roundingOf(
  workbook: StoredWorkbook,
  calculation: Calculation,
  language: Language,
): { readonly rounding: ReportRounding | undefined; readonly sentences: readonly string[] } {
  const content = ledgerOf(workbook, calculation)[verdictSettingsTable.name];
  if (content === undefined) return { rounding: undefined, sentences: [] };
  const { fields, findings } = readItems(verdictSettingsTable, content);
  const inputs = reportingItems.map(({ id }) => `${verdictSettingsTable.name}.${id}`);
  const own = findings.filter(({ at }) => inputs.includes(at?.input ?? ""));
  return {
    rounding: reportRounding(fields),
    sentences: [...own, ...reportRoundingFindings(fields)].map((finding) => sentence(finding, language)),
  };
}
