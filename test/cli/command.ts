import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDate } from "../../src/core";
import type { Surroundings } from "../../src/cli/surroundings";

/** What a command said and the exit code it returned. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

const FUNCTIONS = ["EMISSION", "SPLIT", "FAIL"];

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((id) => ({
    id,
    name: id,
    parameters: [
      { name: "a", type: "any", dimensionality: "matrix", optional: true },
      { name: "b", type: "any", dimensionality: "matrix", optional: true },
    ],
    result: { type: "any", dimensionality: "matrix" },
  })),
};

/** Three functions in place of ours: a product, an array as long as it is told, and an error with a sentence. */
const SCRIPT = `(() => {
  CustomFunctions.associate("EMISSION", (a, b) => [[a[0][0] * b[0][0]]]);
  CustomFunctions.associate("SPLIT", (a) => Array.from({ length: a[0][0] }, (_, at) => [at + 1]));
  CustomFunctions.associate("FAIL", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "缺少排放因子");
  });
})();`;

/** A folder with a function bundle and a place for files. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "command-"));

  constructor() {
    this.put("functions.js", SCRIPT);
    this.put("functions.json", JSON.stringify(METADATA));
    this.put("functions.en-US.json", JSON.stringify(METADATA));
  }

  /** Writes a file and returns its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    writeFileSync(path, content);
    return path;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs a command here. */
  async run(
    command: (given: readonly string[], surroundings: Surroundings) => Promise<number>,
    ...given: readonly string[]
  ): Promise<Outcome> {
    const said = { out: "", errors: "" };
    const code = await command(given, {
      write: (text) => (said.out += `${text}\n`),
      complain: (text) => (said.errors += `${text}\n`),
      today: plainDate(2026, 1, 31),
      bundleFolder: this.folder,
    });
    return { code, ...said };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
