import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Where workbooks that Excel saved are kept beside the project; they are never copied into it. */
export const oracleFolder = resolve(process.env["EXCEL_ORACLE"] ?? "../shared/excel-oracle");

export const hasOracle = existsSync(oracleFolder);

/** One workbook of the oracle. */
export interface OracleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All workbooks of the oracle; none where the folder is absent. */
export function oracleFiles(): readonly OracleFile[] {
  if (!hasOracle) return [];
  return readdirSync(oracleFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => {
      const path = join(oracleFolder, name);
      return { name: relative(oracleFolder, path), bytes: new Uint8Array(readFileSync(path)) };
    });
}

/** Declares tests over the oracle, or one that says that it is absent. */
export function describeOracle(name: string, tests: () => void): void {
  if (hasOracle) describe(name, tests);
  else {
    test(`${name}: not compared, because there are no workbooks at ${oracleFolder}`, () => {
      expect(existsSync(oracleFolder)).toBe(false);
    });
  }
}
