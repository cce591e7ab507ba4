import { spawn } from "node:child_process";

/** Asks the system to show an address in its browser; where it cannot, the printed address is enough. */
export function openBrowser(address: string): void {
  const [command, words] = opener(address);
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function opener(address: string): readonly [string, string[]] {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  return ["xdg-open", [address]];
}
