import fc from "fast-check";
import { conversion, divide, multiply, parseUnit, sameDimension, type Unit } from "../../../src/core/unit";
import { unitRows } from "../../../src/core/unit/unit-rows";

function unit(text: string): Unit {
  const reading = parseUnit(text);
  if ("problem" in reading) throw new Error(`${text}: ${JSON.stringify(reading.problem)}`);
  return reading.unit;
}

function factor(from: Unit, to: Unit) {
  const result = conversion(from, to);
  if ("mismatch" in result) throw new Error(`${from.text} → ${to.text}: ${result.mismatch.kind}`);
  return result.factor;
}

function mismatch(from: string, to: string): string | undefined {
  const result = conversion(unit(from), unit(to));
  return "mismatch" in result ? result.mismatch.kind : undefined;
}

const words = unitRows.map(({ text }) => text);
const anyUnit = fc
  .tuple(
    fc.constantFrom(...words),
    fc.constantFrom("·", "/"),
    fc.constantFrom(...words),
    fc.constantFrom("", "万", "10^-2 "),
  )
  .map(([first, operator, second, multiple]) => unit(`${multiple}${first}${operator}(${second})`));

describe("units convert exactly", () => {
  test.each([
    ["万吨", "t", "10000"],
    ["kWh", "MJ", "3.6"],
    ["万kWh", "GJ", "36"],
    ["kcal", "kJ", "4.1868"],
    ["kcal/kg", "GJ/t", "0.0041868"],
    ["kgCO2/kWh", "tCO2/MWh", "1"],
    ["tC/TJ", "tC/GJ", "0.001"],
    ["GJ/10^4Nm3", "MJ/Nm3", "0.1"],
    ["亩", "m2", "666.6666666666666666666666666666667"],
    ["a", "month", "12"],
    ["%", "1", "0.01"],
    ["kgCO2/(t·km)", "gCO2/(kg·m)", "0.001"],
  ])("a value in %s times the factor to %s is %s", (from, to, expected) => {
    expect(factor(unit(from), unit(to)).toText().text).toBe(expected);
  });

  test("there and back is one", () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (first, second) => {
        const scaled = multiply(divide(first, second), second);
        if (first.state !== undefined || second.state !== undefined) return;
        expect(factor(first, scaled).times(factor(scaled, first)).toText()).toEqual({
          text: "1",
          isExact: true,
        });
      }),
    );
  });

  test("by way of a third unit is the direct way", () => {
    const masses = fc.constantFrom("t", "kg", "g", "mg", "万吨", "Mt").map(unit);
    fc.assert(
      fc.property(masses, masses, masses, (first, second, third) => {
        const byWay = factor(first, second).times(factor(second, third));
        expect(byWay.compare(factor(first, third))).toBe(0);
      }),
    );
  });
});

describe("products and quotients", () => {
  test("activity data times an emission factor is an emission", () => {
    expect(factor(multiply(unit("万m3"), unit("tCO2/10^4 m3")), unit("tCO2")).toText().text).toBe("1");
  });

  test("fuel, heating value and carbon content per heat make carbon", () => {
    const heat = multiply(unit("t"), unit("GJ/t"));
    expect(factor(multiply(heat, unit("tC/TJ")), unit("kgC")).toText().text).toBe("1");
  });

  test("dividing undoes multiplying", () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (first, second) => {
        const back = divide(multiply(first, second), second);
        expect([sameDimension(back, first), back.ratio.compare(first.ratio)]).toEqual([true, 0]);
      }),
    );
  });

  test("the text of a product reads as the product", () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (first, second) => {
        const product = multiply(first, second);
        const again = unit(product.text);
        expect([sameDimension(again, product), again.ratio.compare(product.ratio)]).toEqual([true, 0]);
      }),
    );
  });

  test("the text of a quotient reads as the quotient", () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (first, second) => {
        const quotient = divide(first, second);
        const again = unit(quotient.text);
        expect([sameDimension(again, quotient), again.ratio.compare(quotient.ratio)]).toEqual([true, 0]);
      }),
    );
  });

  test("the plain number 1 leaves the text of a unit alone", () => {
    expect([multiply(unit("1"), unit("t")).text, divide(unit("t"), unit("1")).text]).toEqual(["t", "t"]);
  });
});

describe("unlike things never convert", () => {
  test.each([
    ["tCO2", "tCO2e"],
    ["tC", "tCO2"],
    ["t", "tCO2"],
    ["tCH4", "tCO2e"],
    ["tCH4", "tN2O"],
    ["tce", "GJ"],
    ["tce", "t"],
    ["a", "d"],
    ["件", "台"],
    ["tCO2/t", "tCO2/m3"],
    ["kW", "kWh"],
    ["元", "1"],
  ])("%s does not convert into %s", (from, to) => {
    expect(mismatch(from, to)).toBe("dimension");
  });
});

describe("the state of a gas volume", () => {
  test.each([
    ["Nm3", "Sm3"],
    ["GJ/10^4Nm3", "GJ/10^4Sm3"],
  ])("%s and %s are at different states", (from, to) => {
    expect(mismatch(from, to)).toBe("state");
  });

  test.each([
    ["m3", "Nm3"],
    ["m3", "Sm3"],
    ["标方", "Nm3"],
    ["kJ/m3", "kJ/Sm3"],
  ])("%s without a state goes with %s", (from, to) => {
    expect(mismatch(from, to)).toBeUndefined();
  });

  test("a volume at 0 °C times a factor per volume at 20 °C stays a clash", () => {
    const result = conversion(multiply(unit("Nm3"), unit("tCO2/Sm3")), unit("tCO2"));
    expect("mismatch" in result && result.mismatch.kind).toBe("state");
  });

  test("volumes at the same state cancel and leave none", () => {
    expect(multiply(unit("Nm3"), unit("tCO2/Nm3")).state).toBeUndefined();
  });

  test("an unstated volume takes over the state it meets", () => {
    expect(multiply(unit("m3/h"), unit("Nm3")).state).toBe("normal");
  });
});
