/** @jest-environment jsdom */
import axe from "axe-core";
import { fireEvent, screen, within } from "@testing-library/react";
import { valueScale } from "../../src/taskpane/components/charts/value-scale";
import { BarChart, LineChart, StackedColumns, StepChart } from "../../src/taskpane/components/charts";
import { zh } from "../../src/taskpane/text/zh";
import { showInPane } from "./show-in-pane";

const bars = [
  { label: "直接·固定源燃烧", value: 1234.5, shown: "1,234.50" },
  { label: "间接·输入能源", value: -20 },
];
const barChart = <BarChart title="按类别" unit="tCO2e" labelled="类别" bars={bars} />;
const columns = (
  <StackedColumns
    title="按月"
    unit="tCO2e"
    labelled="月份"
    columns={["2025-01", "2025-02"]}
    series={[
      { name: "燃料", values: [{ value: 10 }, { value: 20 }] },
      { name: "电力", values: [{ value: 5 }, undefined] },
    ]}
  />
);
const lines = (
  <LineChart
    title="排放路径"
    unit="tCO2e"
    labelled="年"
    lines={[
      {
        name: "历史",
        points: [{ x: 2021, value: 90 }, { x: 2020, value: 100 }, { x: 2022 }, { x: 2023, value: 70 }],
      },
      { name: "目标", points: [{ x: 2030, value: 50 }] },
    ]}
  />
);
const steps = (
  <StepChart
    title="减排成本"
    unit="元/tCO2e"
    labelled="措施"
    widthName="减排量"
    heightName="成本"
    steps={[
      { label: "余热利用", width: { value: 300 }, reached: { value: 300 }, height: { value: -50 } },
      { label: "光伏", width: { value: 200 }, reached: { value: 500 }, height: { value: 120 } },
    ]}
  />
);

const cells = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const width = (rect: Element | null | undefined) => rect?.getAttribute("width");

describe("every chart says its numbers", () => {
  test("a chart of bars by name, as they were given", () => {
    showInPane(barChart);
    expect(cells()).toEqual([
      ["类别", "tCO2e"],
      ["直接·固定源燃烧", "1,234.50"],
      ["间接·输入能源", "−20"],
    ]);
  });

  test("columns by month, with a dash where a value is not known", () => {
    showInPane(columns);
    expect(cells()).toEqual([
      ["月份", "燃料", "电力"],
      ["2025-01", "10", "5"],
      ["2025-02", "20", "—"],
    ]);
  });

  test("lines by year in the order of time", () => {
    showInPane(lines);
    expect(cells()).toEqual([
      ["年", "历史", "目标"],
      ["2020", "100", "—"],
      ["2021", "90", "—"],
      ["2022", "—", "—"],
      ["2023", "70", "—"],
      ["2030", "—", "50"],
    ]);
  });

  test("steps with what is reached so far", () => {
    showInPane(steps);
    expect(cells().slice(1)).toEqual([
      ["1", "余热利用", "300", "300", "−50"],
      ["2", "光伏", "200", "500", "120"],
    ]);
  });

  test("and shows them to those who see when asked", () => {
    showInPane(barChart);
    fireEvent.click(screen.getByRole("button", { name: zh.chartShowNumbers }));
    expect(screen.getByRole("button", { name: zh.chartHideNumbers }).getAttribute("aria-expanded")).toBe(
      "true",
    );
  });
});

test("a chart without values says so and draws nothing", () => {
  const container = showInPane(<BarChart title="按类别" unit="t" labelled="类别" bars={[]} />);
  expect([container.textContent?.includes(zh.chartEmpty), container.querySelector("svg")]).toEqual([
    true,
    null,
  ]);
});

test("the longest bar takes the whole width from zero", () => {
  const container = showInPane(
    <BarChart
      title="按类别"
      unit="t"
      labelled="类别"
      bars={[
        { label: "甲", value: 50 },
        { label: "乙", value: 200 },
      ]}
    />,
  );
  const drawn = [...container.querySelectorAll("svg > rect:first-of-type")];
  expect(drawn.map(width)).toEqual(["25%", "100%"]);
});

test("series differ in their pattern, not in colour alone", () => {
  const container = showInPane(columns);
  const fills = [...container.querySelectorAll<SVGElement>("svg > rect")].map(({ style }) => style.fill);
  expect(new Set(fills.map((fill) => fill.startsWith("url("))).size).toBe(2);
});

test("lines differ in their dashes", () => {
  const container = showInPane(lines);
  const strokes = [...container.querySelectorAll<SVGElement>("path")].map((path) =>
    path.style.getPropertyValue("stroke-dasharray"),
  );
  expect(new Set(strokes.filter((dash) => dash !== "")).size).toBe(2);
});

test("points differ in their shape", () => {
  const container = showInPane(lines);
  const marks = [...container.querySelectorAll("svg > g > g > path")].map((path) => path.getAttribute("d"));
  expect([marks.length, new Set(marks).size]).toEqual([4, 2]);
});

test("a line has a gap where a year is not known", () => {
  const container = showInPane(lines);
  const drawn = container.querySelector("svg > g > path[style*='fill: none']")?.getAttribute("d");
  expect(drawn?.match(/[ML]/g)).toEqual(["M", "L", "M"]);
});

test("the steps are as wide as they reduce and lie side by side", () => {
  const container = showInPane(steps);
  const [first, second] = [...container.querySelectorAll("svg > g > rect")].map((rect) =>
    ["x", "width"].map((name) => Number(rect.getAttribute(name))),
  );
  const [x = 0, wide = 0] = first ?? [];
  expect([second?.[0], (second?.[1] ?? 0) / wide]).toEqual([x + wide, expect.closeTo(2 / 3)]);
});

test("blocks below zero hang below those above", () => {
  const container = showInPane(
    <StackedColumns
      title="按月"
      unit="t"
      labelled="月份"
      columns={["2025-01"]}
      series={[-10, 30, -20].map((value, index) => ({ name: `${index}`, values: [{ value }] }))}
    />,
  );
  const blocks = [...container.querySelectorAll("svg > rect")].map((rect) =>
    ["y", "height"].map((name) => Number(rect.getAttribute(name))),
  );
  const [below, above, lowest] = blocks.map(([y = 0, height = 0]) => ({ top: y, end: y + height }));
  expect([above?.end, below?.end]).toEqual([below?.top, lowest?.top]);
});

test.each([
  [
    [0, 1234],
    [0, 500, 1000, 1500],
  ],
  [
    [-3, 7],
    [-4, -2, 0, 2, 4, 6, 8],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("the numbers of an axis for %j are round and hold every value: %j", (values, ticks) => {
  expect(valueScale(values, [0, 100]).ticks(4)).toEqual(ticks);
});

test.each([
  ["zh", zh.chartShowNumbers],
  ["en", "List the values"],
] as const)("a chart speaks the pane's language: %s", (language, words) => {
  showInPane(barChart, language);
  expect(screen.getByRole("button", { name: words })).toBeTruthy();
});

test.each([
  ["bars", barChart],
  ["columns", columns],
  ["lines", lines],
  ["steps", steps],
])("axe finds nothing in a chart of %s", async (_name, chart) => {
  const container = showInPane(chart);
  fireEvent.click(screen.getByRole("button", { name: zh.chartShowNumbers }));
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
