import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerOf } from "../../src/cli/ledger-of-workbook";
import { assessLedger, contentsById, lookedAtOn, parseDate, type LedgerContents } from "../../src/core";
import { Calculation } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { catalogueLibrary } from "../functions/catalogue-library";

const folder = join(__dirname, "../../assets/templates");

/** A template as a person opens it: recalculated, and all that the rules say of it on a day, as pane and command line tell it. */
export interface OpenedLedger {
  readonly contents: LedgerContents;
  /** Part, severity, code and place of every finding. */
  readonly said: (day: string) => readonly string[];
}

export async function openLedger(name: string): Promise<OpenedLedger> {
  const read = await readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const calculation = Calculation.of(read.workbook, { library: catalogueLibrary() });
  calculation.recalculate();
  const tables = ledgerOf(read.workbook, calculation);
  return {
    contents: contentsById(tables),
    said: (day) =>
      assessLedger(tables, lookedAtOn(parseDate(day))).flatMap(({ id, findings }) =>
        findings.map(({ severity, code, at }) => [id, severity, code, at?.cell ?? at?.input ?? ""].join(" ")),
      ),
  };
}
