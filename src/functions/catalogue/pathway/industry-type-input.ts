import {
  error,
  failure,
  findIndustryType,
  industryTypes,
  success,
  type IndustryTypeId,
  type Outcome,
} from "../../../core";
import type { Inputs } from "../../inputs";

/** 读生产类型 — every type that a range names; a cell may name several, joined by 、 or +. */
export function industryTypesOf(inputs: Inputs, input: string): Outcome<readonly IndustryTypeId[]> {
  const grid = inputs.grid(input);
  if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
  const found: IndustryTypeId[] = [];
  const { rows } = inputs.extent(grid, inputs.index(input));
  for (const [row, cells] of grid.slice(0, rows).entries()) {
    for (const column of cells.keys()) {
      if (inputs.isBlankAt(input, row, column)) continue;
      if (inputs.isHeaderAt(inputs.index(input), row, column)) continue;
      const text = inputs.text(input, row, column);
      if (!text.ok) return text;
      for (const word of (text.value ?? "").split(/[、,，;；+＋/]/)) {
        if (word.trim() === "") continue;
        const type = findIndustryType(word);
        if (type === undefined) return failure(inputs.placed(unknownType(input, word.trim()), row, column));
        found.push(type.id);
      }
    }
  }
  return found.length === 0 ? failure(inputs.placed(error("no-rows", input))) : success(found);
}

function unknownType(input: string, found: string): ReturnType<typeof error> {
  return error("industry-type-unknown", input, {
    found,
    candidates: industryTypes.map(({ text }) => text.zh).join("、"),
    candidatesInEnglish: industryTypes.map(({ text }) => text.en).join(", "),
  });
}
