import {
  assessLedger,
  contentsById,
  dateText,
  lookedAtOn,
  parseDate,
  sentence,
  statedAsOf,
  type PartFindings,
  type Text,
} from "../core";
import { CellError, type CellValue } from "../sheet";
import type { FileFinding } from "../sheet/file/file-findings";
import { ledgerFindingsText } from "./ledger-findings-text";
import { ledgerOf } from "./ledger-of-workbook";
import { loadFunctionBundle } from "./load-function-bundle";
import { openWorkbook } from "./open-workbook";
import { printable, printableJson } from "./printable";
import { languageOf, readArguments } from "./read-arguments";
import { exitCodes, type Surroundings } from "./surroundings";
import { trustedCalculation } from "./trusted-calculation";
import { verificationText } from "./verification-text";
import { verifyWorkbook, type Verification } from "./verify-workbook";

const USAGE: Text = {
  zh:
    "用法：npm run verify -- <文件.xlsx> [--as-of 年-月-日] [--lang zh|en] [--json]\n" +
    "重新计算工作簿，与文件中存储的结果逐格比较，并按截至日（默认今天）列出台账的全部发现，与窗格所列相同。\n" +
    "退出码只看重算结果：0 一致，1 不一致，2 无法读取或用法错误。",
  en:
    "Usage: npm run verify -- <file.xlsx> [--as-of year-month-day] [--lang zh|en] [--json]\n" +
    "Recalculates a workbook, compares every cell with its stored result, and lists all findings about the ledger as " +
    "of that day (today where none is given), the same as the pane.\n" +
    "Exit codes tell of recalculation only: 0 equal, 1 different, 2 unreadable or wrong usage.",
};

/** 核验命令 — recalculates a saved workbook, says where its stored results differ and what the rules find; returns the exit code. */
export async function runVerify(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(given, {
    json: { type: "boolean", default: false },
    "as-of": { type: "string" },
  });
  const asOf = request?.options["as-of"];
  const asked = typeof asOf === "string" ? parseDate(asOf) : undefined;
  if (!request || (asOf !== undefined && asked === undefined)) {
    surroundings.complain(USAGE[languageOf(given)]);
    return exitCodes.failed;
  }
  const { language, path, options } = request;
  const opened = await openWorkbook(path);
  if (!opened.ok) {
    surroundings.complain(
      `${printable(path)}${language === "zh" ? "：" : ": "}${printable(opened.sentence[language])}`,
    );
    return exitCodes.failed;
  }
  const loaded = loadFunctionBundle(surroundings.bundleFolder, language);
  if (!loaded.ok) {
    surroundings.complain(loaded.sentence[language]);
    return exitCodes.failed;
  }
  const calculation = trustedCalculation(opened.workbook, loaded.library, () => true);
  const verification = verifyWorkbook(opened.workbook, calculation);
  const contents = ledgerOf(opened.workbook, calculation.calculation);
  const day = asked ?? statedAsOf(contentsById(contents)) ?? surroundings.today;
  const review: Review = {
    day: day === undefined ? "" : dateText(day),
    parts: Object.keys(contents).length === 0 ? undefined : assessLedger(contents, lookedAtOn(day)),
  };
  surroundings.write(
    options["json"] === true
      ? printableJson(asJson(path, verification, opened.findings, review))
      : [
          verificationText(path, verification, opened.findings, language),
          ...ledgerFindingsText(review.parts, review.day, language),
        ].join("\n"),
  );
  return verification.counts.different > 0 || verification.loops.length > 0
    ? exitCodes.different
    : exitCodes.good;
}

/** What the rules found, and as of which day; nothing where the workbook has no table of the ledger. */
interface Review {
  readonly day: string;
  readonly parts: readonly PartFindings[] | undefined;
}

/** The verification for programs: values as they are, errors as objects. */
function asJson(
  file: string,
  verification: Verification,
  findings: readonly FileFinding[],
  { day, parts = [] }: Review,
): unknown {
  const plain = (value: CellValue): unknown =>
    value instanceof CellError
      ? { error: value.code, ...(value.message === undefined ? {} : { message: value.message }) }
      : value;
  return {
    file,
    ...verification,
    differences: verification.differences.map((difference) => ({
      ...difference,
      stored: plain(difference.stored),
      recalculated: plain(difference.recalculated),
    })),
    findings,
    asOf: day,
    ledger: parts.map(({ findings: found, ...part }) => ({
      ...part,
      findings: found.map((finding) => ({
        ...finding,
        sentence: { zh: sentence(finding, "zh"), en: sentence(finding, "en") },
      })),
    })),
  };
}
