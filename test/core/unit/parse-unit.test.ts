import fc from "fast-check";
import { parseUnit, type Unit } from "../../../src/core/unit";

function read(text: string): Unit {
  const reading = parseUnit(text);
  if ("problem" in reading) throw new Error(`${text}: ${JSON.stringify(reading.problem)}`);
  return reading.unit;
}

/** Dimensions, state and ratio to the base units in one line. */
function meaning(text: string): string {
  const { dimensions, state, ratio } = read(text);
  const exponents = Object.entries(dimensions).map(([dimension, exponent]) => `${dimension}^${exponent}`);
  return [ratio.toText(20).text, ...exponents.sort(), ...(state === undefined ? [] : [state])].join(" ");
}

describe("a unit is read as Chinese ledgers write it", () => {
  test.each([
    ["1 mass^1", "t 吨 公吨 Mg T ｔ"],
    ["0.001 mass^1", "kg KG Kg 千克 公斤 ㎏"],
    ["0.000001 mass^1", "g 克"],
    ["0.000000001 mass^1", "mg 毫克"],
    ["1000000 mass^1", "Mt 兆吨 百万吨"],
    ["1000 mass^1", "kt KT 千吨"],
    ["10000 mass^1", "万吨 万t 10^4t 10⁴t 10**4t 10＾4t 10000t ×10⁴t （10^4t）"],
    ["1 volume^1", "m3 m³ ㎥ M3 m^3 立方米 方 标方 标准立方米 kL"],
    ["0.001 volume^1", "L l 升"],
    ["10000 volume^1", "万m3 万立方米 万方 10^4m3 10⁴m³"],
    ["10000 volume^1 normal", "10^4Nm3 万Nm³ 10⁴Nm³ 10^4NM3 10^4·Nm3"],
    ["1 volume^1 normal", "Nm3 nm3 N·m3 m3N"],
    ["1000 volume^1 normal", "kNm3"],
    ["1 volume^1 standard", "Sm3 Sm³"],
    ["1000 energy^1", "GJ gj 吉焦 百万千焦"],
    ["1 energy^1", "MJ mj 兆焦"],
    ["0.001 energy^1", "kJ KJ 千焦"],
    ["10 energy^1", "万千焦"],
    ["1000000 energy^1", "TJ 太焦"],
    ["1000000000 energy^1", "PJ 拍焦"],
    ["0.0041868 energy^1", "kcal Kcal 大卡 千卡"],
    ["3.6 energy^1", "kWh KWH kwh kW·h kW.h kW•h 度 千瓦时 千瓦·时 千瓦小时"],
    ["3600 energy^1", "MWh MWH 兆瓦时"],
    ["3600000 energy^1", "GWh 吉瓦时"],
    ["36000 energy^1", "万kWh 万千瓦时 万度 10^4kWh"],
    ["1 standardCoal^1", "tce 吨标煤 吨标准煤 TCE"],
    ["0.001 standardCoal^1", "kgce 千克标煤"],
    ["1 carbon^1", "tC t-C 吨碳 吨C"],
    ["0.001 carbon^1", "kgC"],
    ["1 co2^1", "tCO2 t-CO2 tCO₂ tCO² tco2 TCO2 吨CO2 吨二氧化碳 ｔＣＯ２"],
    ["0.001 co2^1", "kgCO2 kg-CO₂"],
    ["0.000001 co2^1", "gCO2"],
    ["10000 co2^1", "万tCO2 万吨CO₂"],
    ["1 co2e^1", "tCO2e tCO2eq tCO2-eq tCO₂e tCO2E 吨二氧化碳当量 吨CO2当量"],
    ["0.001 co2e^1", "kgCO2e"],
    ["1 ch4^1", "tCH4 t-CH₄ 吨甲烷"],
    ["0.001 n2o^1", "kgN2O kgN₂O"],
    ["1 sf6^1", "tSF6 吨六氟化硫"],
    ["0.001 hfc134a^1", "kgHFC-134a kgHFC134a kgR-134a kgR134a"],
    ["1 time^1", "h H 小时 时"],
    ["24 time^1", "d 天 日"],
    ["0.016666666666666666667 time^1", "min 分钟"],
    ["0.00027777777777777777778 time^1", "s 秒"],
    ["12 calendar^1", "a 年"],
    ["1 length^1", "km 公里 千米"],
    ["1 length^1 mass^1", "t·km tkm 吨公里 吨·公里 t*km t×km t-km"],
    ["10000 length^1 mass^1", "万吨公里 万t·km"],
    ["1 money^1", "元 CNY RMB ￥"],
    ["10000 money^1", "万元"],
    ["100000000 money^1", "亿元"],
    ["0.01", "% ％"],
    ["0.001", "‰"],
    ["1", "1 无量纲"],
  ])("%s is what is meant by %s", (expected, spellings) => {
    expect(spellings.split(" ").map(meaning)).toEqual(spellings.split(" ").map(() => expected));
  });
});

describe("a ratio of units is read with every factor", () => {
  test.each([
    ["0.001 co2^1 length^-1 mass^-1", "kgCO2/(t·km) kgCO2/（t·km） kgCO2/t·km kgCO2/tkm kgCO2/吨公里"],
    ["1 co2^1 mass^-1", "tCO2/t t-CO2/t 吨CO2/吨 吨二氧化碳每吨 kgCO2/kg"],
    ["0.001 carbon^1 energy^-1", "tC/GJ kgC/MJ"],
    ["0.000001 carbon^1 energy^-1", "tC/TJ kgC/GJ"],
    ["1000 energy^1 mass^-1", "GJ/t MJ/kg"],
    ["1 energy^1 mass^-1", "kJ/kg"],
    ["0.1 energy^1 volume^-1 normal", "GJ/10^4Nm3 GJ/万Nm³ GJ/10⁴Nm³"],
    ["0.001 energy^1 volume^-1", "kJ/m3 kJ·m⁻³"],
    ["0.0001 co2^1 volume^-1", "tCO2/10^4m3 t-CO₂/10⁴m³ tCO2/万m3"],
    ["0.0001 carbon^1 volume^-1", "t-C/10⁴m³"],
    ["0.001 co2^1 energy^-1", "tCO2/GJ"],
    ["0.000001 co2^1 energy^-1", "tCO2/TJ"],
    ["0.000000001 mass^1 volume^-1", "mg/m3 mg·m^-3"],
    ["1 time^-1 volume^1", "m3/h m³·h⁻¹"],
    ["10000 time^-1 volume^1", "万m3/h"],
    ["0.0001 co2^1 money^-1", "tCO2/万元"],
    ["1 co2e^1 piece^-1", "tCO2e/件产品 tCO2e/件"],
  ])("%s is what is meant by %s", (expected, spellings) => {
    expect(spellings.split(" ").map(meaning)).toEqual(spellings.split(" ").map(() => expected));
  });

  test("spaces do not matter", () => {
    expect(meaning(" t CO2 / 10^4 m3 ")).toBe(meaning("tCO2/10^4m3"));
  });

  test("the word per divides", () => {
    expect(meaning("kg CO2 per kWh")).toBe(meaning("kgCO2/kWh"));
  });

  test("1 kWh is 3.6 MJ, so a factor per MWh is a factor per 3.6 GJ", () => {
    expect(read("tCO2/MWh").ratio.times(read("GJ").ratio).toText()).toEqual(
      read("tCO2").ratio.dividedBy(read("MWh").ratio).times(read("GJ").ratio).toText(),
    );
  });

  test("several slashes divide from left to right", () => {
    expect(meaning("kg/m3/h")).toBe("0.001 mass^1 time^-1 volume^-1");
  });
});

describe("what is no unit is refused and says why", () => {
  test.each(["", "  ", "\t\n"])("%j is empty", (text) => {
    expect(parseUnit(text)).toEqual({ problem: { kind: "empty" } });
  });

  test.each([
    ["MG", "mg", "Mg"],
    ["MT", "t", "Mt"],
    ["mt", "t", "Mt"],
    ["MTCO2e", "tCO2e", "MtCO2e"],
    ["MGCO2", "mgCO2", "MgCO2"],
    ["mJ", "MJ", "10^-3 J"],
    ["ML", "mL", "10^3 m3"],
    ["104m3", "10^4 m3", "104 × m3"],
    ["10⁴t/MT", "t", "Mt"],
  ])("%s has the two readings %s and %s", (text, ...candidates) => {
    expect(parseUnit(text)).toMatchObject({ problem: { kind: "ambiguous", candidates } });
  });

  test("a product after a slash without brackets has two readings", () => {
    expect(parseUnit("GJ/t·h")).toEqual({
      problem: { kind: "ambiguous", word: "GJ/t·h", candidates: ["GJ/(t·h)", "(GJ/t)·h"] },
    });
  });

  test.each([
    ["t粗钢", "t粗钢", "t"],
    ["万t粗钢", "万t粗钢", "t"],
    ["tCO2/t熟料", "t熟料", "t"],
    ["tCO2ee", "tCO2ee", "tCO2e"],
    ["kWhh", "kWhh", "kWh"],
    ["ton", "ton", "t"],
    ["M", "M", "m"],
  ])("%s: the word %s is unknown and may mean %s", (text, word, candidate) => {
    expect(parseUnit(text)).toMatchObject({
      problem: { kind: "unknown", word, candidates: expect.arrayContaining([candidate]) },
    });
  });

  test.each(["(t", "t)", "t/", "/t", "t//t", "t··t", "()", "，", "20t", "t^0", "m-3", "kg·m-3", "10^t", "℃"])(
    "%s is unknown",
    (text) => {
      expect(parseUnit(text)).toMatchObject({ problem: { kind: "unknown" } });
    },
  );

  test("a text longer than a unit can be is unknown", () => {
    expect(parseUnit("t·".repeat(60) + "t")).toMatchObject({ problem: { kind: "unknown" } });
  });

  test("hours times years are no hectare", () => {
    expect(meaning("h·a")).toBe("12 calendar^1 time^1");
  });
});

describe("whatever is typed", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(..."t kg C CO2 万 千 10^4 10⁴ ^-3 m 3 ( ) / · - 每 . * 1 0 MT kWh 度 km".split(" ")),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join("")),
  );

  test("reading a unit never throws", () => {
    fc.assert(
      fc.property(typed, (text) => typeof parseUnit(text) === "object"),
      { numRuns: 1000 },
    );
  });

  test("the normalised text of a unit reads as the same unit", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseUnit(text);
        if ("unit" in reading && reading.unit.text.length <= 100) {
          expect(meaning(reading.unit.text)).toBe(meaning(text));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
