import fc from "fast-check";
import { gridCalibres, gridFactorOf, gridPlaceNames, gridPlaces, gridRows } from "../../../src/core/tables";

/** What a question is answered with: value and basis, or the code of the finding. */
function answer(place: string, year: number, calibre?: string): string {
  const found = gridFactorOf(place, year, calibre);
  if (!found.ok) return found.finding.code;
  const { basis, value } = found.value;
  return `${value.toText().text} ${basis.kind === "carried" ? `since ${basis.since}` : basis.kind}`;
}

test("every resolved value is as reviewed", () => {
  expect(
    gridRows.map(
      ({ place, calibre, from, to, value, unit, confidence }) =>
        `${place} ${calibre} ${from}-${to ?? ""}: ${value} ${unit} (${confidence})`,
    ),
  ).toMatchSnapshot();
});

describe("a place is found by the names people write", () => {
  test.each(["京", "北京", "北京市", "Beijing", "beijing", "BEIJING", " 北 京 "])("%s", (place) => {
    expect(answer(place, 2023)).toBe("0.5554 exact");
  });

  test.each([
    ["华北", "0.6361 exact"],
    ["North China", "0.6361 exact"],
    ["华北电网", "0.6361 exact"],
    ["南方", "0.4042 exact"],
    ["全国", "0.5306 exact"],
    ["China", "0.5306 exact"],
    ["内蒙古自治区", "0.6479 exact"],
    ["广西壮族自治区", "0.4476 exact"],
    ["山西", "0.6634 exact"],
    ["陕西", "0.6335 exact"],
    ["Shanxi", "0.6634 exact"],
    ["Shaanxi", "0.6335 exact"],
  ])("%s", (place, expected) => {
    expect(answer(place, 2023)).toBe(expected);
  });

  test("every name of every place finds just that place", () => {
    const lost = gridPlaces.flatMap((place) =>
      [place.key, place.name.zh, place.name.en, ...place.aliases].filter((name) => {
        const found = gridPlaceNames.find(name);
        return found.length !== 1 || found[0] !== place;
      }),
    );
    expect(lost).toEqual([]);
  });

  test("thirty provinces have a factor, and four places have none", () => {
    const provinces = gridPlaces.filter(({ kind }) => kind === "province");
    const without = provinces.filter(({ key }) => !gridRows.some(({ place }) => place === key));
    expect([provinces.length, without.map(({ name }) => name.zh)]).toEqual([
      34,
      ["西藏", "香港", "澳门", "台湾"],
    ]);
  });
});

describe("calibres never stand in for each other", () => {
  test.each([
    ["全国", 2022, undefined, "0.5366 exact"],
    ["全国", 2022, "平均", "0.5366 exact"],
    ["全国", 2022, "碳市场", "0.5703 exact"],
    ["全国", 2022, "ETS", "0.5703 exact"],
    ["全国", 2022, "剔除非化石交易", "0.5856 exact"],
    ["全国", 2022, "不包括市场化交易的非化石能源电量", "0.5856 exact"],
    ["全国", 2022, "fossil", "0.8325 exact"],
    ["全国", 2023, "化石", "0.8273 exact"],
    ["全国", 2021, "平均", "0.5568 exact"],
    ["全国", 2021, "碳市场", "0.581 exact"],
    ["山东", 2022, "化石", "grid-calibre-missing"],
    ["华北", 2022, "剔除非化石交易", "grid-calibre-missing"],
    ["全国", 2022, "高级", "grid-calibre-unknown"],
    ["全国", 2024, "碳足迹", "grid-calibre-life-cycle"],
    ["全国", 2024, "footprint", "grid-calibre-life-cycle"],
  ])("%s %s %s: %s", (place, year, calibre, expected) => {
    expect(answer(place, year, calibre)).toBe(expected);
  });

  test("life-cycle factors are in no calibre", () => {
    expect(gridRows.filter(({ value }) => ["0.5777", "0.6205"].includes(value))).toEqual([]);
  });
});

describe("the year", () => {
  test.each([
    ["北京", 2025, undefined, "0.5554 since 2023"],
    ["华北", 2015, undefined, "0.8843 since 2012"],
    ["华北", 2011, undefined, "grid-year-missing"],
    ["全国", 2020, undefined, "grid-year-missing"],
    ["全国", 2021, "化石", "grid-year-missing"],
    ["全国", 2023, "碳市场", "grid-year-missing"],
  ])("%s %s %s: %s", (place, year, calibre, expected) => {
    expect(answer(place, year, calibre)).toBe(expected);
  });

  test("where there is none, the nearest are named with their values", () => {
    const found = gridFactorOf("北京", 2019);
    expect(!found.ok && found.finding.values["candidates"]).toBe(
      "2021 年 0.5688 kgCO2/kWh、2022 年 0.5580 kgCO2/kWh",
    );
  });

  test("from the first year on no year of a place is without its average", () => {
    const gaps = gridPlaces.flatMap(({ key }) => {
      const years = gridRows.filter(({ place, calibre }) => place === key && calibre === "average");
      const first = years.map(({ from }) => from).sort()[0] ?? 2030;
      return Array.from({ length: 2030 - first }, (_, index) => first + index).filter(
        (year) => !gridFactorOf(key, year, "average").ok,
      );
    });
    expect(gaps).toEqual([]);
  });
});

describe("what has no factor of its own is asked", () => {
  test.each([
    ["西藏", "grid-place-without-factor"],
    ["台湾", "grid-place-without-factor"],
    ["华南", "grid-place-ambiguous"],
    ["蒙西", "grid-place-ambiguous"],
    ["火星", "grid-place-unknown"],
  ])("%s: %s", (place, code) => {
    expect(answer(place, 2023)).toBe(code);
  });
});

test("just three figures of the carbon market are known, each for its own year", () => {
  const ets = gridRows.filter(({ calibre }) => calibre === "ets");
  expect(ets.map(({ from, to, value }) => [from, to, value])).toEqual([
    [2020, 2020, "0.6101"],
    [2021, 2021, "0.5810"],
    [2022, 2022, "0.5703"],
  ]);
});

test("looking for a factor never throws", () => {
  const word = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...gridCalibres.map(({ id }) => id)));
  fc.assert(
    fc.property(word, fc.integer(), word, (place, year, calibre) => {
      expect(answer(place, year, calibre)).not.toBe("");
    }),
  );
});
