import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

const axe = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly impact?: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** 障碍 — what axe finds in the pane that is serious or critical, each with the first place. */
export async function paneBarriers(pane: Frame): Promise<readonly string[]> {
  await pane.addScriptTag({ content: axe });
  return pane.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run: (on: { readonly exclude: readonly string[] }) => Promise<Found> };
    };
    // The components' own guards that turn the focus round; nobody can stay on them.
    const { violations } = await runner.run({ exclude: ["[data-tabster-dummy]"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
