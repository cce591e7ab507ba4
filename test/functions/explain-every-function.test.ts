import { catalogue } from "../../src/functions/catalogue";
import { shownBy } from "../standards/sheet-case";

/** The first call of each function in its examples, whatever stands around it. */
const calls = catalogue
  .filter(({ group }) => group !== "review")
  .flatMap(({ id, examples }) =>
    examples.slice(0, 1).map(({ formula }) => ({ id, call: callIn(formula, id) })),
  );

/** The call itself, cut out of `=INDEX(CN.X(…),2,3)`: parentheses in texts do not count. */
function callIn(formula: string, id: string): string {
  const start = formula.indexOf(`CN.${id}(`);
  let depth = 0;
  let isText = false;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ")" && depth === 0) return formula.slice(start, at + 1);
  }
  throw new Error(`no call of ${id} in ${formula}`);
}

const cellsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : [value]);

test.each(calls)("CN.EXPLAIN gives a line for every number of $call", ({ id, call }) => {
  const result = cellsOf(shownBy(`=${call}`, {}).value);
  const explained = cellsOf(shownBy(`=${call.replace(`CN.${id}(`, `CN.EXPLAIN("${id}",`)}`, {}).value);
  expect(explained).toHaveLength(result.length);
  const isExplained = result.map((cell, index) =>
    typeof cell === "number" ? /=? ?.+ \[.+\]$/s.test(String(explained[index])) : true,
  );
  expect(isExplained).not.toContain(false);
});
