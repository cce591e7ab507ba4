import { adapt } from "../../../src/functions/adapt";
import { catalogue } from "../../../src/functions/catalogue";
import { doubleKinds, randomSource } from "../../oracle/adversarial-doubles";
import { cases } from "../../oracle/cases";

/** Calls a function as Excel does; a single error is thrown, and given back here like any other. */
function call(id: string, ...grids: readonly unknown[]): unknown[][] {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const count = definition.parameters.length;
  const shown = (code: string, message: string): string => `${code} ${message}`;
  const run = adapt(definition, { language: () => "zh", makeError: shown });
  try {
    return run(...Array.from({ length: count }, (_, index) => grids[index] ?? null), {});
  } catch (thrown) {
    if (typeof thrown === "string") return [[thrown]];
    throw thrown;
  }
}

/** Sentences name the row of a column; a single cell has none. */
const withoutPlace = (cell: unknown): unknown =>
  typeof cell === "string" ? cell.replace(/（第 \d+ 行(第 \d+ 列)?）/, "") : cell;

const unusual: readonly unknown[] = [
  "12",
  "text",
  true,
  NaN,
  Infinity,
  -1,
  { type: "Error", basicValue: "#REF!" },
];

/** Columns of one function: ordinary numbers, and here and there something that is none, or is refused. */
function columnsOf(parameters: number, rows: number): unknown[][] {
  const random = randomSource(parameters);
  const { price, share, quotient, sixteenDigits, anyBits } = doubleKinds(random);
  const ordinary = [price, share, quotient, sixteenDigits, share, share, anyBits];
  return Array.from({ length: parameters }, () =>
    Array.from({ length: rows }, () =>
      random() < 0.05
        ? unusual[Math.floor(random() * unusual.length)]
        : ordinary[Math.floor(random() * ordinary.length)]?.(),
    ),
  );
}

describe.each([
  ["EMISSION", 2],
  ["FUEL", 4],
  ["CONSUMPTION", 3],
  ["PRODUCTION", 3],
  ["INTENSITY", 2],
  ["MEASURED", 3],
])("CN.%s", (id, parameters) => {
  // A block is 1024 rows; mutation testing asks for fewer cases and is content with less.
  const rows = 5 * Math.ceil(Math.min(500, cases / 200));
  const columns = columnsOf(parameters, rows);

  test("shows for a column what it shows for each row by itself, sentences included", () => {
    const together = call(id, ...columns.map((column) => column.map((cell) => [cell])));
    const alone = Array.from({ length: rows }, (_, row) =>
      call(id, ...columns.map((column) => [[column[row]]])),
    );
    expect(together.map(([cell]) => withoutPlace(cell))).toEqual(
      alone.map(([row]) => withoutPlace(row?.[0])),
    );
  });

  test("shows for a block of several columns what it shows for one column of the same cells", () => {
    const wide = columns.map((column) =>
      Array.from({ length: rows / 5 }, (_, row) => column.slice(row * 5, row * 5 + 5)),
    );
    const block = call(id, ...wide).flat();
    const column = call(id, ...columns.map((cells) => cells.map((cell) => [cell]))).flat();
    expect(block.map(withoutPlace)).toEqual(column.map(withoutPlace));
  });
});
