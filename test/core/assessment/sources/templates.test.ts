import { cementMonitoringTemplate, steelUnitTemplate, type SourceTableId } from "../../../../src/core";
import { assess } from "./grid";

test.each([
  ["emissionUnits", steelUnitTemplate(), ["sources"]],
  ["monitoringPlan", cementMonitoringTemplate(), ["frequency", "unit"]],
] as const)("the rows for %s can be read, and leave open what only the user knows", (id, rows, open) => {
  const { findings } = assess({ [id satisfies SourceTableId]: rows });
  const asked = findings
    .filter(({ code }) => code === "unanswered")
    .map(({ at }) => at?.input?.split(".")[1]);
  expect([...new Set(asked)].sort()).toEqual(open);
  expect(findings.filter(({ code }) => !["unanswered", "unit-not-in-plan"].includes(code))).toEqual([]);
});

test("no two units of the steel template have the same name", () => {
  const names = steelUnitTemplate().map(({ unit }) => unit);
  expect(new Set(names).size).toBe(names.length);
});

test("items of the cement template keep the minimum of the table, daily for clinker analysis", () => {
  const [first] = cementMonitoringTemplate();
  expect([first?.["item"], first?.["minimumFrequency"]]).toEqual(["熟料CaO和MgO质量分数", "每日"]);
});
