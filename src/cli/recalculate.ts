import { runCommand } from "./run-command";
import { runRecalculate } from "./run-recalculate";

await runCommand(runRecalculate);
