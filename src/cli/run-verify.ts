import type { Text } from "../core";
import { CellError, type CellValue } from "../sheet";
import type { FileFinding } from "../sheet/file/file-findings";
import { loadFunctionBundle } from "./load-function-bundle";
import { openWorkbook } from "./open-workbook";
import { printable, printableJson } from "./printable";
import { languageOf, readArguments } from "./read-arguments";
import { exitCodes, type Surroundings } from "./surroundings";
import { verificationText } from "./verification-text";
import { verifyWorkbook, type Verification } from "./verify-workbook";

const USAGE: Text = {
  zh:
    "用法：npm run verify -- <文件.xlsx> [--lang zh|en] [--json]\n" +
    "重新计算工作簿，并与文件中存储的结果逐格比较。退出码：0 一致，1 不一致，2 无法读取或用法错误。",
  en:
    "Usage: npm run verify -- <file.xlsx> [--lang zh|en] [--json]\n" +
    "Recalculates a workbook and compares every cell with its stored result. Exit codes: 0 equal, 1 different, " +
    "2 unreadable or wrong usage.",
};

/** 核验命令 — recalculates a saved workbook and says where its stored results differ; returns the exit code. */
export async function runVerify(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = readArguments(given, { json: { type: "boolean", default: false } });
  if (!request) {
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
  const verification = verifyWorkbook(opened.workbook, loaded.library);
  surroundings.write(
    options["json"] === true
      ? printableJson(asJson(path, verification, opened.findings))
      : verificationText(path, verification, opened.findings, language),
  );
  return verification.counts.different > 0 || verification.loops.length > 0
    ? exitCodes.different
    : exitCodes.good;
}

/** The verification for programs: values as they are, errors as objects. */
function asJson(file: string, verification: Verification, findings: readonly FileFinding[]): unknown {
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
  };
}
