import { call, callWith, messageOf } from "./call";

test("a factor whose gas is not named is told how to name it", () => {
  expect(messageOf(call("EMISSION", 5, 2, "kWh", "kg/kWh"))).toBe(
    "「因子单位」“kg/kWh”不匹配：AD × EF ＝ kWh × kg/kWh，得到质量（t），不是 tCO2 或 tCO2e。请写明是哪种气体，如 kgCO2/kWh。 [CIECCPA061 8.2.5.3]",
  );
});

test("units that do not fit otherwise are to be checked", () => {
  expect(messageOf(call("EMISSION", 5, 2, "t", "tCO2/MWh"))).toContain("请核对单位。");
});

test("the sentence has no Chinese in English", () => {
  const message = messageOf(callWith({ language: "en" }, "EMISSION", 5, 2, "kWh", "kg/kWh"));
  expect(message).toContain("AD × EF = kWh × kg/kWh gives mass (t), not tCO2 or tCO2e. Name the gas");
  expect(message).not.toMatch(/\p{Script=Han}/u);
});

test("electricity is not bought in tonnes, and the units it is bought in are named", () => {
  const message = messageOf(call("PURCHASED", "电力", 5, 0.5, 0, "t", "tCO2/MWh"));
  expect(message).toContain("“t”不是这种能源的计量单位。请写");
});
