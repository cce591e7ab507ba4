import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** A browser to start, with the words it has to be started with. */
interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What its libraries need of the environment. */
  readonly environment: Readonly<Record<string, string>>;
}

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The packaged browser tells its place only to ES modules, and brings its libraries only where it believes to be in a cloud. */
const ASK_PACKAGE =
  'const { default: chromium } = await import("@sparticuz/chromium");' +
  "const executablePath = await chromium.executablePath();" +
  "const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;" +
  "const environment = { LD_LIBRARY_PATH, FONTCONFIG_PATH };" +
  "console.log(JSON.stringify({ executablePath, args: chromium.args, environment }));";

/** 找浏览器 — the one named by CHROMIUM_PATH, one of the system, or the one that comes as a package. */
function findBrowser(): FoundBrowser {
  const named = process.env["CHROMIUM_PATH"];
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: ["--no-sandbox"], environment: {} };
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", ASK_PACKAGE], {
    encoding: "utf8",
    env: { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  const found = JSON.parse(answer.trim().split("\n").at(-1) ?? "") as FoundBrowser;
  // In one process with its pages, the browser would end with the first page that is closed.
  return { ...found, args: found.args.filter((word) => word !== "--single-process") };
}

/** Starts that browser without a window. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, args, environment } = findBrowser();
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...Object.fromEntries(known), ...environment },
  });
}
