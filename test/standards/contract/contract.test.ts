import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verdictOf, type ContractFile } from "./contract-case";

const files = readdirSync(__dirname)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({
    name,
    file: JSON.parse(readFileSync(join(__dirname, name), "utf8")) as ContractFile,
  }));

/** Contract: these answers follow the texts and the readings and may not be edited to make a build pass. */
describe.each(files)("$name", ({ file }) => {
  test.each(file.cases)("$because", (given) => {
    expect(verdictOf(file, given)).toBe(given.expect);
  });
});

test("every standard has its contract", () => {
  expect(files.map(({ file }) => file.standard).sort()).toEqual([
    "CIECCPA061",
    "DB14",
    "DB43",
    "DZJN108",
    "GUIDE",
  ]);
});
