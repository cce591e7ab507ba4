import fc from "fast-check";
import { assess, found } from "./grid";

const source = { source: "1号窑煅烧", class: "生产过程排放源", status: "采纳" };

describe("the register of sources", () => {
  test("a source that is accepted raises nothing", () => {
    expect(found(assess({ sources: [source] }))).toEqual([]);
  });

  test("a rejected source needs its reason", () => {
    expect(found(assess({ sources: [{ ...source, status: "排除" }] }))).toEqual(["warning reason-missing"]);
  });

  test("a special emission is never inside the total", () => {
    const biomass = { ...source, class: "生物质燃料燃烧源", insideTotal: "是" };
    expect(found(assess({ sources: [biomass] }))).toEqual(["error source-special-inside"]);
  });

  test("CO and NH3 are remarked, the seven gases are not", () => {
    const { findings } = assess({ sources: [{ ...source, gases: "CO2、CO；NH3,CH4" }] });
    expect(findings.map(({ severity, values }) => [severity, values["found"]])).toEqual([
      ["note", "CO"],
      ["note", "NH3"],
    ]);
  });

  test("an error cell is reported and decides nothing", () => {
    const broken = { ...source, insideTotal: { error: "#N/A" }, class: "生物质" };
    expect(found(assess({ sources: [broken] }))).toEqual(["error error-value"]);
  });
});

describe("sources left out as minor", () => {
  const share = fc.integer({ min: 0, max: 1000 });

  test("the shares add up exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (thousandths) => {
        const rows = thousandths.map((each) => ({ source: "源", reason: "量少", share: each / 1000 }));
        const whole = thousandths.reduce((sum, each) => sum + each, 0);
        const inOrder = assess({ exclusions: rows }).excluded.share;
        const reversed = assess({ exclusions: [...rows].reverse() }).excluded.share;
        expect(inOrder.toText().text).toBe(`${whole / 1000}`);
        expect(reversed.compare(inOrder)).toBe(0);
      }),
    );
  });

  test("a share without a number leaves the sum incomplete", () => {
    const { excluded } = assess({ exclusions: [{ source: "叉车", reason: "量少", share: "约1%" }] });
    expect([excluded.isComplete, excluded.share.isZero()]).toEqual([false, true]);
  });

  test("a share in per cent instead of a part of one is refused", () => {
    expect(found(assess({ exclusions: [{ source: "叉车", reason: "量少", share: 5 }] }))).toEqual([
      "error share-out-of-range",
    ]);
  });
});

describe("units, equipment and the monitoring plan", () => {
  const unit = { unit: "石灰烧制", sources: "1号窑煅烧" };
  const item = { item: "石灰石用量", unit: "石灰烧制", frequency: "每日" };

  test("units that hold all sources and are planned raise nothing", () => {
    expect(found(assess({ sources: [source], emissionUnits: [unit], monitoringPlan: [item] }))).toEqual([]);
  });

  test("a source without unit, a unit with an unknown source and one without plan are each named", () => {
    const assessment = assess({ sources: [source], emissionUnits: [{ unit: "炼焦", sources: "焦炉" }] });
    expect(found(assessment)).toEqual([
      "warning unit-source-unknown",
      "warning source-without-unit",
      "warning unit-not-in-plan",
    ]);
  });

  test("a rejected source needs no unit", () => {
    const rejected = { ...source, source: "叉车", status: "排除", reason: "电动" };
    const tables = { sources: [source, rejected], emissionUnits: [unit], monitoringPlan: [item] };
    expect(found(assess(tables))).toEqual([]);
  });

  test("equipment stands in a unit of the table", () => {
    const equipment = [{ equipment: "1号锅炉", unit: "动力" }];
    const tables = { emissionUnits: [unit], monitoringPlan: [item], equipment };
    expect(found(assess(tables))).toEqual(["warning emission-unit-unknown"]);
  });

  test.each([
    ["每月", "每日", ["warning frequency-below-minimum"]],
    ["每日", "每日", []],
    ["连续", "每批次", []],
    ["每日", "每月", []],
    ["每月", "每批次", ["question frequency-not-comparable"]],
  ])("%s against a minimum of %s", (frequency, minimumFrequency, expected) => {
    expect(found(assess({ monitoringPlan: [{ ...item, frequency, minimumFrequency }] }))).toEqual(expected);
  });

  test("a data collection plan without emission data and factors says so", () => {
    const rows = ["活动数据", "生产数据"].map((kind) => ({ datum: kind, kind }));
    const { findings } = assess({ dataCollectionPlan: rows });
    const missing = findings.filter(({ code }) => code === "plan-item-missing");
    expect(missing.map(({ values }) => values["found"])).toEqual(["排放因子", "排放数据"]);
  });
});

describe("instruments", () => {
  const scale = {
    number: "QC-1",
    instrument: "汽车衡",
    calibratedOn: "2024-04-01",
    validUntil: "2025-03-31",
  };
  const asOf = { year: 2025, month: 4, day: 1 };

  test("a calibration that is valid on the day raises nothing, the day after it does", () => {
    expect(found(assess({ instruments: [scale] }, { year: 2025, month: 3, day: 31 }))).toEqual([]);
    expect(found(assess({ instruments: [scale] }, asOf))).toEqual(["error instrument-calibration-expired"]);
  });

  test("validity that ends before the calibration is said, not judged", () => {
    const reversed = { ...scale, validUntil: "2024-03-31" };
    expect(found(assess({ instruments: [reversed] }, asOf))).toEqual([
      "error instrument-calibration-reversed",
    ]);
  });

  test.each([
    ["1.0", "0.5", ["error instrument-below-requirement"]],
    ["0.5S", "0.5", []],
    ["0.2", "0.5", []],
    ["IV", "III", ["error instrument-below-requirement"]],
    ["III级", "III", []],
    ["III", "0.5", []],
  ])("class %s where %s is asked", (accuracyClass, requiredClass, expected) => {
    expect(found(assess({ instruments: [{ ...scale, accuracyClass, requiredClass }] }))).toEqual(expected);
  });

  test("a meter that a piece of equipment names must be registered", () => {
    const equipment = [{ equipment: "锅炉", unit: "动力", meters: "QC-1；DN-7" }];
    expect(found(assess({ instruments: [scale], equipment }))).toEqual(["error instrument-not-listed"]);
  });
});

describe("footprints, provenance and one method", () => {
  test("a bought material's footprint is tied to a source, and its verifier is asked for", () => {
    const coke = { product: "焦炭", kind: "外购材料", value: 2.1, unit: "tCO2e/t" };
    expect(found(assess({ footprints: [coke] }))).toEqual([
      "warning footprint-link-missing",
      "question footprint-unverified",
    ]);
  });

  const row = {
    source: "锅炉",
    period: "2024年",
    method: "排放因子法",
    standard: "GB/T 32150",
    factorBasis: "实测",
    technology: "链条炉",
  };

  test("a measured factor with its technology raises nothing", () => {
    expect(found(assess({ sourceMethods: [row] }))).toEqual([]);
  });

  test.each([
    [{ factorBasis: "缺省值", hasMeasured: "是" }, "warning factor-measured-first"],
    [{ factorBasis: "其他" }, "warning factor-default-not-published"],
    [{ technology: "" }, "warning factor-technology-unstated"],
    [{ coProducts: "是" }, "warning allocation-unstated"],
  ])("%p is said", (changes, expected) => {
    expect(found(assess({ sourceMethods: [{ ...row, ...changes }] }))).toEqual([expected]);
  });

  test("a default with its reason is accepted", () => {
    const reasoned = { ...row, factorBasis: "缺省值", hasMeasured: "是", reason: "实测批次不足" };
    expect(found(assess({ sourceMethods: [reasoned] }))).toEqual([]);
  });

  test("a source whose method or standard changes over the years is named once for each", () => {
    const later = { ...row, period: "2025年", method: "物料平衡法", standard: "GB/T 32151.5" };
    expect(found(assess({ sourceMethods: [row, later] }))).toEqual([
      "error method-differs",
      "error method-differs",
    ]);
  });
});
