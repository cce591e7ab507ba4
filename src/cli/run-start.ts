import { basename, dirname, join, resolve } from "node:path";
import { Calculation } from "../sheet";
import type { Language, Text } from "../core";
import { ledgerSummary } from "./ledger-summary";
import { loadFunctionBundle } from "./load-function-bundle";
import { openBrowser } from "./open-browser";
import { codeOf, openWorkbook } from "./open-workbook";
import { printable } from "./printable";
import { serveWorkbench, type OpenedFile, type RunningWorkbench } from "./serve-workbench";
import { summaryOf, writtenSummary } from "./show-summary";
import { startOptions, type StartOptions } from "./start-options";
import * as sentences from "./start-text";
import { exitCodes, type Surroundings } from "./surroundings";
import { workbenchFolders } from "./workbench-folders";

/**
 * 启动命令 — prints totals and verdict of a ledger, then serves the workbench until it is interrupted; returns the exit
 * code.
 */
export async function runStart(given: readonly string[], surroundings: Surroundings): Promise<number> {
  const root = dirname(surroundings.bundleFolder);
  const refuse = (sentence: Text, language?: Language): number => {
    // Without a language that could be read, a refusal is written in both.
    surroundings.complain(language === undefined ? `${sentence.zh}\n${sentence.en}` : sentence[language]);
    return exitCodes.failed;
  };
  const read = startOptions(given, process.env);
  if (!read.ok) return refuse(read.sentence);
  const { options } = read;
  const { language } = options;
  const opened = await openLedger(
    options.file ?? join(root, "assets/templates/ledger-example.xlsx"),
    options,
    surroundings,
  );
  if ("sentence" in opened) return refuse(opened.sentence, language);
  if (options.onlyChecks) return exitCodes.good;
  const running = await serve(opened, options, root);
  if ("sentence" in running) return refuse(running.sentence, language);
  const address = `http://localhost:${running.port}/${language === "en" ? "?lang=en" : ""}`;
  surroundings.write(sentences.served(address)[language]);
  if (options.opensBrowser) openBrowser(address);
  await interruption();
  await running.stop();
  surroundings.write(sentences.stopped[language]);
  return exitCodes.good;
}

/** Reads and calculates a ledger and prints its summary; the file, or the sentence that says what is wrong. */
async function openLedger(
  path: string,
  { language }: StartOptions,
  { bundleFolder, write, today }: Surroundings,
): Promise<OpenedFile | { readonly sentence: Text }> {
  const name = basename(resolve(path));
  const opened = await openWorkbook(path);
  if (!opened.ok) return { sentence: sentences.notOpened(printable(path), opened.sentence) };
  const functions = loadFunctionBundle(bundleFolder, language);
  if (!functions.ok) return functions;
  const calculation = Calculation.of(opened.workbook, { library: functions.library });
  const { formulas } = calculation.recalculate();
  write(sentences.calculated(printable(name), formulas)[language]);
  const lines =
    summaryOf(opened.workbook, calculation) ?? ledgerSummary(opened.workbook, calculation, today, language);
  write(
    lines === undefined
      ? sentences.withoutSummary[language]
      : writtenSummary(lines).split("\n").map(printable).join("\n"),
  );
  return { name, bytes: opened.bytes };
}

async function serve(
  file: OpenedFile,
  { port }: StartOptions,
  root: string,
): Promise<RunningWorkbench | { readonly sentence: Text }> {
  try {
    return await serveWorkbench({ folders: workbenchFolders(root), file, port });
  } catch (error) {
    const code = codeOf(error);
    if (code === "EADDRINUSE") return { sentence: sentences.portTaken(port) };
    if (code === "EACCES") return { sentence: sentences.portForbidden(port) };
    throw error;
  }
}

function interruption(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
}
