import fc from "fast-check";
import {
  factorEditions,
  factorItems,
  factorOf,
  factorQuantities,
  factorRows,
  factorsOfItem,
  type FactorQuestion,
} from "../../../src/core/tables";
import { parseUnit } from "../../../src/core/unit";

/** What a question is answered with: the value with its unit, or the code of the finding. */
function answer(question: FactorQuestion, year?: number): string {
  const found = factorOf(question, year);
  if (!found.ok) return found.finding.code;
  return `${found.value.value.toText(12).text} ${found.value.factor.unit}`;
}

const values = (found: ReturnType<typeof factorOf>) => (found.ok ? {} : found.finding.values);

test("every resolved value is as reviewed", () => {
  const all = factorItems.flatMap(({ key }) =>
    factorsOfItem(key).map(
      ({ quantity, edition, printed, unit, from, to, confidence }) =>
        `${key} ${quantity.id} ${edition.id} ${from}-${to ?? ""}: ${printed} ${unit} (${confidence})`,
    ),
  );
  expect(all).toMatchSnapshot();
});

describe("a fuel is found by the names people write", () => {
  test.each(["烟煤", "一般烟煤", "bituminous", "Bituminous Coal", "bituminous_coal", " 烟 煤 "])(
    "%s",
    (key) => {
      expect(answer({ key, what: "热值", edition: "缺省" })).toBe("19.57 GJ/t");
    },
  );

  test("every name of every item finds it, alone or among its namesakes", () => {
    const lost = factorItems.flatMap((item) =>
      [item.key, item.name.zh, item.name.en, ...item.aliases].filter((key) => {
        const found = factorOf({ key });
        return !found.ok && found.finding.code === "factor-unknown";
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe("a parameter is found by its names", () => {
  test.each([
    ["低位发热量", "19.57 GJ/t"],
    ["NCV", "19.57 GJ/t"],
    ["netCalorificValue", "19.57 GJ/t"],
    ["单位热值含碳量", "0.0261 tC/GJ"],
    ["含碳量", "0.0261 tC/GJ"],
    ["carbonContent", "0.0261 tC/GJ"],
    ["oxidation rate", "0.93 1"],
  ])("%s", (what, expected) => {
    expect(answer({ key: "烟煤", what, edition: "gbt32151-2024" })).toBe(expected);
  });

  test("含碳量 of a product is the carbon in a tonne of it", () => {
    expect(answer({ key: "甲醇", what: "含碳量" })).toBe("0.375 tC/t");
  });
});

describe("editions are never mixed in silence", () => {
  test("without an edition a value with several editions is refused, and they are named with their values", () => {
    const found = factorOf({ key: "烟煤", what: "低位发热量" });
    expect(!found.ok && found.finding.code).toBe("factor-edition-ambiguous");
    expect(values(found)["candidatesInEnglish"]).toBe(
      "gbt32151-2024 (19.570 GJ/t), ndrc2013 (19.570 GJ/t), ndrc2015other (23.204 GJ/t), cets-steel-2024 (23.736 GJ/t)",
    );
  });

  test("a year does not choose between editions that may both stand in it", () => {
    expect(answer({ key: "烟煤", what: "低位发热量" }, 2025)).toBe("factor-edition-ambiguous");
  });

  test("an edition without the value is refused, whatever other editions have", () => {
    expect(answer({ key: "型煤", what: "低位发热量", edition: "cets-steel-2024" })).toBe(
      "factor-edition-missing",
    );
  });

  test("a single edition need not be named", () => {
    expect(answer({ key: "热力", what: "排放因子" })).toBe("0.11 tCO2/GJ");
  });

  test("just one edition is the default", () => {
    const defaults = factorEditions.filter(({ isDefault }) => isDefault === true).map(({ id }) => id);
    expect(defaults).toEqual(["gbt32151-2024"]);
  });

  test.each(["gbt32151_2024", "GB/T 32151-2024", "gbt32151-2024", "default", "默认"])(
    "%s names the default edition",
    (edition) => {
      expect(answer({ key: "柴油", what: "热值", edition })).toBe("42.652 GJ/t");
    },
  );
});

describe("what a name leaves open is asked", () => {
  test.each([
    ["煤", "factor-ambiguous"],
    ["煤气", "factor-ambiguous"],
    ["硝酸", "factor-ambiguous"],
    ["白云石", "factor-ambiguous"],
    ["烟煤", "factor-quantity-ambiguous"],
    ["CH4", "factor-of-gas"],
    ["北京", "factor-of-grid"],
    ["火星石", "factor-unknown"],
  ])("%s: %s", (key, code) => {
    expect(answer({ key })).toBe(code);
  });

  test("a word for a class is asked even where an edition has one of the class only", () => {
    expect(answer({ key: "油", what: "折标准煤系数", edition: "gbt2589-2020" })).toBe("factor-ambiguous");
  });

  test("namesakes are told apart by the edition", () => {
    expect(answer({ key: "白云石", edition: "cets-steel-2024" })).toBe("0.476 tCO2/t");
  });

  test("a misspelt name is refused with the nearest one", () => {
    expect(values(factorOf({ key: "柴有" }))["candidates"]).toBe("柴油");
  });

  test("a range is never made one number", () => {
    expect(answer({ key: "煤泥", what: "折标准煤系数" })).toBe("factor-range");
  });
});

describe("the year", () => {
  const steel = { key: "焦炭", what: "热值", edition: "cets-steel-2024" };

  test.each([
    [2024, { kind: "exact" }],
    [2026, { kind: "carried", since: 2024 }],
    [undefined, { kind: "undated" }],
  ])("%s gives the basis", (year, basis) => {
    const found = factorOf(steel, year);
    expect(found.ok && found.value.basis).toEqual(basis);
  });

  test("before an edition there is no value of it, and the edition is named with its year", () => {
    expect(answer(steel, 2023)).toBe("factor-year-missing");
    expect(values(factorOf(steel, 2023))["candidates"]).toBe("cets-steel-2024（2024+）");
  });

  test("after the last year of an edition that has ended there is none", () => {
    expect(answer({ key: "燃煤", what: "氧化率" }, 2025)).toBe("0.99 1");
    expect(answer({ key: "燃煤", what: "氧化率" }, 2026)).toBe("factor-year-missing");
  });

  test("a series of yearly values is told apart by the year", () => {
    expect(answer({ key: "电力碳足迹" }, 2024)).toBe("0.5777 kgCO2e/kWh");
    expect(answer({ key: "电力碳足迹" }, 2022)).toBe("factor-year-missing");
  });

  test("from its first year on every value stands in every year up to its last", () => {
    const gaps = factorItems
      .flatMap(({ key }) => factorsOfItem(key))
      .filter(({ value }) => value !== undefined)
      .flatMap(({ item, quantity, edition, from, to }) =>
        Array.from({ length: 2030 - 2000 }, (_, index) => 2000 + index).filter((year) => {
          const question = { key: item.key, what: quantity.id, edition: edition.id };
          const stands = year >= from && (to === undefined || year <= to);
          return factorOf(question, year).ok !== stands && !isShared(item.key);
        }),
      );
    expect(gaps).toEqual([]);
  });

  /** The key of one item that is also a name of another. */
  function isShared(key: string): boolean {
    return factorItems.filter(({ key: own, aliases }) => own === key || aliases.includes(key)).length > 1;
  }
});

describe("emission factors of fuels are derived within one edition, exactly", () => {
  test("with the oxidation rate where the edition's formula has one", () => {
    const found = factorOf({ key: "烟煤", what: "排放因子", edition: "gbt32151-2024" });
    expect(found.ok && found.value.value.toText().text).toBe("1.74174957");
    expect(found.ok && found.value.factor.derivation?.en).toContain("oxidation rate");
  });

  test("without it for the steel guideline, whose enterprise formula has none", () => {
    const found = factorOf({ key: "焦炭", what: "排放因子", edition: "cets-steel-2024" });
    // 28.435 × 0.02942 × 44/12
    expect(found.ok && found.value.value.toText(12).text).toBe("3.06737823333");
  });

  test("what an edition prints itself is not derived", () => {
    const found = factorOf({ key: "粗苯", what: "排放因子", edition: "cets-steel-2024" });
    expect(found.ok && [found.value.value.toText().text, found.value.factor.derivation]).toEqual([
      "3.382",
      undefined,
    ]);
  });

  test("no more trusted than the least trusted part", () => {
    const found = factorOf({ key: "无烟煤", what: "排放因子", edition: "ndrc2013" });
    expect(found.ok && found.value.factor.confidence).toBe("medium");
  });
});

describe("the traps of the sources are kept out", () => {
  test.each([
    [{ key: "洗精煤", what: "热值", edition: "gbt32151-2024" }, "26.334 GJ/t"],
    [{ key: "LNG", what: "含碳量", edition: "gbt32151-2024" }, "0.0153 tC/GJ"],
    [{ key: "LNG", what: "含碳量", edition: "cets-steel-2024" }, "0.0172 tC/GJ"],
    [{ key: "LPG", what: "折标准煤系数" }, "1.7143 kgce/kg"],
    [{ key: "MgO" }, "1.1 tCO2/t"],
    [{ key: "铝", what: "C2F6排放因子" }, "0.0034 kgC2F6/t"],
    [{ key: "高碳铬铁" }, "0.348 tCO2/t"],
  ])("%j", (question, expected) => {
    expect(answer(question)).toBe(expected);
  });

  test("no carbon content per heat is a hundredfold", () => {
    const wrong = factorRows.filter(
      ({ quantity, value }) => quantity === "carbonContentPerHeat" && !/^0\.0[1-7]/.test(value),
    );
    expect(wrong).toEqual([]);
  });

  test("no source names a transcription or an address", () => {
    expect(JSON.stringify([factorRows, factorEditions])).not.toMatch(/https?:|transcription#|github/i);
  });
});

test("every unit is one of ours", () => {
  const units = [...new Set(factorRows.map(({ unit }) => unit))];
  expect(units.filter((unit) => !("unit" in parseUnit(unit)))).toEqual([]);
});

test("every quantity that is offered is had by some item", () => {
  const had = new Set(
    factorItems.flatMap(({ key }) => factorsOfItem(key).map(({ quantity }) => quantity.id)),
  );
  expect(factorQuantities.filter(({ id }) => !had.has(id))).toEqual([]);
});

test("looking for a factor never throws", () => {
  const word = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("烟煤", "热值", "缺省"));
  fc.assert(
    fc.property(word, word, word, fc.option(fc.integer()), (key, what, edition, year) => {
      expect(typeof factorOf({ key, what, edition }, year ?? undefined).ok).toBe("boolean");
    }),
  );
});
