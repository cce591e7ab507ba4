import { agrees, checkOracle, hasOracle, oracleFolder } from "./oracle-check";
import type { OracleCell } from "./oracle-check";
import knownDifferences from "./oracle-known-differences.json";

const nameOf = ({ workbook, cell }: { workbook: string; cell: string }): string => `${workbook} ${cell}`;

if (hasOracle) {
  describe("the values that Excel stored", () => {
    let cells: readonly OracleCell[] = [];
    beforeAll(async () => {
      cells = await checkOracle(oracleFolder);
    }, 120_000);

    test("no supported formula differs except the known differences, and none of those has vanished", () => {
      const wrong = cells.filter(({ category }) => category === "wrong");
      const described = wrong.map(
        (cell) => `${nameOf(cell)} =${cell.formula}: ${cell.stored}, not ${cell.calculated}`,
      );
      const known = knownDifferences.map(nameOf);
      expect({
        unknown: described.filter(
          (_, index) => !known.includes(nameOf(wrong[index] ?? { workbook: "", cell: "" })),
        ),
        vanished: known.filter((name) => !wrong.some((cell) => nameOf(cell) === name)),
      }).toEqual({ unknown: [], vanished: [] });
    });

    test("a formula that cannot be calculated here is #NAME?, never a number", () => {
      const guessed = cells.filter(
        ({ category, calculated }) => category === "unsupported" && calculated !== "#NAME?",
      );
      expect(guessed.map(nameOf)).toEqual([]);
    });

    test("thousands of formulas were compared", () => {
      expect(cells.filter(({ category }) => category === "agree").length).toBeGreaterThan(6000);
    });
  });
} else {
  test(`oracle folder absent (${oracleFolder}): not checked`, () => {
    expect(hasOracle).toBe(false);
  });
}

describe("what counts as the same value", () => {
  test("numbers agree to 12 digits", () => {
    expect([agrees(1, 1 + 1e-13), agrees(1, 1 + 1e-11)]).toEqual([true, false]);
  });

  test("a number and its text do not agree", () => {
    expect(agrees(1, "1")).toBe(false);
  });

  test("a blank cell and an empty text agree", () => {
    expect(agrees("", null)).toBe(true);
  });
});
