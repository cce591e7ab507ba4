import { emissionUnitsTable, readRecords } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { TemplateEntry } from "../../editing/template-rows";

/** A text that describes a span of the process, or everything of a kind, names no piece of equipment. */
const description = /^(从|所有|组织特定)/;

/** 设备的预填 — the equipment that the table of units names unit by unit, one row each; model, place and meters stay open. */
export function equipmentEntries(contents: TableContents): readonly TemplateEntry[] {
  const content = contents[emissionUnitsTable.id];
  if (content === undefined) return [];
  const { rows } = readRecords(emissionUnitsTable, content, "expected");
  return rows.flatMap(({ row, fields }) =>
    equipmentNames(fields.equipment.value ?? "").map((equipment, index) => ({
      id: `equipment-${row}-${index + 1}`,
      cells: { equipment, unit: fields.unit.value ?? "" },
    })),
  );
}

/** Marks inside brackets belong to a name, and so does what stands there. */
function equipmentNames(text: string): readonly string[] {
  if (description.test(text)) return [];
  const names = text
    .replace(/等(设施|系统|设备)?$/, "")
    .split(/[、，；;,](?![^（(]*[）)])/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)];
}
