import { runCommand } from "./run-command";
import { runSummary } from "./run-summary";

await runCommand(runSummary);
