import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";

const axe = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** 障碍 — what axe finds in the pane, of any weight, each with the first place. */
export async function paneBarriers(pane: Frame): Promise<readonly string[]> {
  await pane.addScriptTag({ content: axe });
  return pane.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run: (on: { readonly exclude: readonly string[] }) => Promise<Found> };
    };
    // The components' own guards that turn the focus round; nobody can stay on them.
    const { violations } = await runner.run({ exclude: ["[data-tabster-dummy]"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
