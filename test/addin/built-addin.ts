import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything that the built add-in is made from. */
const sources = [
  "src",
  "scripts",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "tsconfig.json",
];
const kept = join("build", "for-tests");

/** What would change the build from outside. */
const settings = new Set(["ADDIN_HOST", "OFFICE_JS", "NODE_OPTIONS"]);

/**
 * 构建产物 — the folder of the add-in as `npm run build` makes it with the default settings. It is named after
 * what the sources hold, so a test never sees an older build and nothing is built twice.
 */
export function builtAddin(): string {
  const folder = join(kept, digestOf(sources));
  if (!existsSync(folder)) alone(() => build(folder));
  return folder;
}

function build(folder: string): void {
  // Another test may have built it while this one waited.
  if (existsSync(folder)) return;
  rmSync(kept, { recursive: true, force: true });
  run("--import", "tsx", "scripts/build-function-metadata.ts");
  run("--import", "tsx", "scripts/build-help-page.ts");
  const unfinished = `${folder}.unfinished`;
  run("node_modules/webpack/bin/webpack.js", "--output-path", unfinished);
  renameSync(unfinished, folder);
}

function run(...command: string[]): void {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.has(name)));
  execFileSync(process.execPath, command, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs the work in one process at a time; a lock left behind by a process that died is taken over. */
function alone(work: () => void): void {
  const lock = join("build", "for-tests.lock");
  mkdirSync("build", { recursive: true });
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 180_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
