import { runCommand } from "./run-command";
import { runStart } from "./run-start";

await runCommand(runStart);
