import {
  contentsById,
  emissionKinds,
  emissionsTable,
  readJudged,
  statedAsOf,
  total,
  verdictIn,
  verdictsOf,
  type Language,
  type PlainDate,
  type Text,
} from "../core";
import type { Calculation, StoredWorkbook } from "../sheet";
import { ledgerOf } from "./ledger-of-workbook";
import type { SummaryLine } from "./show-summary";

const TOTAL: Text = { zh: "碳排放总量", en: "Total emissions" };

/**
 * 台账的汇总 — of a workbook with our tables: each amount that stands among the emissions, their total, and what each standard says on
 * the day that the workbook states, otherwise on the one given; nothing where there is no such table.
 */
export function ledgerSummary(
  workbook: StoredWorkbook,
  calculation: Calculation,
  today: PlainDate | undefined,
  language: Language,
): readonly SummaryLine[] | undefined {
  const contents = contentsById(ledgerOf(workbook, calculation));
  if (contents[emissionsTable.id] === undefined) return undefined;
  const ledger = readJudged(contents);
  const verdicts = verdictsOf(ledger, statedAsOf(contents) ?? today);
  const whole = verdicts.find(({ standard }) => standard === "CIECCPA061")?.total;
  const lines = ledger.emissions.flatMap(({ fields: { source, kind, amount } }): SummaryLine[] => {
    const words = emissionKinds.find(({ id }) => id === kind.value)?.text[language];
    const label = source.value ?? words;
    return label === undefined || amount.value === undefined
      ? []
      : [{ label, value: amount.value.toDouble(), unit: "tCO2e", clause: "" }];
  });
  return [
    ...lines,
    ...(whole === undefined || whole.gaps.length > 0
      ? []
      : [
          {
            label: TOTAL[language],
            value: whole.known.toDouble(),
            unit: "tCO2e",
            clause: total.clauses.join(" "),
          },
        ]),
    ...verdicts.map((verdict) => ({
      label: verdict.standard,
      value: verdictIn(verdict, language),
      unit: "",
      clause: "",
    })),
  ];
}
