import {
  error,
  failure,
  findIndustryType,
  industryTypes,
  success,
  type IndustryTypeId,
  type Outcome,
} from "../../../core";
import { isBlank, readText, type CellGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";

interface Part {
  readonly grid: CellGrid;
  readonly argument: number;
}

/** 读生产类型 — every type that a range names; a cell may name several, joined by 、 or +. */
export function industryTypesOf(inputs: Inputs, input: string): Outcome<readonly IndustryTypeId[]> {
  const grid = inputs.grid(input);
  if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
  return typesOf(inputs, input, [{ grid, argument: inputs.index(input) }]);
}

/** As `industryTypesOf`, over all arguments of a parameter that may be given again and again. */
export function repeatedIndustryTypesOf(
  inputs: Inputs,
  input: string,
  isOther: (word: string) => boolean,
): Outcome<readonly IndustryTypeId[]> {
  const parts = inputs.grids(input);
  if (parts.length === 0) return failure(inputs.placed(error("omitted", input)));
  return typesOf(inputs, input, parts, isOther);
}

function typesOf(
  inputs: Inputs,
  input: string,
  parts: readonly Part[],
  isOther: (word: string) => boolean = () => false,
): Outcome<readonly IndustryTypeId[]> {
  const found: IndustryTypeId[] = [];
  for (const { grid, argument } of parts) {
    const { rows } = inputs.extent(grid, argument);
    for (const [row, cells] of grid.slice(0, rows).entries()) {
      for (const [column, cell] of cells.entries()) {
        if (isBlank(cell) || inputs.isHeaderAt(argument, row, column)) continue;
        const text = readText(cell, input);
        if (!text.ok) return failure(inputs.placed(text.finding, row, column, argument));
        for (const word of (text.value ?? "").split(/[、,，;；+＋/]/)) {
          if (word.trim() === "" || isOther(word)) continue;
          const type = findIndustryType(word);
          if (type === undefined) {
            return failure(inputs.placed(unknownType(input, word.trim()), row, column, argument));
          }
          found.push(type.id);
        }
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
