import { toXml } from "../../../../sheet/file/xml-text";
import type { WorkbookShape } from "../../state/workbook-shape";
import type { OpenedFile } from "../opened-file";
import type { PackageEdits } from "../package-edits";
import { TextPatch } from "../text-patch";
import { readXml } from "../xml-tree";
import { replayed } from "./replay";

/** 图表公式 — the formulas of every chart of the file that is not drawn anew, those on tabs of their own included. */
export function replayCharts(file: OpenedFile, shape: WorkbookShape, edits: PackageEdits): void {
  if (shape.rewrites.length === 0) return;
  const redrawn = new Set(
    shape.charts.filter(({ isRedrawn }) => isRedrawn).map(({ origin }) => origin?.part),
  );
  for (const part of file.package.names) {
    if (!/(^|\/)charts\/[^/]*\.xml$/i.test(part) || redrawn.has(part) || !edits.has(part)) continue;
    edits.edit(part, (source) => {
      const patch = new TextPatch(source);
      for (const { contentStart, contentEnd, text } of readXml(source)?.descendants("f") ?? []) {
        const formula = replayed(text, undefined, shape.rewrites);
        if (formula !== text) patch.replace(contentStart, contentEnd, toXml(formula));
      }
      return patch.text;
    });
  }
}
