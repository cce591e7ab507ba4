/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { history, listed, measure, open, section, target, workbookWith } from "./measures-workbook";
import { press } from "./show-pane";

describe("the abatement cost curve", () => {
  test("orders the measures ahead and leaves out what is done", async () => {
    const measures = [
      measure("光伏", 100, 30000),
      measure("余热", 50, -5000),
      measure("照明", 10, 10, "完成"),
    ];
    await open(await workbookWith({ measures }));
    await section(zh.measuresCurve);
    const rows = within(screen.getByRole("figure", { name: zh.measuresCurve })).getAllByRole("row");
    expect(rows.slice(1).map((row) => row.textContent)).toEqual(["1余热5050−100", "2光伏100150300"]);
  });

  test("tells which measures the next target needs", async () => {
    const measures = [
      measure("光伏", 100, 30000),
      measure("余热", 50, -5000),
      measure("碳捕集", 500, 400000),
    ];
    await open(await workbookWith({ measures, history, targets: [target(2030, 800)] }));
    await section(zh.measuresCurve);
    expect(screen.getByText(zh.neededGap("100"))).toBeTruthy();
    expect(screen.getByText(`${zh.neededMeasures("余热、光伏")} ${zh.neededCost("25,000")}`)).toBeTruthy();
  });

  test("says when all measures together do not suffice", async () => {
    await open(
      await workbookWith({ measures: [measure("余热", 50, -5000)], history, targets: [target(2030, 800)] }),
    );
    await section(zh.measuresCurve);
    expect(screen.getByText(/50.*100/)).toBeTruthy();
    expect(screen.queryByText(/按成本次序/)).toBeNull();
  });

  test("names the measures that have no cost", async () => {
    await open(await workbookWith({ measures: [{ 措施: "氢能", 年减排量: 5, 状态: "计划" }] }));
    await section(zh.measuresCurve);
    expect(listed(zh.curveApart)[0]).toContain("氢能");
  });
});

describe("facilities and performance", () => {
  test("facilities stand by their share", async () => {
    const facilities = [
      { 设施: "锅炉", 排放量: 250 },
      { 设施: "回转窑", 排放量: 750 },
    ];
    await open(await workbookWith({ facilities }));
    await section("主要排放设施");
    const rows = within(screen.getByRole("figure", { name: zh.facilityShare })).getAllByRole("row");
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      "回转窑75% · 累计 75%",
      "锅炉25% · 累计 100%",
    ]);
  });

  test("a serious deviation asks for its cause, and the answer is saved in the table", async () => {
    const performance = [
      { 层级: "企业", 参数: "吨钢排放", 单位: "tCO2e/t", 参数值: 2.4, 基准值: 2, 严重偏离限值: 0.1 },
    ];
    const workbook = await workbookWith({ performance });
    await open(workbook);
    await section("碳绩效参数");
    const asked = screen.getByRole("group", { name: zh.deviationsOpen });
    fireEvent.change(within(asked).getByRole("textbox", { name: "响应" }), { target: { value: "检修" } });
    await press(zh.save);
    const table = workbook.tables.get("performance");
    expect(table?.rows[0]?.[table.headers.indexOf("响应")]).toBe("检修");
  });
});

describe("figures beside what they are compared with", () => {
  test("a parameter stands against baseline, plan and the same period before", async () => {
    const performance = [
      { 层级: "企业", 参数: "吨钢排放", 单位: "t", 参数值: 2.1, 基准值: 2, 计划值: 3, 历史同期: 2.1 },
    ];
    await open(await workbookWith({ performance }));
    await section("碳绩效参数");
    expect(listed(zh.comparedParameters)).toEqual([
      "吨钢排放: 2.1 t较基准 2: +5%较计划 3: −30%较历史同期 2.1: 0%",
    ]);
  });

  test("a facility stands against the best value and the average of its industry", async () => {
    const facilities = [{ 设施: "窑", 排放量: 3, 当前绩效: 110, 先进值: 100, 行业平均: 120 }];
    await open(await workbookWith({ facilities }));
    await section("主要排放设施");
    expect(listed(zh.comparedFacilities)).toEqual(["窑: 110 较先进值 100: +10%较行业平均 120: −8.333%"]);
  });

  test("measures are counted by state, what is not stated is said and not taken for zero", async () => {
    const measures = [
      { ...measure("光伏", 100, 30000, "完成"), 验证减排量: 90, 预算: 500 },
      measure("余热", 50, -5000),
      measure("停办", 70, 0, "取消"),
    ];
    await open(await workbookWith({ measures }));
    await section("减排措施");
    const words = screen.getByRole("group", { name: zh.tracking }).textContent;
    expect(words).toContain("计划 1 · 实施中 0 · 完成 1 · 取消 1");
    expect(words).toContain(zh.trackingExpected("150"));
    expect(words).toContain(zh.trackingVerified("100", "90"));
    expect(words).toContain(zh.trackingMoney(`500 ${zh.trackingMissing(1)}`, zh.empty));
  });
});
