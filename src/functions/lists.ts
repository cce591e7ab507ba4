import { doublesOf, error, exactList, failure, lazyList, success, type Exact, type Outcome } from "../core";
import { isBlank, type CellGrid } from "./excel-values";
import { shapeOf, written, type Inputs, type Shape } from "./inputs";
import { doublesOfGrid, joinedDoubles, repeatedDouble } from "./number-columns";

/**
 * 求和列 — every number of a parameter. A blank cell inside the range is refused, not skipped: a month without a figure is not
 * a month without emissions. Only below the last filled row of a whole column there is nothing to miss.
 */
export function list(inputs: Inputs, input: string): Outcome<readonly Exact[]> {
  const grid = inputs.grid(input);
  if (grid === undefined) return failure(inputs.placed(error("omitted", input)));
  return listOf(inputs, input, grid, inputs.index(input));
}

type Lists<Required extends string, Optional extends string> = Readonly<Record<Required, readonly Exact[]>> &
  Readonly<Partial<Record<Optional, readonly Exact[]>>>;

/** Several such columns by name; an optional one that was left out is absent. */
export function lists<Required extends string, Optional extends string = never>(
  inputs: Inputs,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Outcome<Lists<Required, Optional>> {
  const read: Record<string, readonly Exact[]> = {};
  for (const input of [...required, ...optional.filter((name) => inputs.grid(name) !== undefined)]) {
    const outcome = list(inputs, input);
    if (!outcome.ok) return outcome;
    read[input] = outcome.value;
  }
  return success(read as Lists<Required, Optional>);
}

/** As `list`, over all arguments of a parameter that may be given again and again. */
export function listOfAll(inputs: Inputs, input: string): Outcome<readonly Exact[]> {
  const lists: (readonly Exact[])[] = [];
  const grids = inputs.grids(input);
  if (grids.length === 0) return failure(inputs.placed(error("omitted", input)));
  for (const { grid, argument } of grids) {
    const outcome = listOf(inputs, input, grid, argument);
    if (!outcome.ok) return outcome;
    lists.push(outcome.value);
  }
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return success(only);
  const doubles = lists.map(doublesOf);
  const isDoubles = doubles.every((part) => part !== undefined);
  return success(isDoubles ? exactList(joinedDoubles(doubles)) : lists.flat());
}

function listOf(inputs: Inputs, input: string, grid: CellGrid, argument: number): Outcome<readonly Exact[]> {
  const extent = inputs.extent(grid, argument);
  const { rows, columns } = extent;
  const doubles = rows * columns > 1 ? doublesOfGrid(grid, extent) : undefined;
  if (doubles !== undefined) return success(exactList(doubles));
  const numbers: Exact[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inputs.isHeaderAt(argument, row, column)) continue;
      const outcome = inputs.number(input, row, column, argument);
      if (!outcome.ok) return outcome;
      numbers.push(outcome.value);
    }
  }
  return numbers.length === 0 ? failure(inputs.placed(error("no-rows", input))) : success(numbers);
}

type Alongside<Name extends string> = Readonly<Record<Name, readonly Exact[]>> & {
  /** The place in the grid of each row. */
  readonly rowsOfGrid: readonly [number, number][];
};

/**
 * 成对的列 — columns that belong together row by row: amounts and carbon contents, values and weights. A row in which all are
 * blank is no row; a row in which one is blank is refused. A single cell goes with every row.
 */
export function alongside<Name extends string>(
  inputs: Inputs,
  names: readonly Name[],
): Outcome<Alongside<Name>> {
  const grids = names.map((name) => inputs.grid(name) ?? []);
  const missing = names.find((name) => inputs.grid(name) === undefined);
  if (missing !== undefined) return failure(inputs.placed(error("omitted", missing)));
  const shapes = grids.map(shapeOf);
  const full = shapes.find(({ rows, columns }) => rows > 1 || columns > 1) ?? { rows: 1, columns: 1 };
  const single = shapes.map(({ rows, columns }) => rows === 1 && columns === 1);
  const odd = shapes.findIndex(
    ({ rows, columns }, index) => !single[index] && (rows !== full.rows || columns !== full.columns),
  );
  const oddName = names[odd];
  if (oddName !== undefined) {
    const found = written(shapes[odd] ?? full);
    return failure(inputs.placed(error("shape-mismatch", oddName, { expected: written(full), found })));
  }
  return allNumbers(names, grids, single, full) ?? rowByRow(inputs, names, grids, single, full);
}

/** Columns in which every cell holds a number; `undefined` where one does not. */
function allNumbers<Name extends string>(
  names: readonly Name[],
  grids: readonly CellGrid[],
  single: readonly boolean[],
  full: Shape,
): Outcome<Alongside<Name>> | undefined {
  const rows = full.rows * full.columns;
  const lists: [Name, readonly Exact[]][] = [];
  for (const [index, name] of names.entries()) {
    const isSingle = single[index] === true;
    const doubles = doublesOfGrid(grids[index] ?? [], isSingle ? { rows: 1, columns: 1 } : full);
    if (doubles === undefined || rows === 0) return undefined;
    lists.push([name, exactList(isSingle ? repeatedDouble(doubles.at(0), rows) : doubles)]);
  }
  const rowsOfGrid = lazyList(rows, (row): [number, number] => [
    Math.floor(row / full.columns),
    row % full.columns,
  ]);
  const columns = Object.fromEntries(lists) as Record<Name, readonly Exact[]>;
  return success({ ...columns, rowsOfGrid });
}

function rowByRow<Name extends string>(
  inputs: Inputs,
  names: readonly Name[],
  grids: readonly CellGrid[],
  single: readonly boolean[],
  full: Shape,
): Outcome<Alongside<Name>> {
  const result = Object.fromEntries(names.map((name): [Name, Exact[]] => [name, []])) as Record<
    Name,
    Exact[]
  >;
  const places: [number, number][] = [];
  for (let row = 0; row < full.rows; row += 1) {
    for (let column = 0; column < full.columns; column += 1) {
      const isNothing = grids.every((grid, index) => single[index] || isBlank(grid[row]?.[column]));
      const isHeader = names.every(
        (name, index) => single[index] || inputs.isHeaderAt(inputs.index(name), row, column),
      );
      if (full.rows > 1 && (isNothing || isHeader)) continue;
      for (const [index, name] of names.entries()) {
        const outcome = single[index] ? inputs.number(name, 0, 0) : inputs.number(name, row, column);
        if (!outcome.ok) return outcome;
        result[name].push(outcome.value);
      }
      places.push([row, column]);
    }
  }
  const first = names[0];
  if (places.length === 0) return failure(inputs.placed(error("no-rows", first)));
  return success({ ...result, rowsOfGrid: places });
}
