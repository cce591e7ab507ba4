import {
  carbonAssetsTable,
  error,
  failure,
  offsetSettings,
  standardIds,
  success,
  verdictSettingsTable,
  type AssetRow,
  type Finding,
  type Language,
  type OffsetContext,
  type Outcome,
  type StandardId,
} from "../../../core";
import { optionalDate } from "../../date-input";
import type { Inputs } from "../../inputs";
import { languageOf } from "../../language-input";
import { settingsOf } from "../../settings-input";
import { tableOf } from "../../table-input";
import { electricityInput } from "./electricity-input";
import { periodInput } from "./period-input";

/** Everything under which lots are judged. */
export interface OffsetInput {
  readonly lots: readonly AssetRow[];
  /** Cells that cannot be read, by the number of their row. */
  readonly unreadable: ReadonlyMap<number, readonly Finding[]>;
  readonly standard: StandardId;
  readonly context: OffsetContext;
  readonly language: Language;
}

/** 读登记表与背景 — the arguments that both functions about lots share. */
export function offsetInput(inputs: Inputs): Outcome<OffsetInput> {
  const language = languageOf(inputs);
  if (!language.ok) return language;
  const standard = standardOf(inputs);
  if (!standard.ok) return standard;
  const asOf = optionalDate(inputs, "asOf");
  if (!asOf.ok) return asOf;
  const settings = settingsOf(inputs, "settings", verdictSettingsTable);
  if (!settings.ok) return settings;
  const wrong = settings.value.findings.find(({ severity }) => severity === "error");
  if (wrong !== undefined) return failure(wrong);
  const period = periodInput(inputs, settings.value.fields);
  if (!period.ok) return period;
  const electricity = electricityInput(inputs);
  if (!electricity.ok) return electricity;
  const table = tableOf(inputs, "lots", carbonAssetsTable);
  if (!table.ok) return table;
  const { rows = [], findings = [] } = table.value ?? {};
  const column = findings.find(({ code }) => code === "column-missing");
  if (column !== undefined) return failure(column);
  return success({
    lots: rows,
    unreadable: byRow(findings.filter(({ severity }) => severity === "error")),
    standard: standard.value,
    context: {
      period: period.value.days,
      periodLabel: period.value.label,
      asOf: asOf.value,
      settings: offsetSettings(settings.value.fields, false),
      electricity: electricity.value,
    },
    language: language.value,
  });
}

function byRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, readonly Finding[]>();
  for (const finding of findings) {
    const row = finding.at?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}

function standardOf(inputs: Inputs): Outcome<StandardId> {
  const text = inputs.single("standard");
  if (!text.ok) return text;
  const found = text.value?.toUpperCase().replace(/[\s/-]/g, "");
  const standard = standardIds.find((id) => id === found);
  if (standard !== undefined) return success(standard);
  const candidates = standardIds.join("、");
  return failure(
    inputs.placed(error("standard-unknown", "standard", { found: text.value ?? "", candidates }), 0),
  );
}
