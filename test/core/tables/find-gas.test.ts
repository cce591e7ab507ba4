import fc from "fast-check";
import { findGas, gasesOutside, tableGases } from "../../../src/core/tables";

function found(name: string): string {
  const answer = findGas(name);
  if ("gas" in answer) return answer.gas.key;
  return Object.keys(answer).join();
}

describe("a gas is found by formula, trade number or name", () => {
  test.each([
    ["co2", "CO2 CO₂ co2 二氧化碳 ＣＯ２"],
    ["ch4", "CH4 CH₄ ch4 甲烷 methane Methane"],
    ["ch4-fossil", "化石甲烷 甲烷（化石来源） CH4-fossil"],
    ["ch4-non-fossil", "非化石甲烷 CH4（非化石） CH4-non-fossil"],
    ["n2o", "N2O N₂O 氧化亚氮 一氧化二氮"],
    ["sf6", "SF6 SF₆ 六氟化硫"],
    ["nf3", "NF3 三氟化氮"],
    ["hfc134a", "HFC-134a HFC134a R-134a R134a r134A HFC‑134a"],
    ["hfc227ea", "HFC-227ea 七氟丙烷 FM200"],
    ["cf4", "CF4 四氟化碳 PFC-14"],
    ["cc4f8", "c-C4F8 八氟环丁烷"],
    ["r410a", "R410A R-410A r410a"],
    ["r507a", "R507A R507"],
  ])("%s is what is meant by %s", (key, names) => {
    expect(names.split(" ").map(found)).toEqual(names.split(" ").map(() => key));
  });

  test("every name of every gas finds it", () => {
    const lost = tableGases.flatMap((gas) =>
      [gas.key, gas.text, gas.zh, gas.en, ...gas.aliases].filter((name) => found(name) !== gas.key),
    );
    expect(lost).toEqual([]);
  });
});

describe("a gas that is none of the seven is known and says so", () => {
  test.each(["CO", "一氧化碳", "NH3", "NH₃（间接）", "氨", "HCFC-22", "R22", "SO2"])("%s", (name) => {
    expect(found(name)).toBe("outside");
  });

  test("every name of every such gas finds it", () => {
    const lost = gasesOutside.flatMap((gas) =>
      [gas.text, gas.zh, gas.en, ...gas.aliases].filter((name) => found(name) !== "outside"),
    );
    expect(lost).toEqual([]);
  });
});

describe("a name that does not decide is not decided", () => {
  test.each([
    ["HFCs", "hfc23"],
    ["氢氟碳化物", "hfc134a"],
    ["PFCs", "cf4"],
    ["全氟化碳", "cc4f8"],
  ])("%s is a class with members such as %s", (name, member) => {
    const answer = findGas(name);
    expect("ambiguous" in answer && answer.ambiguous.map(({ key }) => key)).toContain(member);
  });

  test("the class of hydrofluorocarbons holds no perfluorocarbon", () => {
    const answer = findGas("HFC");
    expect("ambiguous" in answer && answer.ambiguous.every(({ text }) => text.startsWith("HFC-"))).toBe(true);
  });

  test.each([
    ["R404", "r404a"],
    ["HFC-134", "hfc134a"],
    ["CH44", "ch4"],
    ["C4F8", "cc4f8"],
  ])("%s is unknown, and %s is near", (name, near) => {
    const answer = findGas(name);
    expect("unknown" in answer && answer.unknown.map(({ key }) => key)).toContain(near);
  });

  test("a word that resembles no gas has no neighbours", () => {
    expect(findGas("钢铁")).toEqual({ unknown: [] });
  });

  test("looking for a gas never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => found(text) !== ""));
  });
});
