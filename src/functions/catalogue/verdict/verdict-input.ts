import {
  carbonAssetsTable,
  emissionsTable,
  error,
  failure,
  positionOf,
  success,
  verdictSettingsTable,
  type AmountsOrRows,
  type AssetRow,
  type EmissionRow,
  type Exact,
  type Finding,
  type Outcome,
  type RecordTable,
  type VerdictInput,
} from "../../../core";
import { optionalDate } from "../../date-input";
import { isBlank } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { settingsOf } from "../../settings-input";
import { tableOf } from "../../table-input";

/** 读判定的参数 — emissions and offsets as amounts or as a table, which is known by its header row. */
export function verdictInputOf(inputs: Inputs): Outcome<VerdictInput> {
  const emissions = emissionsOf(inputs);
  if (!emissions.ok) return emissions;
  const offsets = offsetsOf(inputs);
  if (!offsets.ok) return offsets;
  const period = inputs.single("period");
  if (!period.ok) return period;
  const asOf = optionalDate(inputs, "asOf");
  if (!asOf.ok) return asOf;
  const settings = settingsOf(inputs, "settings", verdictSettingsTable);
  if (!settings.ok) return settings;
  const wrong = firstError(settings.value.findings);
  if (wrong !== undefined) return failure(wrong);
  return success({
    emissions: emissions.value,
    offsets: offsets.value,
    periodLabel: period.value,
    asOf: asOf.value ?? settings.value.fields.asOf.value,
    settings: settings.value.fields,
  });
}

/** 读排放量 — a cell that cannot be read is refused: text in the place of an amount is not a missing amount. */
export function emissionsOf(inputs: Inputs): Outcome<AmountsOrRows<EmissionRow>> {
  if (!hasHeader(inputs, "emissions", emissionsTable)) return amountsOf(inputs, "emissions");
  const table = tableOf(inputs, "emissions", emissionsTable);
  if (!table.ok) return table;
  const { rows = [], findings = [] } = table.value ?? {};
  const wrong = firstError(findings);
  return wrong === undefined ? success({ form: "rows", rows }) : failure(wrong);
}

function offsetsOf(inputs: Inputs): Outcome<AmountsOrRows<AssetRow>> {
  if (!hasHeader(inputs, "offsets", carbonAssetsTable)) return amountsOf(inputs, "offsets");
  const table = tableOf(inputs, "offsets", carbonAssetsTable);
  if (!table.ok) return table;
  const { rows = [], findings = [] } = table.value ?? {};
  // A cell of a lot that cannot be read is missing evidence of that lot; a column that is not there concerns them all.
  const missing = findings.find(({ code }) => code === "column-missing");
  return missing === undefined ? success({ form: "rows", rows }) : failure(missing);
}

/** Whether a range begins with headers of a table: two columns or more, one of them known. */
function hasHeader(inputs: Inputs, input: string, table: RecordTable): boolean {
  const [first = []] = inputs.grid(input) ?? [];
  if (first.length < 2) return false;
  const headers = first.map((header) => (typeof header === "string" ? header.trim() : ""));
  return table.columns.some((column) => positionOf(column, headers) !== -1);
}

/** 首个错误 — the first cell that cannot be read, where there is one. */
export function firstError(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ severity }) => severity === "error");
}

/** Amounts with gaps: a blank cell is an amount nobody has stated, and the verdict decides whether that matters. */
function amountsOf(
  inputs: Inputs,
  input: "emissions" | "offsets",
): Outcome<{ readonly form: "amounts"; readonly amounts: readonly (Exact | undefined)[] }> {
  const grid = inputs.grid(input) ?? [];
  const { rows, columns } = inputs.extent(grid, inputs.index(input));
  const amounts: (Exact | undefined)[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inputs.isHeaderAt(inputs.index(input), row, column)) continue;
      if (isBlank(grid[row]?.[column])) {
        amounts.push(undefined);
        continue;
      }
      const outcome = inputs.number(input, row, column);
      if (!outcome.ok) return outcome;
      if (input === "offsets" && outcome.value.isNegative()) {
        const found = outcome.value.toText().text;
        return failure(inputs.placed(error("negative", input, { found }), row, column));
      }
      amounts.push(outcome.value);
    }
  }
  return success({ form: "amounts", amounts });
}
