import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Puts a section in the place of the one with the same heading, or at the end of the document. */
export function replaceSection(path: string, heading: string, body: string): void {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "# Benchmarks\n";
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const start = before.indexOf(`## ${heading}\n`);
  if (start < 0) {
    writeFileSync(path, `${before.trimEnd()}\n\n${section}`);
    return;
  }
  const next = before.indexOf("\n## ", start + 1);
  const after = next < 0 ? "" : before.slice(next);
  writeFileSync(path, `${before.slice(0, start)}${section}${after}`);
}
