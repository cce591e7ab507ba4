import { nearestWords } from "../../../src/core/unit";

test("the nearest word comes first", () => {
  expect(nearestWords("tco2ee", ["tco2", "tco2e", "kgco2"])).toEqual(["tco2e", "tco2"]);
});

test("at most as many words as asked for come back", () => {
  expect(nearestWords("abcdef", ["abcdeg", "abcdeh", "abcdei"], 2)).toEqual(["abcdeg", "abcdeh"]);
});

test("nothing comes near a word that is altogether different", () => {
  expect(nearestWords("粗钢", ["t", "kg", "GJ"])).toEqual([]);
});

test("a text longer than any word has no neighbours", () => {
  expect(nearestWords("a".repeat(41), ["a".repeat(40)])).toEqual([]);
});
