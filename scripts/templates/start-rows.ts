import { categories } from "../../src/core";
import type { ExampleRow } from "./template-sheet";

const fromTotals = "INDEX(TotalsByCategory[排放量],MATCH([@类别],TotalsByCategory[类别],0))";
const electricity = 'CN.TOTALBY("电力",PurchasedEnergy[能源种类],';
const hasElectricity = 'COUNTIFS(PurchasedEnergy[能源种类],"电力")=0';

/**
 * 开始时的行 — rows of a new workbook that carry formulas: what the verdict is given follows from the totals by category, and
 * people may add rows of their own.
 */
export const startRows: Readonly<Record<string, readonly ExampleRow[]>> = {
  // What was answered about upstream sources in the first step need not be answered again.
  VerdictSettings: [
    {
      upstreamAnswer:
        '=IF(COUNTIF(UpstreamSources[结论],"无重要上游排放源")>0,"无重要上游排放源",IF(COUNTA(UpstreamSources[上游排放源])>0,"已列入排放汇总",""))',
      upstreamReason:
        '=IFERROR(INDEX(UpstreamSources[理由],MATCH("无重要上游排放源",UpstreamSources[结论],0))&"","")',
    },
  ],
  // Upstream sources are named one by one, if there are any.
  Emissions: categories.slice(0, -1).map(({ id, text }) => ({
    source: text,
    kind: text.zh,
    amount: `=IF(${fromTotals}="","",${fromTotals})`,
    inside: '=IFERROR(INDEX(BoundaryCategories[是否纳入],MATCH([@类别],BoundaryCategories[类别],0))&"","")',
    ...(id === "importedEnergy"
      ? {
          megawattHours: `=IF(${hasElectricity},"",${electricity}PurchasedEnergy[净电量]))`,
          factor: `=IF([@外购电量]="","",CN.INTENSITY(${electricity}PurchasedEnergy[排放量]),[@外购电量]))`,
          basis: "基于地域",
        }
      : {}),
  })),
};
