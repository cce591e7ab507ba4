import { fileURLToPath } from "node:url";
import { plainDate, type PlainDate } from "../core";
import { exitCodes, type Surroundings } from "./surroundings";

/** Runs a command with the arguments of this process; nothing that goes wrong ends in a stack trace. */
export async function runCommand(
  command: (given: readonly string[], surroundings: Surroundings) => Promise<number>,
): Promise<void> {
  const surroundings: Surroundings = {
    write: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    today: today(),
    bundleFolder: fileURLToPath(new URL("../../dist", import.meta.url)),
  };
  // A reader that has seen enough, like `head`, closes the pipe; that is no failure of ours.
  process.stdout.on("error", () => process.exit(process.exitCode));
  try {
    process.exitCode = await command(process.argv.slice(2), surroundings);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    surroundings.complain(
      `程序内部错误，未得出结果：${reason}\nInternal error, there is no result: ${reason}`,
    );
    process.exitCode = exitCodes.failed;
  }
}

/** The core knows no clock. */
function today(): PlainDate | undefined {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
