import type { Finding } from "../../finding";
import { readItems, reportingItems, verdictSettingsTable, type VerdictSettings } from "../../ledger";
import { Exact, type RoundingMode } from "../../number";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 列示数的修约 — by which rule and to how many decimals amounts are stated to others. */
export interface ReportRounding {
  readonly mode: RoundingMode;
  readonly places: number;
}

type ReportingSettings = Pick<VerdictSettings, "reportingRule" | "reportingDecimals">;

const modes: Readonly<Record<"gb8170" | "halfUp", RoundingMode>> = {
  gb8170: "half-even",
  halfUp: "half-up",
};

const [, { clause }] = reportingItems;

/** 可选的小数位数 — amounts are stated to units or to a gram at most. */
const reportingPlaces: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** 设定的修约 — nothing where it is not set, or where what is set is not whole: then amounts stay exact. */
export function reportRounding(settings: ReportingSettings): ReportRounding | undefined {
  const mode = settings.reportingRule.value;
  const places = placesOf(settings.reportingDecimals.value);
  return mode === undefined || places === undefined ? undefined : { mode: modes[mode], places };
}

/** The same, read from the tables of a workbook. */
export function reportRoundingOf(contents: LedgerContents): ReportRounding | undefined {
  const content = contents[verdictSettingsTable.id];
  return content === undefined ? undefined : reportRounding(readItems(verdictSettingsTable, content).fields);
}

/** 修约设定的发现 — what is wrong with the two cells besides what reading them says. */
export function reportRoundingFindings(settings: ReportingSettings): readonly Finding[] {
  const { reportingRule: rule, reportingDecimals: decimals } = settings;
  if (decimals.value !== undefined && placesOf(decimals.value) === undefined) {
    const values = { found: decimals.value.toText(15).text };
    return [{ code: "reporting-decimals-outside", severity: "error", clause, at: decimals.at, values }];
  }
  if (rule.isBlank === decimals.isBlank) return [];
  const { at } = rule.isBlank ? rule : decimals;
  return [{ code: "reporting-half-set", severity: "question", clause, at, values: {} }];
}

function placesOf(value: Exact | undefined): number | undefined {
  return value && reportingPlaces.find((places) => Exact.of(`${places}`).compare(value) === 0);
}
