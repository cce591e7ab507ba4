import { Worker } from "node:worker_threads";

/** Seconds of processor time; all tests together need one or two, with room for the counting of changes. */
const limit = 12;

/**
 * Ends a process that a changed line has sent into an endless loop. Processor time is counted, not the clock: on a busy
 * machine a slow run is not taken for an endless one.
 */
export function limitProcessorTime(): void {
  const watch = `
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if (user + system > ${limit * 1e6}) process.kill(process.pid, "SIGKILL");
    }, 100);`;
  new Worker(watch, { eval: true }).unref();
}
