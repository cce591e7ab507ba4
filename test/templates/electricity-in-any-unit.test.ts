import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Calculation, type StoredWorkbook } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { catalogueLibrary } from "../functions/catalogue-library";

const file = join(__dirname, "../../assets/templates/ledger.xlsx");

async function emptyLedger(): Promise<{ workbook: StoredWorkbook; calculation: Calculation }> {
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.failure.sentence.en);
  return {
    workbook: read.workbook,
    calculation: Calculation.of(read.workbook, { library: catalogueLibrary() }),
  };
}

/** What a column of the summary shows for imported energy, with these rows of purchased electricity. */
async function summary(
  header: string,
  rows: readonly (readonly [amount: number, unit: string, factor: number, factorUnit: string])[],
): Promise<unknown> {
  const { workbook, calculation } = await emptyLedger();
  const table = (name: string) => {
    const found = workbook.tables.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  };
  const energy = table("PurchasedEnergy");
  for (const [index, [amount, unit, factor, factorUnit]] of rows.entries()) {
    const cells = {
      类别: "间接·输入能源",
      能源种类: "电力",
      购入量: amount,
      转供量: 0,
      能源单位: unit,
      排放因子: factor,
      因子单位: factorUnit,
    };
    for (const [name, value] of Object.entries(cells)) {
      calculation.setCell(
        energy.sheet,
        energy.range.startRow + 1 + index,
        energy.range.startColumn + energy.columns.indexOf(name),
        value,
      );
    }
  }
  calculation.recalculate();
  const emissions = table("Emissions");
  const at = (row: number, name: string) =>
    calculation.value(emissions.sheet, row, emissions.range.startColumn + emissions.columns.indexOf(name));
  for (let row = emissions.range.startRow + 1; row <= emissions.range.endRow; row += 1) {
    if (at(row, "类别") === "间接·输入能源") return at(row, header);
  }
  throw new Error("no row of imported energy");
}

test("electricity metered in kWh stands among the totals in MWh", async () => {
  expect(await summary("外购电量", [[5_095_000, "kWh", 0.4976, "kgCO2/kWh"]])).toBe(5095);
});

test("rows in different units are added up in one of them", async () => {
  expect(
    await summary("外购电量", [
      [420_000, "kWh", 0.5, "tCO2/MWh"],
      [80, "MWh", 0.5, "tCO2/MWh"],
    ]),
  ).toBe(500);
});

test("the electricity factor is tonnes per MWh whatever the meter counts", async () => {
  expect(await summary("电力因子", [[5_095_000, "kWh", 0.4976, "kgCO2/kWh"]])).toBe(0.4976);
});
