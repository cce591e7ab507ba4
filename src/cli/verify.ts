import { runCommand } from "./run-command";
import { runVerify } from "./run-verify";

await runCommand(runVerify);
