import { readFileSync } from "node:fs";
import { catalogueLibrary } from "../functions/catalogue-library";
import type { PublishedCase } from "./case";
import { runCase } from "./run-case";

/**
 * `npm run cases -- file.json`: recomputes published worked examples with the CN functions. Cases whose publisher's figures
 * contradict one another (`agrees: false`) are expected to differ. Exit code 0 when everything is as expected, 1 otherwise,
 * 2 when the file cannot be read.
 */
function main(path: string | undefined): number {
  if (path === undefined) {
    console.error("用法 usage: npm run cases -- cases.json");
    return 2;
  }
  let cases: readonly PublishedCase[];
  try {
    cases = JSON.parse(readFileSync(path, "utf8")) as readonly PublishedCase[];
  } catch (thrown) {
    console.error(
      `无法读取 cannot read ${path}: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
    return 2;
  }
  const library = catalogueLibrary();
  let unexpected = 0;
  let rules = 0;
  for (const given of cases) {
    const result = runCase(given, library);
    const isExpected =
      result.verdict === "not arithmetic" || (result.verdict === "reproduced") === (given.agrees !== false);
    if (!isExpected) unexpected += 1;
    if (result.verdict === "not arithmetic") rules += 1;
    const mark = isExpected ? "  " : "✗ ";
    const published = `${given.expected.value} ${given.expected.unit}`;
    console.log(
      `${mark}${given.id}  ${result.verdict}  ${published}  ←  ${result.value ?? ""} ${result.unit ?? ""}  =${result.formula ?? ""}`,
    );
  }
  const expected = cases.length - unexpected - rules;
  console.log(`${expected} as expected, ${unexpected} not, ${rules} rules in words (not calculated here)`);
  return unexpected === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
