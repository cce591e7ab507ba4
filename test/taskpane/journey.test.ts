import { standardIds } from "../../src/core";
import { journey } from "../../src/taskpane/journey";

describe("the journey", () => {
  test("names every step once, in both languages", () => {
    const names = journey.flatMap(({ id, title }) => [id, title.zh, title.en]);
    expect(new Set(names).size).toBe(journey.length * 3);
  });

  test("cites clauses of the five standards only", () => {
    const foreign = journey.flatMap(({ clauses }) =>
      clauses.filter((clause) => !standardIds.some((id) => clause.startsWith(`${id} `))),
    );
    expect(foreign).toEqual([]);
  });

  test("meets no demand in two steps", () => {
    const met = journey.flatMap(({ requirements }) => requirements);
    expect(new Set(met).size).toBe(met.length);
  });

  test("begins with a step that is there", () => {
    expect(journey[0]?.content).toBeDefined();
  });
});
