import { standardIds, type Finding } from "../../finding";
import {
  carbonAssetsTable,
  emissionsTable,
  enterpriseTable,
  readItems,
  readRecords,
  verdictSettingsTable,
  type AssetRow,
  type EmissionRow,
  type LedgerTable,
  type TableContent,
  type VerdictSettings,
} from "../../ledger";
import { judgements } from "../../standards";
import { period, periodFromText, type Period, type PlainDate } from "../../time";
import { judge } from "./judge";
import { placeInTotal } from "./place-in-total";
import type { Verdict } from "./verdict";
import type { LedgerContents } from "../ledger/ledger-contents";

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
export function readJudged(contents: LedgerContents): ReadLedger {
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
      ...(emissions === undefined ? [] : rows.findings.filter(isAsked(rows.rows, settings))),
      ...(carbonAssets === undefined ? [] : lots.findings),
      ...(verdictSettings === undefined ? [] : findings),
    ],
  };
}

/** 写明的截至日 — the day of judgement that the workbook states, where it does. */
export function statedAsOf(contents: LedgerContents): PlainDate | undefined {
  return readItems(verdictSettingsTable, contents["verdictSettings"] ?? blank).fields.asOf.value;
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

/** An amount is not asked for where the category is left out of the boundary and no standard counts it all the same. */
function isAsked(rows: readonly EmissionRow[], settings: VerdictSettings): (finding: Finding) => boolean {
  const isCounted = (row: EmissionRow): boolean =>
    Object.values(judgements).some((judgement) => {
      const as = judgement && placeInTotal(judgement, row, settings);
      return as === "added" || as === "subtracted";
    });
  const leftOut = new Set(
    rows
      .filter((row) => {
        const { kind, inside } = row.fields;
        return kind.value !== undefined && inside.value === "outside" && !isCounted(row);
      })
      .map(({ row }) => row),
  );
  const amount = `${emissionsTable.name}.amount`;
  return ({ code, at }) =>
    code !== "unanswered" || at?.input !== amount || at.row === undefined || !leftOut.has(at.row);
}

/** As the verdict itself understands it: the settings first, then the words. */
function daysOf(
  label: string | undefined,
  { periodFrom: { value: from }, periodTo: { value: to } }: VerdictSettings,
): Period | undefined {
  if (from !== undefined && to !== undefined) return period(from, to);
  return label === undefined ? undefined : periodFromText(label);
}
