import { Exact, sum } from "../../../src/core/number";
import {
  findGas,
  findGwpSet,
  gwpOf,
  gwpRows,
  gwpSets,
  tableGases,
  type GwpSetId,
} from "../../../src/core/tables";

function gasOf(name: string) {
  const answer = findGas(name);
  if (!("gas" in answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.gas;
}

function value(name: string, set: GwpSetId): string {
  const answer = gwpOf(gasOf(name), set);
  return "value" in answer ? answer.value.toText().text : `only in ${answer.missing.join(", ")}`;
}

test("every resolved value is as reviewed", () => {
  const lines = tableGases.map(
    (gas) => `${gas.text}: ${gwpSets.map(({ id }) => `${id} ${value(gas.text, id)}`).join("; ")}`,
  );
  expect(lines.join("\n")).toMatchSnapshot();
});

describe("the values of the reports", () => {
  test.each([
    ["CO2", "SAR", "1"],
    ["甲烷", "SAR", "21"],
    ["甲烷", "AR4", "25"],
    ["甲烷", "AR5", "28"],
    ["甲烷", "AR6", "27.9"],
    ["化石甲烷", "AR6", "29.8"],
    ["非化石甲烷", "AR6", "27"],
    ["N2O", "AR5", "265"],
    ["SF6", "AR6", "25200"],
    ["NF3", "AR5", "16100"],
    ["HFC-134a", "AR5", "1300"],
    ["CF4", "AR5", "6630"],
    ["C2F6", "AR5", "11100"],
  ] as const)("%s in %s is %s", (name, set, expected) => {
    expect(value(name, set)).toBe(expected);
  });

  test.each([
    ["R-404A", "AR4", "3921.6"],
    ["R-404A", "AR6", "4728"],
    ["R-407C", "AR5", "1624.21"],
    ["R-410A", "AR4", "2087.5"],
    ["R-410A", "AR6", "2255.5"],
    ["R-507A", "AR5", "3985"],
  ] as const)("the blend %s in %s is %s, from its components", (name, set, expected) => {
    expect(value(name, set)).toBe(expected);
  });

  test("a value that a set does not have names the sets that have it", () => {
    expect(gwpOf(gasOf("NF3"), "SAR")).toEqual({ missing: ["AR4", "AR5", "AR6"] });
  });

  test("methane without origin comes with the values by origin where the set has them", () => {
    const answer = gwpOf(gasOf("CH4"), "AR6");
    expect("byOrigin" in answer && answer.byOrigin.map((row) => row.value)).toEqual(["29.8", "27.0"]);
  });

  test("a gas whose origin makes no difference comes without other values", () => {
    const answer = gwpOf(gasOf("N2O"), "AR6");
    expect("byOrigin" in answer && answer.byOrigin).toEqual([]);
  });
});

describe("every row of the table", () => {
  test("names its source document", () => {
    expect(gwpRows.filter(({ source }) => source.document.trim() === "")).toEqual([]);
  });

  test("belongs to a gas that can be found by both its names", () => {
    const lost = gwpRows.filter(({ key, name }) => gasOf(name.zh).key !== key || gasOf(name.en).key !== key);
    expect(lost).toEqual([]);
  });

  test("carries the year of its set", () => {
    const years = new Map(gwpSets.map(({ id, year }) => [id, year]));
    expect(gwpRows.filter(({ set, year }) => years.get(set) !== year)).toEqual([]);
  });

  test("of a blend is the exact mean of its components", () => {
    const wrong = gwpRows.filter(({ components, set, value: stored }) => {
      if (components === undefined) return false;
      const parts = components.map(({ key, massPercent }) => {
        const row = gwpRows.find((each) => each.key === key && each.set === set);
        return Exact.of(row?.value ?? "0").times(Exact.of(massPercent));
      });
      return sum(parts).compare(Exact.of(stored).times(Exact.of("100"))) !== 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe("a set is found by its name", () => {
  test.each([
    ["AR5", "AR5"],
    ["ar6", "AR6"],
    ["IPCC AR4", "AR4"],
    ["ＳＡＲ", "SAR"],
    ["第五次评估报告", "AR5"],
    ["IPCC 第六次评估报告", "AR6"],
  ])("%s is %s", (text, id) => {
    expect(findGwpSet(text)?.id).toBe(id);
  });

  test.each(["", "AR", "AR3", "TAR", "latest", "最新"])("%j is no set", (text) => {
    expect(findGwpSet(text)).toBeUndefined();
  });
});
