import { unitOfHeader } from "../../../src/core";

test.each([
  ["低位发热量（GJ/t）", "GJ/t"],
  ["用电量/万kWh", "10^4 kWh"],
  ["消耗量(t)", "t"],
  ["消耗量 （万Nm³）", "10^4 Nm3"],
  ["单位热值含碳量 tC/GJ", "tC/GJ"],
  ["排放因子 (tCO₂/MWh)", "tCO2/MWh"],
  ["产值（单位：万元）", "10^4 元"],
  ["单位：亿元", "10^8 元"],
  ["购入热量，百万千焦", "10^6 kJ"],
  ["能耗/tce/t", "tce/t"],
  ["耗煤量（实物量）（吨）", "t"],
  ["数量（吨）（2025年）", "t"],
  ["煤气热值（GJ/(10⁴ m³)）", "GJ/10^4 m3"],
  ["用电量_MWh", "MWh"],
  ["使用年限（年）", "a"],
  ["碳氧化率（%）", "%"],
  ["ＧＪ／ｔ", "GJ/t"],
])("%s carries %s", (header, unit) => {
  expect(unitOfHeader(header)?.text).toBe(unit);
});

test.each(["备注", "用电量", "燃料品种", "用电量（年）", "第（1）列", "AD/工序", "", "产量（含自用）"])(
  "%s carries no unit",
  (header) => {
    expect(unitOfHeader(header)).toBeUndefined();
  },
);

test("a cubic metre with its temperature is the cubic metre of that state", () => {
  expect([unitOfHeader("用气量（m³(20℃)）")?.state, unitOfHeader("用气量（万立方米(0 °C)）")?.state]).toEqual(
    ["standard", "normal"],
  );
});
