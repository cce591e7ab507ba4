import {
  error,
  factorOf,
  failure,
  gridFactorOf,
  success,
  type Exact,
  type Outcome,
  type VersionValues,
} from "../../../core";
import { isBlank } from "../../excel-values";
import { shapeOf, type Inputs } from "../../inputs";

/**
 * 一版因子 — the values of one version: two columns of names and numbers, the name of an edition of the library, or a year,
 * which means the grid factors of that year.
 */
export function versionOf(inputs: Inputs, input: string): Outcome<VersionValues> {
  const grid = inputs.grid(input);
  if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
  const { rows, columns } = shapeOf(grid);
  if (rows === 1 && columns === 1) return namedVersion(inputs, input);
  return columns === 2
    ? listedVersion(inputs, input)
    : failure(
        inputs.placed(error("shape-mismatch", input, { expected: `${rows}×2`, found: `${rows}×${columns}` })),
      );
}

function namedVersion(inputs: Inputs, input: string): Outcome<VersionValues> {
  const name = inputs.text(input);
  if (!name.ok) return name;
  const what = inputs.single("what");
  if (!what.ok) return what;
  const text = name.value;
  if (text === undefined) return failure(inputs.placed(error("blank", input), 0));
  const year = /^(\d{4})年?$/.exec(text)?.[1];
  return success((key) => {
    const answer =
      year === undefined
        ? factorOf({ key, what: what.value ?? "排放因子", edition: text })
        : gridFactorOf(key, Number(year), what.value);
    return answer.ok ? answer.value.value : undefined;
  });
}

function listedVersion(inputs: Inputs, input: string): Outcome<VersionValues> {
  const values = new Map<string, Exact>();
  const rows = inputs.extent(inputs.grid(input) ?? [], inputs.index(input)).rows;
  for (let row = 0; row < rows; row += 1) {
    if (inputs.isBlankAt(input, row, 0)) continue;
    const name = inputs.text(input, row, 0);
    if (!name.ok) return name;
    const isHeader = row === 0 && typeof inputs.grid(input)?.[0]?.[1] === "string";
    if (isHeader || isBlank(inputs.grid(input)?.[row]?.[1])) continue;
    const value = inputs.number(input, row, 1);
    if (!value.ok) return value;
    const key = name.value ?? "";
    const known = values.get(key);
    if (known !== undefined && known.compare(value.value) !== 0) {
      return failure(inputs.placed(error("preview-key-twice", input, { found: key }), row));
    }
    values.set(key, value.value);
  }
  return success((key) => values.get(key));
}
