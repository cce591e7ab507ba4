import type { Text } from "../core";
import { Calculation } from "../sheet";
import { ledgerSummary } from "./ledger-summary";
import { loadFunctionBundle } from "./load-function-bundle";
import { openWorkbook } from "./open-workbook";
import { printable } from "./printable";
import { languageOf, readArguments } from "./read-arguments";
import { roundingOf } from "./rounding-of-workbook";
import { summaryOf, writtenSummary } from "./show-summary";
import { roundingLine, statedSummary } from "./stated-summary";
import { exitCodes, type Surroundings } from "./surroundings";

const USAGE: Text = {
  zh: "用法：npm run summary -- <文件.xlsx> [--lang zh|en]\n重新计算工作簿，打印汇总表（名为 Summary 的表格，或碳衡台账的排放汇总）的各项合计与判定。",
  en: "Usage: npm run summary -- <file.xlsx> [--lang zh|en]\nRecalculates a workbook and prints the totals and verdicts of its table named Summary, or of a ledger of ours.",
};

const WITHOUT_SUMMARY: Text = {
  zh: "工作簿里没有名为 Summary 的表格，也不是碳衡的台账。",
  en: "The workbook has no table named Summary, nor is it a ledger of ours.",
};

/** 汇总命令 — recalculates a saved workbook and prints its totals and verdict; returns the exit code. */
export async function runSummary(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(given, {});
  const refuse = (text: string): number => {
    surroundings.complain(text);
    return exitCodes.failed;
  };
  if (request === undefined) return refuse(USAGE[languageOf(given)]);
  const { language, path } = request;
  const opened = await openWorkbook(path);
  if (!opened.ok) return refuse(`${printable(path)}: ${printable(opened.sentence[language])}`);
  const loaded = loadFunctionBundle(surroundings.bundleFolder, language);
  if (!loaded.ok) return refuse(loaded.sentence[language]);
  const calculation = Calculation.of(opened.workbook, { library: loaded.library });
  calculation.recalculate();
  const lines =
    summaryOf(opened.workbook, calculation) ??
    ledgerSummary(opened.workbook, calculation, surroundings.today, language);
  if (lines === undefined) return refuse(`${printable(path)}: ${WITHOUT_SUMMARY[language]}`);
  surroundings.write(printable(path));
  const { rounding, sentences } = roundingOf(opened.workbook, calculation, language);
  const written = writtenSummary(statedSummary(lines, rounding, language));
  surroundings.write(written.split("\n").map(printable).join("\n"));
  for (const said of [...sentences, roundingLine(rounding, language)]) surroundings.write(printable(said));
  return exitCodes.good;
}
