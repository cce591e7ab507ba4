import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { standardIds } from "../../src/core";

/** A source file that holds rules. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** A file of golden cases and the clause that its name stands for. */
export interface GoldenFile {
  readonly name: string;
  readonly clause: string;
}

/** The files that hold rules, below the project's root. */
export function ruleSources(root: string): SourceText[] {
  return filesBelow(root, "src/core/standards", /\.ts$/).map((path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  }));
}

/** The files of golden cases: `test/standards/cieccpa061/8.2.5.2-note-2-production.cases.json` is `CIECCPA061 8.2.5.2 note 2`. */
export function goldenFiles(root: string): GoldenFile[] {
  return filesBelow(root, "test/standards", /\.(?:cases|formulas)\.json$/).flatMap((path) => {
    const [folder = "", name = ""] = path.split("/").slice(-2);
    const standard = standardIds.find((id) => id.toLowerCase() === folder);
    const clause = clauseOfName(name);
    return standard === undefined || clause === undefined
      ? []
      : [{ name: name.replace(/\.json$/, ""), clause: `${standard} ${clause}` }];
  });
}

function clauseOfName(name: string): string | undefined {
  const match = /^((?:(?:Table|Annex)-)?[A-F0-9](?:[\d.]*\d)?(?:[a-z]\d*)?)(-note(?:-\d+)?)?(?=[-.])/.exec(
    name,
  );
  return match === null ? undefined : `${match[1] ?? ""}${match[2] ?? ""}`.replace(/-/g, " ");
}

function filesBelow(root: string, folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name.replace(/\\/g, "/")}`)
    .sort();
}
