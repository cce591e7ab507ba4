import {
  carbonAssetsTable,
  emissionsTable,
  enterpriseTable,
  judge,
  period,
  periodFromText,
  readItems,
  readRecords,
  standardIds,
  verdictSettingsTable,
  type AssetRow,
  type EmissionRow,
  type Finding,
  type LedgerTable,
  type Period,
  type PlainDate,
  type TableContent,
  type Verdict,
  type VerdictSettings,
} from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 判定所读的表 — the tables on which a verdict rests. */
export const judgedTables: readonly LedgerTable[] = [
  enterpriseTable,
  emissionsTable,
  carbonAssetsTable,
  verdictSettingsTable,
];

/** 读到的台账 — what of the ledger a verdict rests on, as read. */
export interface ReadLedger {
  readonly periodLabel: string | undefined;
  /** The days of the period; nothing where neither its words nor the settings tell them. */
  readonly days: Period | undefined;
  readonly emissions: readonly EmissionRow[];
  readonly lots: readonly AssetRow[];
  readonly settings: VerdictSettings;
  /** Cells that are not what their column asks. */
  readonly findings: readonly Finding[];
}

const blank: TableContent = { headers: [], rows: [] };

/** 读台账 — a table that is not there has no rows and answers nothing. */
export function readJudged(contents: TableContents): ReadLedger {
  const { enterprise, emissions, carbonAssets, verdictSettings } = contents;
  const { periodLabel } = readItems(enterpriseTable, enterprise ?? blank).fields;
  const rows = readRecords(emissionsTable, emissions ?? blank, "expected");
  const lots = readRecords(carbonAssetsTable, carbonAssets ?? blank, "expected");
  const { fields: settings, findings } = readItems(verdictSettingsTable, verdictSettings ?? blank);
  return {
    periodLabel: periodLabel.value,
    days: daysOf(periodLabel.value, settings),
    emissions: rows.rows,
    lots: lots.rows,
    settings,
    findings: [
      ...(emissions === undefined ? [] : rows.findings),
      ...(carbonAssets === undefined ? [] : lots.findings),
      ...(verdictSettings === undefined ? [] : findings),
    ],
  };
}

/** 判定台账 — what each standard says on that day. */
export function verdictsOf(ledger: ReadLedger, asOf: PlainDate | undefined): readonly Verdict[] {
  const { periodLabel, settings } = ledger;
  return standardIds.map((standard) =>
    judge(standard, {
      emissions: { form: "rows", rows: ledger.emissions },
      offsets: { form: "rows", rows: ledger.lots },
      periodLabel,
      asOf,
      settings,
    }),
  );
}

/** As the verdict itself understands it: the settings first, then the words. */
function daysOf(
  label: string | undefined,
  { periodFrom: { value: from }, periodTo: { value: to } }: VerdictSettings,
): Period | undefined {
  if (from !== undefined && to !== undefined) return period(from, to);
  return label === undefined ? undefined : periodFromText(label);
}
