import { catalogue } from "../../src/functions/catalogue";
import { blank, call, codeOf, messageOf } from "./call";

test("a blank amount may be 0, and the sentence says so", () => {
  expect(messageOf(call("EMISSION", blank, 2))).toContain("确实没有请填 0");
});

test.each([
  ["a factor", "EMISSION", [5, blank]],
  ["a calorific value", "FUEL", [5, blank, 0.0153, 0.99]],
  ["a carbon content", "FUEL", [5, 389.31, blank, 0.99]],
  ["an oxidation rate", "FUEL", [5, 389.31, 0.0153, blank]],
  [
    "a share of carbon",
    "MASSBALANCE",
    [
      [1, 2],
      [0.5, blank],
    ],
  ],
])("%s that is blank is never cured with 0", (_, id, args) => {
  const result = call(id, ...args);
  expect(codeOf(result)).toBe("#N/A");
  expect(messageOf(result)).toContain("请填写实测值，或选用因子并注明来源");
  expect(messageOf(result)).not.toContain("填 0");
});

test("a blank year or threshold is simply to be entered", () => {
  const message = messageOf(call("TARGET", blank, 100, 2030, 50, 2027));
  expect(message).toContain("请填写");
  expect(message).not.toContain("0：");
});

test("only numbers say what a blank of theirs lacks", () => {
  const others = catalogue.flatMap(({ parameters }) =>
    parameters.filter(({ kind, lacks }) => lacks !== undefined && kind !== "numbers"),
  );
  expect(others).toEqual([]);
});
