import { blank, call, codeOf } from "./call";

test("a diagnosis without values says that they are left out", () => {
  expect(codeOf(call("SLIP", undefined, undefined, undefined, [1, 2, 3]))).toBe("#N/A");
});

test("a diagnosis of a blank has nothing to say", () => {
  expect(call("SLIP", blank, undefined, undefined, [1, 2, 3])).toBe("");
});
